#pragma once
// "Aan de knoppen": every control of the catalogue, in groups that open and close.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the controls into a part of an open panel, with their heading and the key to the source marks.
void draw_controls(Context& context, const Rect& rect);

} // namespace app::ui
