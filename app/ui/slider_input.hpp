#pragma once
// What pointer and keys do to a slider, apart from how it looks.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Where a value stands on the track of a row, in CSS pixels from the left of the window.
[[nodiscard]] float track_x_px(const scenario::Parameter& parameter, const Rect& row, double value);

/// Appends the commands of this frame for one slider.
void read_slider(Context& context, const scenario::Parameter& parameter, const Rect& row, const Touch& touch);

} // namespace app::ui
