#pragma once
// The card of the travel times: where they start, by which mode, what the colours mean, and how much lies within half
// an hour. It stands in the upper right of the map; where the map is small it is a strip, and where the page has the
// rest (on phones), one without words about the origin.

#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <optional>

namespace app::ui {

enum class TravelCardForm { Card, NamedStrip, Strip };

struct TravelCardPlace {
    Rect rect;
    TravelCardForm form{};
};

/// Nothing while the layer does not show.
[[nodiscard]] std::optional<TravelCardPlace> place_travel_card(const Layout& layout, const scenario::View& view);

/// The part of the map that the camera shows the region in: below a strip that takes most of the width.
[[nodiscard]] Rect free_of_travel_card(const Layout& layout, const scenario::View& view);

void draw_travel_card(Context& context, const TravelCardPlace& place);

} // namespace app::ui
