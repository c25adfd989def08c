#pragma once
// The years 2010-2040: homes needed and delivered per year, the year that the map shows, and play.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_timeline(Context& context, const Rect& rect);

} // namespace app::ui
