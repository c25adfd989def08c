#pragma once
// NL, EN, DE: the button in the bar and its menu.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_language_button(Context& context, const Rect& button);

} // namespace app::ui
