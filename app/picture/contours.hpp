#pragma once
// The surface of travel times as areas: where one is within so many minutes.

#include "map/travel_surface.hpp"

#include <glm/vec2.hpp>

#include <vector>

namespace app::picture {

/// The values of a surface, smooth enough for contours: at the middle of each cell those of a cubic B-spline, as
/// shaders/travel.frag draws it.
[[nodiscard]] map::TravelSurface smoothed(const map::TravelSurface& surface);

/// The rings around what lies below a level, anticlockwise, in scene metres; around holes they run the other way. The
/// edge of the surface closes them.
[[nodiscard]] std::vector<std::vector<glm::vec2>> rings_below(const map::TravelSurface& surface, float level);

} // namespace app::picture
