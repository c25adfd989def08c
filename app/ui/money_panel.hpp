#pragma once
// "Geld": from land result to result per municipality, what becomes of the book value, and settlement.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_money(Context& context, const Rect& rect);

} // namespace app::ui
