#pragma once
// The stack of map buttons: nearer, further, north, whole region, layers, new initiative.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_map_tools(Context& context, const Rect& rect);

} // namespace app::ui
