#include "ui/year_chart.hpp"

#include "model/years.hpp"
#include "ui/chart_scale.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/hover_card.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kYears_px = 24;          ///< room for the years below
constexpr float kNameDistance_px = 15;   ///< between the names at the ends of lines
constexpr float kNameGap_px = 10;        ///< from the end of a line to its name
constexpr float kMostNames_share = 0.4F; ///< of the width
constexpr float kLine_px = 1.6F;
constexpr float kAccentLine_px = 2.2F;
constexpr float kDot_px = 3.5F;
constexpr int kMostTicks = 5;
constexpr double kHeadroom = 1.04; ///< above the highest value
constexpr int kLabelledYears = 10;

/// The part of the panel inside the axes, and how numbers become places in it.
struct Plot {
    Rect area;
    Scale years;
    Scale values;
};

ImU32 ink_of(const Context& context, SeriesInk ink)
{
    switch (ink) {
    case SeriesInk::Accent:
        return context.colours.chart_line;
    case SeriesInk::Ink:
        return context.colours.ink;
    case SeriesInk::Quiet:
        return context.colours.chart_dotted;
    case SeriesInk::Warn:
        return context.colours.warn_text;
    }
    return context.colours.ink;
}

ValueRange range_of(const YearChart& chart)
{
    std::optional<ValueRange> range;
    const auto take = [&](double value) { range = including(range.value_or(ValueRange{value, value}), value); };
    if (chart.from_zero) take(0);
    for (const YearSeries& series : chart.series) {
        for (const std::optional<double>& value : series.values) {
            if (value) take(*value);
        }
        for (const scenario::Band& band : series.bands) {
            take(band.p10);
            take(band.p90);
        }
        if (!series.end_band) continue;
        take(series.end_band->p10);
        take(series.end_band->p90);
    }
    ValueRange found = range.value_or(ValueRange{0, 1});
    if (found.high <= found.low) found.high = found.low + 1;
    const double margin = (found.high - found.low) * (kHeadroom - 1);
    return {chart.from_zero && found.low >= 0 ? 0 : found.low - margin, found.high + margin};
}

float names_width_px(const Context& context, const Rect& rect, const YearChart& chart)
{
    float width_px = 0;
    for (const YearSeries& series : chart.series) {
        width_px = std::max(width_px, measure_text(context.fonts[Type::NoteStrong], series.end_label));
    }
    return width_px > 0 ? std::min(width_px + kNameGap_px, rect.width_px * kMostNames_share) : kDot_px;
}

Plot make_plot(const Context& context, const Rect& rect, const YearChart& chart, const Ticks& ticks,
               const ValueRange& range)
{
    float axis_px = 0;
    for (const double tick : ticks.values) {
        axis_px = std::max(axis_px, measure_text(context.fonts[Type::Note], context.number(tick, ticks.decimals)));
    }
    axis_px += 6;
    const Rect area{rect.x_px + axis_px, rect.y_px + 4, rect.width_px - axis_px - names_width_px(context, rect, chart),
                    rect.height_px - kYears_px - 4};
    return {
        area, {{model::kBaseYear, model::kLastYear}, area.x_px, area.right_px()}, {range, area.bottom_px(), area.y_px}};
}

void draw_grid(const Context& context, const Plot& plot, const Ticks& ticks)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const double tick : ticks.values) {
        const float y_px = std::round(plot.values.px(tick));
        draw_hairline(list, plot.area.x_px, plot.area.right_px(), y_px,
                      tick == 0 ? context.colours.track : context.colours.inner_hairline);
        draw_text_right(list, context.fonts[Type::Note], {plot.area.x_px - 6, y_px - 7}, context.colours.ink_2,
                        context.number(tick, ticks.decimals));
    }
    for (int year = model::kBaseYear; year <= model::kLastYear; year += kLabelledYears) {
        draw_text_centred(list, context.fonts[Type::Note], {plot.years.px(year), plot.area.bottom_px() + 6},
                          context.colours.ink_2, std::to_string(year));
    }
}

