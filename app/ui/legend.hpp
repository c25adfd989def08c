#pragma once
// What the blocks and the pins on the map mean.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_legend(const Context& context, const Rect& rect);

} // namespace app::ui
