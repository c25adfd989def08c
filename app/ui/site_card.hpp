#pragma once
// The card of the selected site: what it is, what becomes of it and why, how the six principles score it, and the
// choice that the user can make.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the card into a part of an open panel. site is an index into Results::sites.
void draw_site_card(Context& context, const Rect& rect, std::size_t site);

} // namespace app::ui
