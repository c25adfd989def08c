#pragma once
// "Uitkomst": the result in a sentence, as a house, in figures, a chart and a table.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_outcome(Context& context, const Rect& rect);

} // namespace app::ui
