#pragma once
// "Wat doet dit?": after each gesture its largest consequences, one sentence each with the share of every change in it,
// on a card over the map; the sites that are decided otherwise light up once.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Explains the last gesture when it has ended, and draws the card where it covers nothing that is selected.
void draw_consequences(Context& context, const Layout& layout);

/// At the end of a frame: whether one of the commands is a gesture to explain. Steps back and forth end the card.
void follow_gestures(Consequences& consequences, const scenario::Commands& commands);

/// Rings around the sites that are decided otherwise, behind all panels.
void draw_changed_sites(Context& context);

} // namespace app::ui
