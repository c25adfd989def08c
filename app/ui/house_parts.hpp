#pragma once
// What a part of the Twentehuis is made of: its components with their scores, how each is counted, and where that comes
// from.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the components of the part that is open; nothing where none is.
void draw_house_parts(Context& context, Column& column);

/// The scores of the parts with their bands; nothing where no bands show.
void draw_house_bands(Context& context, Column& column);

} // namespace app::ui
