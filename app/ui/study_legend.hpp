#pragma once
// What colours and hatching say while two scenarios are compared or while the map shows how firm things are.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// What the legend of a difference takes of the room of the legend, from below.
[[nodiscard]] Rect place_difference_legend(const Rect& room);

void draw_difference_legend(const Context& context, const Rect& rect, const Comparing& comparing);

inline constexpr float kUncertaintyKeyWidth_px = 214;
inline constexpr float kUncertaintyKeyHeight_px = 100;

/// The key of the layer Uncertainty: plates that are needed in 10, 7, 4 and 1 of 10 futures.
void draw_uncertainty_key(const Context& context, const Rect& rect);

} // namespace app::ui
