#pragma once
// The card of a comparison: which two scenarios, how many sites and blocks differ, and which sliders.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Where the card stands under the comparison bar. It grows with the list of sliders while that is open.
///   knobs   how many sliders differ
[[nodiscard]] Rect comparison_card_rect(const Rect& bar, std::size_t knobs, bool shows_knobs);

void draw_comparison_card(Context& context, const Rect& rect, const Comparing& comparing);

} // namespace app::ui
