#include "ui/comparison_card.hpp"

#include "ui/draw.hpp"
#include "ui/halves.hpp"
#include "ui/icons.hpp"
#include "ui/scenario_name.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>

namespace app::ui {

namespace {

constexpr float kWidth_px = 304;
constexpr float kPadding_px = 16;
constexpr float kScenarioRow_px = 26;
constexpr float kFactRow_px = 21;
constexpr float kKnobRow_px = 20;
constexpr float kKnobsHead_px = 36;
constexpr float kColumn_px = 58; ///< of the values of one scenario
constexpr std::size_t kMostKnobs = 8;

std::size_t shown_knobs(std::size_t all)
{
    return std::min(all, kMostKnobs);
}

int count_sites(const Comparing& comparing, scenario::Change change)
{
    return static_cast<int>(std::count_if(comparing.sites.begin(), comparing.sites.end(),
                                          [&](const auto& site) { return site.change == change; }));
}

/// "5 erbij, 2 weg": the parts that are not zero; the word for nothing when all are.
std::string parts_words(const Context& context, std::initializer_list<std::pair<const char*, int>> parts)
{
    std::string words;
    for (const auto& [key, count] : parts) {
        if (count == 0) continue;
        if (!words.empty()) words += ", ";
        words += context.words.fill(key, {{"count", context.number(count)}});
    }
    return words.empty() ? context.words("ui.compare.nothing") : words;
}

/// The letter of a scenario in its colour, as both halves of a comparison have it.
void draw_letter(const Context& context, ImVec2 centre, const char* letter, ImU32 colour)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr float kHalf_px = 9;
    fill_rect(list, {centre.x - kHalf_px, centre.y - kHalf_px, 2 * kHalf_px, 2 * kHalf_px}, colour, 5);
    draw_text_centred(list, context.fonts[Type::LabelStrong], {centre.x, centre.y - 8}, IM_COL32_WHITE, letter);
}

void draw_scenario(const Context& context, const Rect& row, const char* letter, ImU32 colour, const ScenarioName& name)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle_px = row.middle_y_px();
    draw_letter(context, {row.x_px + 9, middle_px}, letter, colour);
    const Font& strong = context.fonts[Type::TextStrong];
    const float room_px = row.width_px - 28;
    const float changes_px = name.changes.empty() ? 0 : measure_text(context.fonts[Type::Label], name.changes) + 6;
    const std::string text = shortened(strong, name.name, room_px - changes_px);
    const float end_px = draw_text(list, strong, {row.x_px + 28, middle_px - 9}, context.colours.ink, text);
    draw_text(list, context.fonts[Type::Label], {row.x_px + 34 + end_px, middle_px - 8}, context.colours.ink_2,
              name.changes);
}

void draw_fact(const Context& context, const Rect& row, const char* label, const std::string& value)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float label_px = draw_text(list, context.fonts[Type::Text], upper_left(row), context.colours.ink_2, label);
    const Font& font = context.fonts[Type::LabelStrong];
    draw_text_right(list, font, {row.right_px(), row.y_px + 1}, context.colours.ink,
                    shortened(font, value, row.width_px - label_px - 10));
}

void draw_title(Context& context, const Rect& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TitleStrong], {row.x_px, row.middle_y_px() - 10}, context.colours.ink,
              context.words("ui.compare.title"));
    const Rect close{row.right_px() - 22, row.middle_y_px() - 14, 28, 28};
    const Touch touch = touch_area("close", close);
    if (touch.hovered) fill_rect(list, close, context.colours.wash, 8);
    draw_icon(list, context.fonts[Type::IconLarge], middle(close), context.colours.ink_2, kIconClose.text);
    if (touch.clicked) context.out.emplace_back(scenario::CompareWith{});
}

void draw_line(const Context& context, Column& column)
{
    column.skip(9);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(9);
}

/// Opens and closes the list; without sliders that differ it only says so.
void draw_knobs_head(Context& context, const Rect& row, std::size_t count)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle_px = row.middle_y_px();
    if (count == 0) {
        draw_text(list, context.fonts[Type::Text], {row.x_px, middle_px - 9}, context.colours.ink_2,
                  context.words("ui.compare.no_knobs"));
        return;
    }
    const Touch touch = touch_area("knobs", row);
    if (touch.clicked) context.ui.shows_knobs = !context.ui.shows_knobs;
    const std::string words =
        context.words.fill("ui.compare.knobs", {{"count", context.number(static_cast<double>(count))}});
    draw_text(list, context.fonts[Type::TextMedium], {row.x_px, middle_px - 9}, context.colours.accent_text, words);
    draw_icon(list, context.fonts[Type::Icon], {row.right_px() - 8, middle_px}, context.colours.accent_text,
              context.ui.shows_knobs ? kIconUp.text : kIconDown.text);
}

