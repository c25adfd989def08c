#include "ui/sparkline.hpp"

#include "ui/chart_scale.hpp"
#include "ui/draw.hpp"

namespace app::ui {

namespace {

constexpr float kDot_px = 3;
constexpr float kLine_px = 1.8F;
constexpr float kBaseline_px = 1.2F;

std::vector<ImVec2> spark_points(const Rect& rect, const Scale& values, std::span<const double> levels)
{
    std::vector<ImVec2> points;
    const Scale places{{0, static_cast<double>(levels.size() - 1)}, rect.x_px, rect.right_px() - kDot_px};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        points.push_back({places.px(static_cast<double>(i)), values.px(levels[i])});
    }
    return points;
}

} // namespace

void draw_sparkline(const Context& context, const Rect& rect, std::span<const double> values,
                    std::span<const double> baseline, const std::optional<scenario::Band>& end_band)
{
    if (values.size() < 2) return;
    ValueRange range{values.front(), values.front()};
    for (const double value : values) range = including(range, value);
    for (const double value : baseline) range = including(range, value);
    if (end_band) range = including(including(range, end_band->p10), end_band->p90);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Scale scale{range, rect.bottom_px() - kDot_px, rect.y_px + kDot_px};
    if (baseline.size() == values.size()) {
        draw_dashed(list, spark_points(rect, scale, baseline), context.colours.chart_dotted, kBaseline_px, 1.6F, 2.8F);
    }
    const std::vector<ImVec2> line = spark_points(rect, scale, values);
    list.AddPolyline(line.data(), static_cast<int>(line.size()), context.colours.chart_line, 0, kLine_px);
    if (end_band) {
        draw_whisker(list, {line.back().x, scale.px(end_band->p10)}, {line.back().x, scale.px(end_band->p90)}, kDot_px,
                     context.colours.ink_2);
    }
    list.AddCircleFilled(line.back(), kDot_px, context.colours.chart_line, 16);
}

} // namespace app::ui
