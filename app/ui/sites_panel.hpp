#pragma once
// "Locaties": all sites by decision; a click selects one, here and on the map.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_sites(Context& context, const Rect& rect);

} // namespace app::ui
