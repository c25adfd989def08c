#pragma once
// Running through the years by itself.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// The round button with play or pause, and the speed beside its foot.
void draw_play_button(Context& context, ImVec2 centre);

/// Moves the year on while playing: one year (at double speed two) per 600 ms, until 2040.
void step_play(Context& context, double elapsed_s);

} // namespace app::ui
