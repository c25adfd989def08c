#pragma once
// "Bereikbaarheid": index per place and way to travel, what lies within half an hour, and what each measure adds.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_access(Context& context, const Rect& rect);

} // namespace app::ui
