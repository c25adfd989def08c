#pragma once
// The question mark of the top bar: the keys, and what the marks of the sources mean.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// The button with its menu. The key "?" opens it too.
void draw_help_button(Context& context, const Rect& button);

} // namespace app::ui
