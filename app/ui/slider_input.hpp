#pragma once
// What pointer and keys do to a slider, apart from how it looks.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <optional>

namespace app::ui {

/// Where a value stands on the track of a row, in CSS pixels from the left of the window.
[[nodiscard]] float track_x_px(const scenario::Parameter& parameter, const Rect& row, double value);

/// The area around the undo arrow that reacts.
[[nodiscard]] Rect undo_rect(ImVec2 centre);

/// Appends the commands of this frame for one slider; undo is the middle of its arrow where it has one.
void read_slider(Context& context, const scenario::Parameter& parameter, const Rect& row, const Touch& touch,
                 std::optional<ImVec2> undo);

} // namespace app::ui
