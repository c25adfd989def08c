#pragma once
// "Zekerheid": how far the main outcomes lie apart over many futures, how firm the sites are, and which knob matters.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_certainty(Context& context, const Rect& rect);

} // namespace app::ui
