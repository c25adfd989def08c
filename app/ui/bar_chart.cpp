#include "ui/bar_chart.hpp"

#include "ui/chart_scale.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/hover_card.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kBarRow_px = 33;
constexpr float kTrackTop_px = 20;
constexpr float kTrack_px = 4;
constexpr float kTickReach_px = 4; ///< the baseline stands out this far above and below the track
constexpr float kTornadoRow_px = 22;
constexpr float kTornadoBar_px = 10;
constexpr float kNames_share = 0.46F; ///< of the width of a tornado
constexpr float kBandOpacity = 0.28F;

std::string with_unit(const BarChart& chart, std::string number)
{
    return chart.unit.empty() ? number : number + " " + chart.unit;
}

std::string value_words(const Context& context, const BarChart& chart, const Bar& bar)
{
    return chart.signs == Signs::Difference ? context.difference(bar.amount, chart.decimals)
                                            : context.number(bar.amount, chart.decimals);
}

/// The change of what is shown: a reader who subtracts gets the same.
std::string change_words(const Context& context, const Bar& bar, int decimals)
{
    if (!bar.baseline) return "";
    const double scale = std::pow(10.0, decimals);
    const double change = (std::round(bar.amount * scale) - std::round(*bar.baseline * scale)) / scale;
    return change == 0 ? "" : context.difference(change, decimals);
}

/// What the pointer reads off a bar.
void explain_bar(const Context& context, const BarChart& chart, const Bar& bar)
{
    std::vector<HoverLine> lines{
        {context.words("ui.chart.now"), with_unit(chart, context.number(bar.amount, chart.decimals)), true}};
    if (bar.baseline) {
        lines.push_back(
            {context.words("ui.chart.baseline"), with_unit(chart, context.number(*bar.baseline, chart.decimals))});
    }
    if (bar.band) lines.push_back({context.words("ui.chart.band_head"), band_words(context, *bar.band, chart.decimals)});
    draw_hover_values(context, bar.name, lines);
}

double full_of(const BarChart& chart)
{
    double full = chart.full;
    if (full > 0) return full;
    for (const Bar& bar : chart.bars) {
        full = std::max({full, bar.amount, bar.baseline.value_or(0), bar.band ? bar.band->p90 : 0});
    }
    return full > 0 ? full : 1;
}

void draw_track(const Context& context, const Rect& track, const Scale& scale, const Bar& bar)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, track, context.colours.track, 2);
    const float end_px = scale.px(std::clamp(bar.amount, scale.values.low, scale.values.high));
    if (end_px - track.x_px >= 1) {
        fill_rect(list, {track.x_px, track.y_px, end_px - track.x_px, track.height_px},
                  bar.worse ? context.colours.warn_text : context.colours.accent, 2);
    }
    if (bar.band) {
        const float low_px = scale.px(bar.band->p10);
        const float high_px = std::min(scale.px(bar.band->p90), track.right_px());
        fill_rect(list, {low_px, track.y_px - 3, std::max(2.0F, high_px - low_px), track.height_px + 6},
                  faded(context.colours.chart_line, kBandOpacity), 2);
    }
    if (!bar.baseline) return;
    const float tick_px = std::round(scale.px(std::clamp(*bar.baseline, scale.values.low, scale.values.high)));
    list.AddRectFilled({tick_px, track.y_px - kTickReach_px}, {tick_px + 1.5F, track.bottom_px() + kTickReach_px},
                       context.colours.ink_2);
}

void draw_bar_row(const Context& context, const Rect& row, const BarChart& chart, const Bar& bar)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& small = context.fonts[Type::Label];
    const std::string change = change_words(context, bar, chart.decimals);
    float right_px = row.right_px();
    if (!change.empty()) {
        const Font& font = context.fonts[Type::NoteStrong];
        const float width_px = std::ceil(measure_text(font, change)) + 10;
        const Rect chip{right_px - width_px, row.y_px - 1, width_px, 17};
        fill_rect(list, chip, bar.worse ? context.colours.warn_tint : context.colours.accent_tint, 5);
        draw_text(list, font, {chip.x_px + 5, chip.y_px + 1},
                  bar.worse ? context.colours.warn_text : context.colours.accent_text, change);
        right_px -= width_px + 6;
    }
    const float unit_px = draw_text_right(list, small, {right_px, row.y_px}, context.colours.ink_2, chart.unit);
    right_px -= unit_px + (unit_px > 0 ? 3 : 0);
    right_px -= draw_text_right(list, context.fonts[Type::LabelStrong], {right_px, row.y_px}, context.colours.ink,
                                context.number(bar.amount, chart.decimals));
    const Font& name = context.fonts[bar.strong ? Type::LabelStrong : Type::Label];
    draw_text(list, name, upper_left(row), context.colours.ink, shortened(name, bar.name, right_px - row.x_px - 6));
    const Rect track{row.x_px, row.y_px + kTrackTop_px, row.width_px, kTrack_px};
    draw_track(context, track, {{0, full_of(chart)}, track.x_px, track.right_px()}, bar);
}

