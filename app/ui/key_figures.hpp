#pragma once
// The big numbers, each with what has changed against the baseline.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Higher while bands show.
[[nodiscard]] float key_figures_height_px(const Context& context);

void draw_key_figures(const Context& context, const Rect& rect);

} // namespace app::ui