/// The stretches of a series without gaps.
std::vector<std::vector<ImVec2>> stretches_of(const Plot& plot, const YearSeries& series)
{
    std::vector<std::vector<ImVec2>> stretches(1);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const float x_px = plot.years.px(series.first_year + static_cast<int>(i));
        if (series.values[i]) stretches.back().push_back({x_px, plot.values.px(*series.values[i])});
        if (!series.values[i] && !stretches.back().empty()) stretches.emplace_back();
    }
    if (stretches.back().empty()) stretches.pop_back();
    return stretches;
}

/// Fills between two rows of points, year by year: the whole need not be convex.
void fill_between(const std::vector<ImVec2>& upper, const std::vector<ImVec2>& lower, ImU32 colour)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill; // edges between two years would show
    for (std::size_t i = 1; i < upper.size(); ++i) {
        list.AddQuadFilled(upper[i - 1], upper[i], lower[i], lower[i - 1], colour);
    }
    list.Flags |= ImDrawListFlags_AntiAliasedFill;
}

void draw_band(const Context& context, const Plot& plot, const YearSeries& series)
{
    constexpr float kOpacity = 0.24F;
    std::vector<ImVec2> upper;
    std::vector<ImVec2> lower;
    for (std::size_t i = 0; i < series.bands.size(); ++i) {
        const float x_px = plot.years.px(series.first_year + static_cast<int>(i));
        upper.push_back({x_px, plot.values.px(series.bands[i].p90)});
        lower.push_back({x_px, plot.values.px(series.bands[i].p10)});
    }
    fill_between(upper, lower, faded(ink_of(context, series.ink), kOpacity));
}

/// The band of the last year alone, as a whisker at the end of the line.
void draw_end_band(const Context& context, const Plot& plot, const YearSeries& series)
{
    constexpr float kCap_px = 4;
    constexpr float kOpacity = 0.6F;
    if (!series.end_band) return;
    const float x_px = plot.years.px(series.first_year + static_cast<int>(series.values.size()) - 1);
    draw_whisker(*ImGui::GetWindowDrawList(), {x_px, plot.values.px(series.end_band->p10)},
                 {x_px, plot.values.px(series.end_band->p90)}, kCap_px, faded(ink_of(context, series.ink), kOpacity));
}

void draw_ground(const Context& context, const Plot& plot, const std::vector<ImVec2>& line)
{
    std::vector<ImVec2> foot = line;
    for (ImVec2& point : foot) point.y = plot.values.px(std::max(0.0, plot.values.values.low));
    fill_between(line, foot, context.colours.chart_area);
}

void draw_series(const Context& context, const Plot& plot, const YearSeries& series)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 colour = ink_of(context, series.ink);
    const float width_px = series.ink == SeriesInk::Accent ? kAccentLine_px : kLine_px;
    for (const std::vector<ImVec2>& line : stretches_of(plot, series)) {
        if (series.form == SeriesForm::Points) {
            for (const ImVec2& point : line) {
                list.AddCircleFilled(point, kDot_px + 1.5F, context.colours.bar, 20);
                list.AddCircle(point, kDot_px, colour, 20, 2);
            }
            continue;
        }
        if (series.form == SeriesForm::Area && series.bands.empty()) draw_ground(context, plot, line);
        if (series.form == SeriesForm::Dashed) draw_dashed(list, line, colour, width_px, 5, 3);
        if (series.form == SeriesForm::Dotted) draw_dashed(list, line, colour, width_px, 1.6F, 3.4F);
        if (series.form == SeriesForm::Area || series.form == SeriesForm::Line) {
            list.AddPolyline(line.data(), static_cast<int>(line.size()), colour, 0, width_px);
        }
    }
    if (series.ink != SeriesInk::Accent || series.form == SeriesForm::Points || series.values.empty()) return;
    if (const std::optional<double>& end = series.values.back()) {
        const int year = series.first_year + static_cast<int>(series.values.size()) - 1;
        list.AddCircleFilled({plot.years.px(year), plot.values.px(*end)}, kDot_px, colour, 20);
    }
}

