#pragma once
// The Twentehuis: foundation, three pillars and a roof, each filled up to its score, with a line at the baseline.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kTwentehuis_px = 206;

/// Draws the house in the middle of a part of the panel (at least 288 wide, kTwentehuis_px high). A click on a part opens
/// it in UiState, a second one closes it.
void draw_twentehuis(Context& context, const Rect& rect);

} // namespace app::ui
