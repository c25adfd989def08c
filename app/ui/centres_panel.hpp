#pragma once
// "Binnensteden": how lively a centre is and what that is made of, its shops, beside the profile of the document.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_centres(Context& context, const Rect& rect);

} // namespace app::ui
