#pragma once
// What is needed, delivered, short, kept and dropped of homes, land and offices, as one small table.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kBalanceTable_px = 88;

void draw_balance_table(const Context& context, const Rect& rect);

} // namespace app::ui
