#include "ui/preset_preview.hpp"

#include "model/run.hpp"
#include "scenario/comparison.hpp"
#include "ui/context.hpp"
#include "ui/draw.hpp"
#include "ui/panel.hpp"
#include "ui/shadow.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

using scenario::Outcome;

constexpr float kWidth_px = 384;
constexpr float kPadding_px = 16;
constexpr float kHead_px = 30;
constexpr float kKnobRow_px = 36;
constexpr float kOutcomeRow_px = 36;
constexpr std::size_t kMostKnobs = 11;

/// The three outcomes that stand for all, with their words and decimals.
struct Headline {
    Outcome outcome;
    const char* unit;
    int decimals;
};
constexpr std::array kHeadlines{Headline{Outcome::HomesDelivered, "homes", 0},
                                Headline{Outcome::LandDelivered, "ha", 0}, Headline{Outcome::Result, "meur", 0}};

const scenario::PerOutcome<double>& outcomes_with(Context& context, const scenario::Preset& preset)
{
    PresetPreview& preview = context.ui.preset_preview;
    if (preview.preset != &preset || preview.inputs_version != context.state.inputs_version) {
        const model::Inputs inputs{.parameters = scenario::parameters_of(preset)};
        preview = {.preset = &preset,
                   .inputs_version = context.state.inputs_version,
                   .outcomes = scenario::outcomes_of(model::run(context.region, inputs, 0))};
    }
    return preview.outcomes;
}

void draw_knob(const Context& context, const Rect& row, const scenario::ParameterDifference& knob)
{
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const scenario::Parameter& parameter = *knob.parameter;
    const Font& font = context.fonts[Type::Text];
    const Font& note = context.fonts[Type::Note];
    draw_text(list, font, upper_left(row), context.colours.ink,
              shortened(font, context.words("parameter." + std::string(parameter.id) + ".label"), row.width_px));
    draw_text(list, note, {row.x_px, row.y_px + 17}, context.colours.ink_2,
              context.words.fill("page.changes.value", {{"from", plain_value(context, parameter, knob.reference)},
                                                        {"to", plain_value(context, parameter, knob.present)}}));
}

void draw_outcome(const Context& context, const Rect& row, const Headline& headline, double value)
{
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const auto amount = [&](double of) {
        return context.words.fill("explain.amount." + std::string(headline.unit),
                                  {{"value", context.number(of, headline.decimals)}});
    };
    const Font& font = context.fonts[Type::Text];
    const std::string key = "explain.outcome." + std::string(scenario::id_of(headline.outcome));
    draw_text(list, font, upper_left(row), context.colours.ink, shortened(font, context.words(key), row.width_px));
    const double now = scenario::outcome_of(context.results, headline.outcome);
    draw_text(list, context.fonts[Type::LabelStrong], {row.x_px, row.y_px + 17}, context.colours.accent_text,
              context.words.fill("page.changes.value", {{"from", amount(now)}, {"to", amount(value)}}));
}

void draw_head(const Context& context, Column& column, const char* key)
{
    const Rect row = column.take(kHead_px);
    draw_text(*ImGui::GetForegroundDrawList(), context.fonts[Type::LabelStrong], {row.x_px, row.middle_y_px() - 8},
              context.colours.ink_2, context.words(key));
}

void draw_knobs(const Context& context, Column& column, const std::vector<scenario::ParameterDifference>& knobs)
{
    draw_head(context, column, knobs.empty() ? "ui.preset.no_knobs" : "ui.preset.knobs");
    for (std::size_t i = 0; i < std::min(knobs.size(), kMostKnobs); ++i) {
        draw_knob(context, column.take(kKnobRow_px), knobs[i]);
    }
    if (knobs.size() <= kMostKnobs) return;
    const std::string more = context.number(static_cast<double>(knobs.size() - kMostKnobs));
    draw_text(*ImGui::GetForegroundDrawList(), context.fonts[Type::Label], upper_left(column.take(20)),
              context.colours.ink_2, context.words.fill("ui.compare.more_knobs", {{"count", more}}));
}

} // namespace

void draw_preset_preview(Context& context, const scenario::Preset& preset, const Rect& menu)
{
    const model::Inputs inputs{.parameters = scenario::parameters_of(preset)};
    const auto knobs = scenario::parameter_differences(context.state.inputs, inputs);
    const auto& outcomes = outcomes_with(context, preset);
    const std::size_t rows = std::min(knobs.size(), kMostKnobs);
    const float more_px = knobs.size() > kMostKnobs ? 20 : 0;
    const float height_px = 2 * kHead_px + kKnobRow_px * static_cast<float>(rows) + more_px +
                            kOutcomeRow_px * static_cast<float>(kHeadlines.size()) + kPadding_px;
    const Rect rect{menu.x_px - kWidth_px - 8, menu.y_px, kWidth_px, height_px};
    if (rect.x_px < 0) return; // no room beside the menu: the sentence of the row says what it is
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, context.colours.bar, 10);
    stroke_rect(list, rect, context.colours.hairline, 10);
    Column column{rect.x_px + kPadding_px, rect.y_px + 4, rect.width_px - 2 * kPadding_px};
    draw_knobs(context, column, knobs);
    draw_head(context, column, "ui.preset.outcomes");
    for (const Headline& headline : kHeadlines) {
        draw_outcome(context, column.take(kOutcomeRow_px), headline, outcomes[headline.outcome]);
    }
}

} // namespace app::ui
