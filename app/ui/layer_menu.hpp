#pragma once
// Switching the layers of the map.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the menu beside the map tools while it is open ("layer_menu").
void draw_layer_menu(Context& context, const Rect& tools);

} // namespace app::ui