std::string knob_value(const Context& context, const scenario::Parameter& parameter, double value)
{
    if (parameter.kind == scenario::Kind::Toggle) {
        return context.words(value != 0 ? "page.control.on" : "page.control.off");
    }
    return value_words(context, parameter, value).number;
}

void draw_knob(const Context& context, const Rect& row, const scenario::ParameterDifference& knob)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::Label];
    std::string label = context.words("parameter." + std::string(knob.parameter->id) + ".label");
    const char* unit = context.word("unit", knob.parameter->unit);
    if (knob.parameter->kind != scenario::Kind::Toggle && *unit != '\0') label += ", " + std::string(unit);
    draw_text(list, font, upper_left(row), context.colours.ink,
              shortened(font, label, row.width_px - 2 * kColumn_px - 6));
    draw_text_right(list, font, {row.right_px() - kColumn_px, row.y_px}, context.colours.ink_2,
                    knob_value(context, *knob.parameter, knob.reference));
    draw_text_right(list, context.fonts[Type::LabelStrong], {row.right_px(), row.y_px}, context.colours.ink,
                    knob_value(context, *knob.parameter, knob.present));
}

void draw_knobs(Context& context, Column& column, const std::vector<scenario::ParameterDifference>& knobs)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& head = context.fonts[Type::NoteStrong];
    const Rect letters = column.take(kKnobRow_px);
    draw_text_right(list, head, {letters.right_px() - kColumn_px, letters.y_px}, context.colours.ink_2, "A");
    draw_text_right(list, head, {letters.right_px(), letters.y_px}, context.colours.ink_2, "B");
    for (std::size_t i = 0; i < shown_knobs(knobs.size()); ++i) draw_knob(context, column.take(kKnobRow_px), knobs[i]);
    if (knobs.size() <= kMostKnobs) return;
    const std::string rest = context.number(static_cast<double>(knobs.size() - kMostKnobs));
    const Rect row = column.take(kKnobRow_px);
    draw_text(list, context.fonts[Type::Label], upper_left(row), context.colours.ink_2,
              context.words.fill("ui.compare.more_knobs", {{"count", rest}}));
}

float height_px(std::size_t knobs, bool shows_knobs)
{
    constexpr float kHead_px =
        12 + 28 + 4 + kFormSwitch_px + 8 + 2 * kScenarioRow_px + 18 + 3 * kFactRow_px + 18 + kKnobsHead_px - 9;
    if (!shows_knobs || knobs == 0) return kHead_px;
    const std::size_t rows = 1 + shown_knobs(knobs) + (knobs > kMostKnobs ? 1 : 0);
    return kHead_px + static_cast<float>(rows) * kKnobRow_px + 8;
}

} // namespace

Rect comparison_card_rect(const Rect& bar, std::size_t knobs, bool shows_knobs)
{
    return {bar.right_px() - kWidth_px, bar.bottom_px() + 8, kWidth_px, height_px(knobs, shows_knobs)};
}

void draw_comparison_card(Context& context, const Rect& rect, const Comparing& comparing)
{
    begin_panel(context, "comparison", rect);
    Column column{rect.x_px + kPadding_px, rect.y_px + 12, rect.width_px - 2 * kPadding_px};
    draw_title(context, column.take(28));
    column.skip(4);
    draw_form_switch(context, column.take(kFormSwitch_px));
    column.skip(8);
    const std::array<ImU32, 2> colours{rgb(0x0F5257), rgb(0x8A3C00)};
    draw_scenario(context, column.take(kScenarioRow_px), "A", colours[0],
                  scenario_name(context, comparing.reference, comparing.name));
    draw_scenario(context, column.take(kScenarioRow_px), "B", colours[1], scenario_name(context, context.state.inputs));
    draw_line(context, column);
    using enum scenario::Change;
    draw_fact(context, column.take(kFactRow_px), context.words("ui.compare.sites"),
              parts_words(context, {{"ui.compare.more", count_sites(comparing, More)},
                                    {"ui.compare.gone", count_sites(comparing, Gone)},
                                    {"ui.compare.other", count_sites(comparing, Other)}}));
    const map::BlockChanges& blocks = comparing.blocks;
    draw_fact(context, column.take(kFactRow_px),
              context.words.fill("ui.compare.blocks", {{"year", std::to_string(context.state.view.year)}}).c_str(),
              parts_words(context, {{"ui.compare.more", blocks.more}, {"ui.compare.gone", blocks.gone}}));
    draw_fact(context, column.take(kFactRow_px), context.words("ui.compare.heights"),
              parts_words(context, {{"ui.compare.higher", blocks.higher}, {"ui.compare.lower", blocks.lower}}));
    draw_line(context, column);
    column.y_px -= 9;
    const auto knobs = scenario::parameter_differences(comparing.reference, context.state.inputs);
    draw_knobs_head(context, column.take(kKnobsHead_px), knobs.size());
    if (context.ui.shows_knobs && !knobs.empty()) draw_knobs(context, column, knobs);
    end_panel();
}

} // namespace app::ui
