#include "ui/passport_checks.hpp"

#include "scenario/check_sentence.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/tabs.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kGroup_px = 40;
constexpr float kRow_px = 30;
constexpr float kLink_px = 32;
constexpr float kReach_px = 8; ///< of a row beyond its words

/// Where the columns begin.
struct Columns {
    float name_px;
    float found_px;
    float expected_px;
};

Columns make_columns(const Column& column)
{
    const auto at = [&](float share) { return column.x_px + column.width_px * share; };
    return {at(0.13F), at(0.64F), at(0.81F)};
}

std::string amount_words(const Context& context, const scenario::Check& check, double amount)
{
    return context.words.fill("ui.checks." + std::string(id_of(check.unit)),
                              {{"value", context.number(amount, scenario::decimals_of(check.unit))}});
}

/// Of how often a rule was broken, it says as well how often it was looked at.
std::string found_words(const Context& context, const scenario::Check& check)
{
    if (check.unit != scenario::CheckUnit::Cases) return amount_words(context, check, check.value);
    return context.words.fill("ui.checks.cases_found", {{"value", context.number(check.value)},
                                                        {"cases", context.number(static_cast<double>(check.cases))}});
}

std::string name_of(const Context& context, const scenario::Check& check)
{
    const char* municipality =
        check.municipality ? context.word("municipality", model::id_of(*check.municipality)) : "";
    return context.words.fill(
        "check." + std::string(check.id) + ".name",
        {{"year", check.year ? std::to_string(*check.year) : ""}, {"municipality", municipality}});
}

/// Whether the check holds, as a sign and a word.
void draw_outcome(const Context& context, const Rect& row, bool passed)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 ink = passed ? context.colours.accent_text : context.colours.warn_text;
    draw_icon(list, context.fonts[Type::IconSmall], {row.x_px + 7, row.middle_y_px()}, ink,
              passed ? kIconCheck.text : kIconClose.text);
    draw_text(list, context.fonts[Type::TextMedium], {row.x_px + 20, row.middle_y_px() - 9}, ink,
              context.words(passed ? "ui.checks.good" : "ui.checks.bad"));
}

/// One check; a click unfolds its sentence.
void draw_check(Context& context, std::size_t index, Column& column, const Columns& columns)
{
    const scenario::Check& check = context.studies.checks[index];
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool open = context.ui.open_check == index;
    const Rect row = column.take(kRow_px);
    const Rect reach{row.x_px - kReach_px, row.y_px, row.width_px + 2 * kReach_px, row.height_px};
    const Touch touch = touch_area(("check " + std::to_string(index)).c_str(), reach);
    if (touch.hovered || open) fill_rect(list, reach, context.colours.wash, 6);
    draw_outcome(context, row, check.passed());
    const Font& font = context.fonts[Type::Text];
    const auto cell = [&](float x_px, float right_px, const std::string& text, ImU32 colour) {
        draw_text(list, font, {x_px, row.middle_y_px() - 9}, colour, shortened(font, text, right_px - x_px - 10));
    };
    cell(columns.name_px, columns.found_px, name_of(context, check), context.colours.ink);
    cell(columns.found_px, columns.expected_px, found_words(context, check), context.colours.ink);
    cell(columns.expected_px, row.right_px() - 8, amount_words(context, check, check.expected), context.colours.ink_2);
    draw_icon(list, context.fonts[Type::IconSmall], {row.right_px() - 5, row.middle_y_px()}, context.colours.ink_3,
              open ? kIconUp.text : kIconDown.text);
    if (touch.clicked) context.ui.open_check = open ? std::nullopt : std::optional(index);
    if (!open) return;
    column.skip(6);
    const float indent_px = columns.name_px - column.x_px;
    column.skip(draw_paragraph(list, font, context.fonts[Type::TextStrong], {columns.name_px, column.y_px},
                               column.width_px - indent_px - 24, context.colours.ink_2,
                               scenario::check_sentence(check, context.words, context.language())));
    column.skip(10);
}

/// The way to the tab with the counts; the sheet closes.
void draw_look_back_link(Context& context, Column& column)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::TextMedium];
    const char* words = context.words("ui.checks.look_back");
    const Rect row = column.take(kLink_px);
    const Rect link{row.x_px - kReach_px, row.y_px, std::ceil(measure_text(font, words)) + 24 + 2 * kReach_px,
                    row.height_px};
    const Touch touch = touch_area("to look_back", link);
    if (touch.hovered) fill_rect(list, link, context.colours.wash, 6);
    const float width_px = draw_text(list, font, {row.x_px, row.middle_y_px() - 9}, context.colours.accent_text, words);
    draw_icon(list, context.fonts[Type::IconSmall], {row.x_px + width_px + 12, row.middle_y_px()},
              context.colours.accent_text, kIconArrowRight.text);
    if (!touch.clicked) return;
    show_tab(context, Tab::LookBack);
    ImGui::CloseCurrentPopup();
}

void draw_group(Context& context, scenario::CheckGroup group, Column& column, const Columns& columns)
{
    const auto checks = context.studies.checks;
    const auto belongs = [&](const scenario::Check& check) { return group_of(check) == group; };
    if (std::none_of(checks.begin(), checks.end(), belongs)) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect head = column.take(kGroup_px);
    draw_text(list, context.fonts[Type::TextStrong], {head.x_px, head.bottom_px() - 26}, context.colours.ink,
              context.word("ui.checks.group", id_of(group)));
    const auto word = [&](float x_px, const char* key) {
        draw_text(list, context.fonts[Type::Note], {x_px, head.bottom_px() - 24}, context.colours.ink_2,
                  context.words(key));
    };
    word(columns.found_px, "ui.checks.found");
    word(columns.expected_px, "ui.checks.expected");
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (belongs(checks[i])) draw_check(context, i, column, columns);
    }
    if (group == scenario::CheckGroup::Backtest) draw_look_back_link(context, column);
}

/// How many checks hold.
std::string count_words(const Context& context)
{
    const auto checks = context.studies.checks;
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const auto& one) { return one.passed(); });
    return context.words.fill("page.passport.passed", {{"passed", context.number(static_cast<double>(passed))},
                                                       {"count", context.number(static_cast<double>(checks.size()))}});
}

} // namespace

void draw_passport_checks(Context& context, Column& column)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto paragraph = [&](Type type, const std::string& text) {
        column.skip(draw_paragraph(list, context.fonts[type], context.fonts[Type::TextStrong], column.at(),
                                   column.width_px, context.colours.ink_2, text));
    };
    column.skip(12);
    paragraph(Type::Text, context.words("page.passport.checks"));
    column.skip(4);
    if (context.studies.checks.empty()) return paragraph(Type::Text, context.words("ui.checks.running"));
    paragraph(Type::TextMedium, count_words(context));
    const Columns columns = make_columns(column);
    for (const scenario::CheckGroup group : base::all_of<scenario::CheckGroup>()) {
        draw_group(context, group, column, columns);
    }
}

} // namespace app::ui