/// Names at the ends of the lines, pushed apart where they would touch.
void draw_names(const Context& context, const Plot& plot, const YearChart& chart, float right_px)
{
    std::vector<const YearSeries*> named;
    std::vector<float> wanted_px;
    for (const YearSeries& series : chart.series) {
        if (series.end_label.empty() || series.values.empty() || !series.values.back()) continue;
        named.push_back(&series);
        wanted_px.push_back(plot.values.px(*series.values.back()));
    }
    const std::vector<float> places_px =
        push_apart(wanted_px, kNameDistance_px, plot.area.y_px + 3, plot.area.bottom_px());
    const float x_px = plot.area.right_px() + kNameGap_px;
    for (std::size_t i = 0; i < named.size(); ++i) {
        const bool strong = named[i]->ink == SeriesInk::Accent;
        const Font& font = context.fonts[strong ? Type::NoteStrong : Type::Note];
        draw_text(*ImGui::GetWindowDrawList(), font, {x_px, places_px[i] - 7.5F},
                  strong ? context.colours.accent_text : ink_of(context, named[i]->ink),
                  shortened(font, named[i]->end_label, right_px - x_px));
    }
}

/// The values of one year: a line per series, and its band.
std::vector<HoverLine> values_of_year(const Context& context, const YearChart& chart, int year)
{
    std::vector<HoverLine> lines;
    for (const YearSeries& series : chart.series) {
        const int index = year - series.first_year;
        if (index < 0 || index >= static_cast<int>(series.values.size())) continue;
        const auto i = static_cast<std::size_t>(index);
        if (!series.values[i]) continue;
        lines.push_back(
            {series.name, context.number(*series.values[i], chart.decimals), series.ink == SeriesInk::Accent});
        const scenario::Band* band = band_at(series, i);
        if (!band) continue;
        lines.push_back({context.words("ui.chart.band_head"), band_words(context, *band, chart.decimals)});
    }
    return lines;
}

void draw_cross_hair(const Context& context, const Plot& plot, const YearChart& chart)
{
    const Rect reach{plot.area.x_px - 6, plot.area.y_px, plot.area.width_px + 12, plot.area.height_px + kYears_px};
    if (!is_pointed(reach)) return;
    const int year = static_cast<int>(std::lround(plot.years.value_at(ImGui::GetMousePos().x)));
    const std::vector<HoverLine> lines = values_of_year(context, chart, year);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float x_px = std::round(plot.years.px(year));
    list.AddRectFilled({x_px, plot.area.y_px}, {x_px + 1, plot.area.bottom_px()}, context.colours.control_border);
    for (const YearSeries& series : chart.series) {
        const int index = year - series.first_year;
        if (index < 0 || index >= static_cast<int>(series.values.size())) continue;
        const std::optional<double>& value = series.values[static_cast<std::size_t>(index)];
        if (!value) continue;
        const ImVec2 at{x_px + 0.5F, plot.values.px(*value)};
        list.AddCircleFilled(at, kDot_px, context.colours.bar, 20);
        list.AddCircle(at, kDot_px, ink_of(context, series.ink), 20, 1.8F);
    }
    draw_hover_values(context, std::to_string(year), lines);
}

} // namespace

void draw_year_chart(const Context& context, const Rect& rect, const YearChart& chart)
{
    const ValueRange range = range_of(chart);
    const Ticks ticks = nice_ticks(range, kMostTicks);
    const Plot plot = make_plot(context, rect, chart, ticks, range);
    draw_grid(context, plot, ticks);
    for (const YearSeries& series : chart.series) {
        if (!series.bands.empty()) draw_band(context, plot, series);
        draw_end_band(context, plot, series);
    }
    for (const YearSeries& series : chart.series) draw_series(context, plot, series);
    draw_names(context, plot, chart, rect.right_px());
    draw_cross_hair(context, plot, chart);
}

} // namespace app::ui
