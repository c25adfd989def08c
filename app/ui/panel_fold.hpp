#pragma once
// The buttons beside the panels that fold them to the side of the window and bring them back.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

enum class FoldedPanel { Controls, Outcome };

void draw_panel_fold(Context& context, const PanelFold& fold, FoldedPanel panel);

} // namespace app::ui
