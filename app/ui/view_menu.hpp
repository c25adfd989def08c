#pragma once
// How the reader wants the interface: size of text, which panels show and on which side.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// The button with its menu.
void draw_view_button(Context& context, const Rect& button);

} // namespace app::ui
