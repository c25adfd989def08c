#pragma once
// The big numbers, each with what has changed against the baseline.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kKeyFigures_px = 150;

void draw_key_figures(const Context& context, const Rect& rect);

} // namespace app::ui