ValueRange tornado_range(const BarChart& chart)
{
    ValueRange range{0, 0};
    for (const Bar& bar : chart.bars) {
        range = including(range, bar.amount);
        if (bar.baseline) range = including(range, *bar.baseline);
        if (bar.band) range = including(including(range, bar.band->p10), bar.band->p90);
    }
    if (chart.full > 0) range = {-chart.full, chart.full};
    if (range.high <= range.low) range.high = range.low + 1;
    return range;
}

void draw_tornado_row(const Context& context, const Rect& row, const BarChart& chart, const Bar& bar,
                      const Scale& scale)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& name = context.fonts[bar.strong ? Type::LabelStrong : Type::Label];
    draw_text(list, name, {row.x_px, row.y_px + 3}, context.colours.ink,
              shortened(name, bar.name, row.width_px * kNames_share - 8));
    const float zero_px = scale.px(0);
    const float end_px = scale.px(bar.amount);
    const float top_px = row.middle_y_px() - kTornadoBar_px / 2;
    const Rect body{std::min(zero_px, end_px), top_px, std::max(1.0F, std::abs(end_px - zero_px)), kTornadoBar_px};
    fill_rect(list, body, bar.worse ? context.colours.warn_text : context.colours.chart_line, 2);
    if (bar.band) {
        const float low_px = scale.px(bar.band->p10);
        fill_rect(list, {low_px, top_px - 3, std::max(2.0F, scale.px(bar.band->p90) - low_px), kTornadoBar_px + 6},
                  faded(bar.worse ? context.colours.warn_text : context.colours.chart_line, kBandOpacity), 2);
    }
    if (bar.baseline) {
        const float tick_px = std::round(scale.px(*bar.baseline));
        list.AddRectFilled({tick_px, top_px - 2}, {tick_px + 1.5F, top_px + kTornadoBar_px + 2}, context.colours.ink_2);
    }
    const std::string value = value_words(context, chart, bar);
    draw_text_right(list, context.fonts[Type::LabelStrong], {row.right_px(), row.y_px + 3}, context.colours.ink, value);
}

} // namespace

std::optional<std::size_t> draw_bars(const Context& context, Column& column, const BarChart& chart)
{
    std::optional<std::size_t> clicked;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const Rect row = column.take(kBarRow_px);
        draw_bar_row(context, row, chart, chart.bars[i]);
        const Rect reach{row.x_px, row.y_px - 4, row.width_px, kBarRow_px};
        if (!is_pointed(reach)) continue;
        explain_bar(context, chart, chart.bars[i]);
        if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) clicked = i;
    }
    return clicked;
}

void draw_tornado(const Context& context, Column& column, const BarChart& chart)
{
    float values_px = 0;
    for (const Bar& bar : chart.bars) {
        values_px =
            std::max(values_px, measure_text(context.fonts[Type::LabelStrong], value_words(context, chart, bar)));
    }
    const float left_px = column.x_px + column.width_px * kNames_share;
    const Scale scale{tornado_range(chart), left_px, column.right_px() - values_px - 10};
    const float top_px = column.y_px;
    for (const Bar& bar : chart.bars) {
        const Rect row = column.take(kTornadoRow_px);
        draw_tornado_row(context, row, chart, bar, scale);
        if (is_pointed(row)) explain_bar(context, chart, bar);
    }
    const float zero_px = std::round(scale.px(0));
    ImGui::GetWindowDrawList()->AddRectFilled({zero_px, top_px}, {zero_px + 1, column.y_px},
                                              context.colours.control_border);
}

} // namespace app::ui
