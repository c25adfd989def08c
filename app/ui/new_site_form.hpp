#pragma once
// The form of a new initiative, in place of the panel's other contents.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Draws the form into a part of an open panel.
void draw_new_site_form(Context& context, const Rect& rect);

} // namespace app::ui
