#pragma once
// The colours of travel times: one hue from strong to nothing, so that it reads without colour vision too, and none of
// those that blocks, water or controls have. On light ground near is dark, on dark ground near is bright.

#include "map/palette.hpp"

#include <array>
#include <cstddef>

namespace app::map {

/// Minutes that isochrones are drawn for.
inline constexpr std::array<int, 5> kIsochrones_min{10, 20, 30, 45, 60};

/// Minutes where the scale has a colour of its own; between them it is mixed. shaders/travel.frag has the same numbers.
inline constexpr std::array<float, 7> kTravelStops_min{0, 10, 20, 30, 45, 60, 75};

struct TravelColours {
    std::array<Colour, kTravelStops_min.size()> stops; ///< laid over the ground; the last one is invisible
    Colour line;                                       ///< of isochrones
    Colour text;                                       ///< of the minutes on them
    Colour halo;
};

[[nodiscard]] const TravelColours& travel_colours(scenario::Theme theme);

/// The colour of a time on the map.
[[nodiscard]] Colour travel_colour(scenario::Theme theme, float minutes);

} // namespace app::map
