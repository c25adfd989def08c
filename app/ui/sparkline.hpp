#pragma once
// A line over the years without axes, as beside a figure.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include "scenario/statistics.hpp"

#include <optional>
#include <span>

namespace app::ui {

/// The end as a dot, the baseline dotted. Both have one value per year; with fewer than two nothing is drawn.
///   end_band  of the last value, as a whisker; or none
void draw_sparkline(const Context& context, const Rect& rect, std::span<const double> values,
                    std::span<const double> baseline, const std::optional<scenario::Band>& end_band = std::nullopt);

} // namespace app::ui
