#pragma once
// The card of a thing on the map that is no site: a city, a station, a road, a block, a measure.

#include "map/object_card.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the card into a part of an open panel.
void draw_object_card(Context& context, const Rect& rect, const map::ObjectCard& card);

} // namespace app::ui
