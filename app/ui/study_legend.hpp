#pragma once
// What colours and hatching say while two scenarios are compared or while the map shows how firm things are.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// The legend of a difference, at the foot of the place that the legend has.
void draw_difference_legend(const Context& context, const Rect& legend, const Comparing& comparing);

inline constexpr float kUncertaintyKeyWidth_px = 214;
inline constexpr float kUncertaintyKeyHeight_px = 92;

/// The key of the layer Uncertainty: plates that are needed in 10, 7, 4 and 1 of 10 futures.
void draw_uncertainty_key(const Context& context, const Rect& rect);

} // namespace app::ui
