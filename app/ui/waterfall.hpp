#pragma once
// Upright bars: each begins where the one before ended, a total stands on zero. Also plain bars around zero.

#include "ui/chart.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kWaterfall_px = 168;

/// Bars on each other, joined by hairlines, with their values and names.
void draw_waterfall(const Context& context, const Rect& rect, const BarChart& chart);

/// Bars that all stand on zero.
void draw_columns(const Context& context, const Rect& rect, const BarChart& chart);

} // namespace app::ui
