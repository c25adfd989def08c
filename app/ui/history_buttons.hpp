#pragma once
// One step back and forth, and everything back to the document. Each says beforehand what it does.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the buttons that can do something, from right to left. Returns the left edge of what they take.
float draw_history_buttons(Context& context, ImVec2 right_middle);

} // namespace app::ui
