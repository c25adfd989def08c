#pragma once
// What settlement between the five municipalities ('gelijkwaardig speelveld') takes from each and gives to each.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_settlement(Context& context, Column& column);

} // namespace app::ui
