#pragma once
// The name of a button that is only an icon, beside it while the pointer or the keyboard is there.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the text beside the rectangle while it is pointed at or has the focus of the keyboard: below it, above it or
/// at its side, wherever the window has room.
///   key   key of the shortcut, shown after the text; empty for none
void draw_hint(const Context& context, const Touch& touch, const Rect& anchor, std::string_view text,
               std::string_view key = "");

} // namespace app::ui
