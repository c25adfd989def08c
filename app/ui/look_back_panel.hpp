#pragma once
// "Terugblik": what was counted after 2013 beside the path that the document foresaw, with the differences.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_look_back(Context& context, const Rect& rect);

} // namespace app::ui
