#pragma once
// The bar across the top: mark and name of the product, the ways to the page around the map, the preset, sharing, and how things
// are shown.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_top_bar(Context& context, const Rect& rect);

} // namespace app::ui
