#include "ui/passport.hpp"

#include "scenario/sources.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/page_parts.hpp"
#include "ui/passport_checks.hpp"
#include "ui/picker.hpp"
#include "ui/popup.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace app::ui {

namespace {

constexpr float kWidth_px = 1040;
constexpr float kHeight_px = 720;
constexpr float kPadding_px = 20;
constexpr float kTitle_px = 34;
constexpr float kParts_px = 240; ///< for the choice between settings and checks
constexpr float kFilter_px = 44;
constexpr float kHead_px = 26;
constexpr float kGroup_px = 36;
constexpr float kRow_px = 30;
constexpr float kButtonPadding_px = 12;

/// Where the columns begin, as shares of the width of the table.
struct Columns {
    float value_px;
    float range_px;
    float band_px;
    float source_px;
};

Columns make_columns(const Column& column)
{
    const auto at = [&](float share) { return column.x_px + column.width_px * share; };
    return {at(0.25F), at(0.37F), at(0.48F), at(0.58F)};
}

bool is_shown(const Context& context, const scenario::Parameter& parameter)
{
    return !context.ui.passport_basis || *context.ui.passport_basis == parameter.basis;
}

/// A chip that shows only settings with a basis; all of them for none. Returns its width.
float draw_chip(Context& context, ImVec2 at, const char* id, const char* text, std::optional<model::Basis> basis)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool chosen = context.ui.passport_basis == basis;
    const Font& font = context.fonts[chosen ? Type::LabelStrong : Type::LabelMedium];
    const float mark_px = basis ? 14 : 0;
    const Rect chip{at.x, at.y, std::ceil(measure_text(font, text)) + mark_px + 24, 28};
    const Touch touch = touch_area(id, chip, 14);
    fill_rect(list, chip,
              chosen          ? context.colours.accent_tint
              : touch.hovered ? context.colours.wash
                              : context.colours.bar,
              14);
    stroke_rect(list, chip, chosen ? context.colours.accent : context.colours.hairline, 14);
    if (basis) draw_source_mark(list, {chip.x_px + 16, chip.middle_y_px()}, *basis, context.colours.ink_2);
    draw_text(list, font, {chip.x_px + 12 + mark_px, chip.middle_y_px() - 8}, context.colours.ink, text);
    if (touch.clicked) context.ui.passport_basis = basis;
    return chip.width_px;
}

void draw_filter(Context& context, const Rect& row)
{
    ImVec2 at{row.x_px, row.y_px + 4};
    at.x += draw_chip(context, at, "all", context.words("page.passport.all"), std::nullopt) + 8;
    for (const model::Basis basis : base::all_of<model::Basis>()) {
        const std::string id(model::id_of(basis));
        at.x += draw_chip(context, at, id.c_str(), context.word("ui.basis", id), basis) + 8;
    }
    const auto all = scenario::parameters();
    const auto count = std::count_if(all.begin(), all.end(), [&](const auto& one) { return is_shown(context, one); });
    const std::string words =
        context.words.fill("page.passport.caption", {{"count", context.number(static_cast<double>(count))}});
    draw_text_right(*ImGui::GetWindowDrawList(), context.fonts[Type::Label], {row.right_px(), row.y_px + 10},
                    context.colours.ink_2, words);
}

void draw_head(const Context& context, const Column& column, const Columns& columns, float y_px)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto word = [&](float x_px, const char* key) {
        draw_text(list, context.fonts[Type::Note], {x_px, y_px}, context.colours.ink_2, context.words(key));
    };
    word(column.x_px, "page.passport.setting");
    word(columns.value_px, "page.passport.value");
    word(columns.range_px, "page.passport.range");
    word(columns.band_px, "page.passport.band");
    word(columns.source_px, "page.passport.source");
}

std::string value_text(const Context& context, const scenario::Parameter& parameter, double value)
{
    if (parameter.kind == scenario::Kind::Toggle)
        return context.words(value != 0 ? "page.control.on" : "page.control.off");
    const ValueWords words = value_words(context, parameter, value);
    return *words.unit == '\0' ? words.number : words.number + " " + words.unit;
}

std::string range_text(const Context& context, const scenario::Parameter& parameter)
{
    if (parameter.kind == scenario::Kind::Toggle) return "\xE2\x80\x93";
    return context.words.fill("page.passport.from_to", {{"from", value_words(context, parameter, parameter.min).number},
                                                        {"to", value_words(context, parameter, parameter.max).number}});
}

std::string band_text(const Context& context, const scenario::Parameter& parameter)
{
    if (parameter.uncertainty == 0) return "\xE2\x80\x93";
    return "\xC2\xB1 " + value_words(context, parameter, parameter.uncertainty).number;
}

const char* source_text(const Context& context, const scenario::Parameter& parameter)
{
    return context.word("source", scenario::source_id(parameter));
}

