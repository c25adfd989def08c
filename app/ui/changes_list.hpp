#pragma once
// "Wat heeft u veranderd": every slider, choice and added site that differs from the document, each with its way back.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the list into the column; nothing where all stands as in the document.
void draw_changes(Context& context, Column& column);

} // namespace app::ui
