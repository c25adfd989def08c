#pragma once
// The card of the travel times: where they start, by which mode, what the colours mean, and how much lies within half an
// hour. It stands over the map in the upper right; on a small map, as a narrow strip in the upper left.

#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <optional>

namespace app::ui {

struct TravelCardPlace {
    Rect rect;
    bool compact = false; ///< only modes, scale and buttons: the page has the rest
};

/// Nothing while the layer does not show.
[[nodiscard]] std::optional<TravelCardPlace> place_travel_card(const Layout& layout, const scenario::View& view);

void draw_travel_card(Context& context, const TravelCardPlace& place);

} // namespace app::ui
