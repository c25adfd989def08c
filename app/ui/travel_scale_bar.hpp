#pragma once
// The minutes of the travel times as a bar in their colours, with a tick for each isochrone.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kTravelScaleBar_px = 29;

/// Takes kTravelScaleBar_px of the column.
void draw_travel_scale_bar(const Context& context, Column& column);

} // namespace app::ui
