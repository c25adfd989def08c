#pragma once
// "Wat zou dit besluit veranderen?": the smallest change of one control with which the site is decided otherwise.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws what is known about it, and a button that makes the change.
void draw_site_flip(Context& context, Column& column, std::size_t site);

} // namespace app::ui
