#pragma once
// The preset that the settings start from, with the number of changes, and the menu of all presets with a sentence
// each.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

[[nodiscard]] float preset_button_width_px(const Context& context);
void draw_preset_button(Context& context, const Rect& button);

} // namespace app::ui
