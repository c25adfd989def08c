#pragma once
// The assumption passport ("Verantwoording"): every setting of the model with its value in the document, range, band of
// uncertainty, basis and source; and the checks of the model. A sheet over the map.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// The word in the top bar with its sheet.
///   room   the part of the window that the sheet may take
void draw_passport_button(Context& context, const Rect& button, const Rect& room);

[[nodiscard]] float passport_button_width_px(const Context& context);

} // namespace app::ui
