#pragma once
// "Locaties": all sites as a list that can be sorted and filtered. A row lights up its site on the map; a click selects
// it, and the map flies there.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_sites(Context& context, const Rect& rect);

/// Remembers what is selected, so that its row is marked and brought into sight when the list shows again.
void remember_selection(Context& context);

} // namespace app::ui
