#pragma once
// "Gemeenten": what one municipality gains, loses and pays against the document, the five side by side, and what
// settlement does between them.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_municipalities(Context& context, const Rect& rect);

} // namespace app::ui
