#pragma once
// Over the map: a button to hold for the document itself, and a menu of what to compare with.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// What the buttons take of it, from its right end on.
[[nodiscard]] float comparison_bar_width(const Context& context);

/// Draws the buttons at the right end of rect and appends HoldBaseline and CompareWith. The key B holds too.
void draw_comparison_bar(Context& context, const Rect& rect);

/// Reads the key B where the window has no room for the bar.
void read_hold_key(Context& context);

} // namespace app::ui
