#pragma once
// The four modes of travel as buttons in a row.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

enum class ModeWords {
    All,   ///< each button says its mode under the icon
    Chosen ///< only the chosen one does, beside the icon
};

/// Draws the row and asks for another mode when one is clicked. Returns the width that was used.
float draw_travel_modes(Context& context, const Rect& row, ModeWords words);

} // namespace app::ui
