#pragma once
// Lines over the years 2010-2040 with round grid lines, names at their ends, bands, and a cross-hair with the values of
// the year under the pointer. No legend box.

#include "ui/chart.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kYearChart_px = 150;

void draw_year_chart(const Context& context, const Rect& rect, const YearChart& chart);

} // namespace app::ui