/// One setting; a click unfolds the reasons.
void draw_setting(Context& context, const scenario::Parameter& parameter, Column& column, const Columns& columns)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string id(parameter.id);
    const bool open = context.ui.passport_open == parameter.id;
    const Rect row = column.take(kRow_px);
    const Touch touch = touch_area(id.c_str(), {row.x_px - 8, row.y_px, row.width_px + 16, row.height_px});
    if (touch.hovered || open) {
        fill_rect(list, {row.x_px - 8, row.y_px, row.width_px + 16, row.height_px}, context.colours.wash, 6);
    }
    const float y_px = row.middle_y_px() - 9;
    const Font& font = context.fonts[Type::Text];
    const auto cell = [&](float x_px, float right_px, const std::string& text, ImU32 colour) {
        draw_text(list, font, {x_px, y_px}, colour, shortened(font, text, right_px - x_px - 10));
    };
    cell(row.x_px, columns.value_px, context.words("parameter." + id + ".label"), context.colours.ink);
    cell(columns.value_px, columns.range_px, value_text(context, parameter, parameter.default_value()),
         context.colours.ink);
    cell(columns.range_px, columns.band_px, range_text(context, parameter), context.colours.ink_2);
    cell(columns.band_px, columns.source_px, band_text(context, parameter), context.colours.ink_2);
    draw_source_mark(list, {columns.source_px + 4, row.middle_y_px()}, parameter.basis, context.colours.ink_2);
    cell(columns.source_px + 14, row.right_px() - 12, source_text(context, parameter), context.colours.ink_2);
    draw_icon(list, context.fonts[Type::IconSmall], {row.right_px() - 5, row.middle_y_px()}, context.colours.ink_3,
              open ? kIconUp.text : kIconDown.text);
    if (touch.clicked) context.ui.passport_open = open ? std::string_view() : parameter.id;
    if (!open) return;
    column.skip(6);
    const std::string why = context.words.fill("page.passport.why", {{"why", context.words("parameter." + id + ".why")},
                                                                     {"source", source_text(context, parameter)}});
    column.skip(draw_paragraph(list, font, context.fonts[Type::TextStrong], column.at(), column.width_px - 24,
                               context.colours.ink_2, why));
    if (parameter.basis == model::Basis::Document) draw_document_link(context, column, parameter.id);
    column.skip(10);
}

void draw_group(Context& context, scenario::Group group, Column& column, const Columns& columns)
{
    const auto all = scenario::parameters();
    const auto shows = [&](const scenario::Parameter& one) { return one.group == group && is_shown(context, one); };
    if (std::none_of(all.begin(), all.end(), shows)) return;
    const Rect head = column.take(kGroup_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::TextStrong], {head.x_px, head.bottom_px() - 24},
              context.colours.ink, context.words("group." + std::string(scenario::id_of(group)) + ".label"));
    for (const scenario::Parameter& parameter : all) {
        if (shows(parameter)) draw_setting(context, parameter, column, columns);
    }
}

void draw_settings(Context& context, const Rect& rect, Column head)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_filter(context, head.take(kFilter_px));
    const Columns columns = make_columns(head);
    draw_head(context, head, columns, head.y_px + 4);
    head.skip(kHead_px);
    draw_hairline(list, rect.x_px, rect.right_px(), head.y_px, context.colours.inner_hairline);
    begin_scroll("settings", {rect.x_px, head.y_px + 1, rect.width_px, rect.bottom_px() - head.y_px - 8});
    Column column = make_column(kPadding_px);
    for (const scenario::Group group : base::all_of<scenario::Group>()) draw_group(context, group, column, columns);
    finish_column(column, kPadding_px);
    end_scroll();
}

void draw_checks(Context& context, const Rect& rect, float top_px)
{
    draw_hairline(*ImGui::GetWindowDrawList(), rect.x_px, rect.right_px(), top_px, context.colours.inner_hairline);
    begin_scroll("checks", {rect.x_px, top_px + 1, rect.width_px, rect.bottom_px() - top_px - 8});
    Column column = make_column(kPadding_px);
    draw_passport_checks(context, column);
    finish_column(column, kPadding_px);
    end_scroll();
}

/// Settings or checks: one of the two, right of the title.
void draw_part_picker(Context& context, Column place)
{
    const std::array<std::string, base::kEnumSize<PassportPart>> words{context.words("ui.passport.settings"),
                                                                       context.words("ui.passport.checks")};
    PassportPart& part = context.ui.passport_part;
    part = static_cast<PassportPart>(draw_picker(context, "passport", place, words, base::index_of(part)));
}

void draw_sheet(Context& context, const Rect& rect)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column head{rect.x_px + kPadding_px, rect.y_px + 16, rect.width_px - 2 * kPadding_px};
    const float title_px = draw_text(list, context.fonts[Type::TitleStrong], head.at(), context.colours.ink,
                                     context.words("page.passport.title"));
    draw_part_picker(context, {head.x_px + title_px + 24, rect.y_px + 11, kParts_px});
    const Rect close{rect.right_px() - kPadding_px - 22, rect.y_px + 12, 28, 28};
    const Touch touch = touch_area("close", close);
    draw_icon(list, context.fonts[Type::Icon], middle(close),
              touch.hovered ? context.colours.ink : context.colours.ink_2, kIconClose.text);
    if (touch.clicked) ImGui::CloseCurrentPopup();
    head.skip(kTitle_px);
    if (context.ui.passport_part == PassportPart::Checks) return draw_checks(context, rect, head.y_px + 4);
    draw_settings(context, rect, head);
}

} // namespace

float passport_button_width_px(const Context& context)
{
    return measure_text(context.fonts[Type::TextMedium], context.words("page.passport.title")) + 2 * kButtonPadding_px;
}

void draw_passport_button(Context& context, const Rect& button, const Rect& room)
{
    const Touch touch = touch_area("passport", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    draw_text(list, context.fonts[Type::TextMedium], {button.x_px + kButtonPadding_px, button.middle_y_px() - 9},
              context.colours.ink_2, context.words("page.passport.title"));
    if (touch.clicked) ImGui::OpenPopup("passport");
    const float width_px = std::min(kWidth_px, room.width_px);
    const float height_px = std::min(kHeight_px, room.height_px);
    const Rect sheet{std::round(room.middle_x_px() - width_px / 2), std::round(room.middle_y_px() - height_px / 2),
                     width_px, height_px};
    if (!begin_menu(context, "passport", sheet)) return;
    draw_sheet(context, sheet);
    end_menu();
}

} // namespace app::ui
