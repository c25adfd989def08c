#include "ui/waterfall.hpp"

#include "ui/chart_scale.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/hover_card.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kValue_px = 17;  ///< the line of a value
constexpr float kNames_px = 34;  ///< room below for names of two lines
constexpr float kValues_px = 18; ///< room above and below for the values
constexpr float kBar_share = 0.72F;

struct Frame {
    Rect area;
    Scale values;
    float slot_px = 0;

    [[nodiscard]] float left_px(std::size_t bar) const
    {
        return area.x_px + slot_px * static_cast<float>(bar) + slot_px * (1 - kBar_share) / 2;
    }
};

Frame make_frame(const Rect& rect, const std::vector<Step>& steps, const std::vector<Bar>& bars)
{
    ValueRange range{0, 0};
    for (const Step& step : steps) range = including(including(range, step.from), step.to);
    for (const Bar& bar : bars) {
        if (bar.band) range = including(including(range, bar.band->p10), bar.band->p90);
    }
    if (range.high <= range.low) range.high = range.low + 1;
    const Rect area{rect.x_px, rect.y_px + kValues_px, rect.width_px, rect.height_px - kNames_px - 2 * kValues_px};
    return {area, {range, area.bottom_px(), area.y_px}, rect.width_px / static_cast<float>(steps.size())};
}

/// The name under a bar, over two lines where it has two words.
void draw_name(const Context& context, const Frame& frame, std::size_t index, const Bar& bar, float y_px)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[bar.strong || bar.total ? Type::NoteStrong : Type::Note];
    const float middle_px = frame.area.x_px + frame.slot_px * (static_cast<float>(index) + 0.5F);
    std::string first = bar.name;
    std::string second;
    const std::size_t space = bar.name.rfind(' ');
    if (measure_text(font, first) > frame.slot_px - 2 && space != std::string::npos) {
        second = first.substr(space + 1);
        first = first.substr(0, space);
    }
    draw_text_centred(list, font, {middle_px, y_px}, context.colours.ink_2, shortened(font, first, frame.slot_px - 2));
    draw_text_centred(list, font, {middle_px, y_px + 13}, context.colours.ink_2,
                      shortened(font, second, frame.slot_px - 2));
}

void draw_bar(const Context& context, const Frame& frame, std::size_t index, const Bar& bar, const Step& step,
              int decimals)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top_px = frame.values.px(std::max(step.from, step.to));
    const float bottom_px = frame.values.px(std::min(step.from, step.to));
    const float width_px = frame.slot_px * kBar_share;
    const bool below = bar.amount < 0;
    const Rect body{frame.left_px(index), top_px, width_px, std::max(1.5F, bottom_px - top_px)};
    const ImU32 plain = bar.total ? context.colours.ink_2 : context.colours.chart_line;
    fill_rect(list, body, bar.worse ? context.colours.warn_text : plain, 2);
    if (bar.band) {
        const float x_px = body.right_px() + 5; // beside the bar, clear of the value below it
        draw_whisker(list, {x_px, frame.values.px(bar.band->p10)}, {x_px, frame.values.px(bar.band->p90)}, 4,
                     context.colours.ink);
    }
    float value_px = below ? body.bottom_px() + 1 : body.y_px - kValue_px;
    if (bar.baseline) {
        const float tick_px = std::round(frame.values.px(*bar.baseline));
        const bool strikes = tick_px > value_px - 2 && tick_px < value_px + kValue_px;
        if (strikes) value_px = below ? tick_px + 3 : tick_px - kValue_px;
        list.AddRectFilled({body.x_px - 3, tick_px}, {body.right_px() + 3, tick_px + 1.5F}, context.colours.house_tick);
    }
    const Font& font = context.fonts[Type::LabelStrong];
    const std::string value =
        bar.total ? context.number(bar.amount, decimals) : context.difference(bar.amount, decimals);
    draw_text_centred(list, font, {body.middle_x_px(), value_px},
                      bar.worse ? context.colours.warn_text : context.colours.ink, value);
}

void draw_all(const Context& context, const Rect& rect, const BarChart& chart, const std::vector<Step>& steps,
              bool joined)
{
    if (chart.bars.empty()) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Frame frame = make_frame(rect, steps, chart.bars);
    const float zero_px = std::round(frame.values.px(0));
    draw_hairline(list, frame.area.x_px, frame.area.right_px(), zero_px, context.colours.control_border);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        draw_bar(context, frame, i, chart.bars[i], steps[i], chart.decimals);
        draw_name(context, frame, i, chart.bars[i], rect.bottom_px() - kNames_px + 4);
        if (joined && i + 1 < steps.size()) {
            draw_hairline(list, frame.left_px(i) + frame.slot_px * kBar_share, frame.left_px(i + 1),
                          std::round(frame.values.px(steps[i].to)), context.colours.tick);
        }
        const Rect slot{frame.area.x_px + frame.slot_px * static_cast<float>(i), rect.y_px, frame.slot_px,
                        rect.height_px};
        if (!is_pointed(slot)) continue;
        const Bar& bar = chart.bars[i];
        std::vector<HoverLine> lines{{chart.unit, context.number(bar.amount, chart.decimals), true}};
        if (bar.baseline) {
            lines.push_back({context.words("ui.chart.baseline"), context.number(*bar.baseline, chart.decimals)});
        }
        if (bar.band) {
            lines.push_back({context.words("ui.chart.band_head"), band_words(context, *bar.band, chart.decimals)});
        }
        draw_hover_values(context, bar.name, lines);
    }
}

} // namespace

void draw_waterfall(const Context& context, const Rect& rect, const BarChart& chart)
{
    draw_all(context, rect, chart, waterfall_steps(chart.bars), true);
}

void draw_columns(const Context& context, const Rect& rect, const BarChart& chart)
{
    std::vector<Step> steps;
    for (const Bar& bar : chart.bars) steps.push_back({0, bar.amount});
    draw_all(context, rect, chart, steps, false);
}

} // namespace app::ui
