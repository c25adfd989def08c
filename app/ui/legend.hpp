#pragma once
// What the signs on the map mean: an entry for each layer that shows, in groups that open and close.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// The part of the room that the legend takes, from below: as high as its open groups, at most the room.
[[nodiscard]] Rect place_legend(const Rect& room, const scenario::State& state, const UiState& ui);

void draw_legend(Context& context, const Rect& rect);

} // namespace app::ui
