#pragma once
// What lies under the pointer, worked out from the values that are drawn: pins first, then names of cities and sites,
// then plates.

#include "map/camera.hpp"
#include "map/labels.hpp"
#include "map/pins.hpp"
#include "map/plates.hpp"

#include <glm/vec2.hpp>

#include <span>
#include <string>
#include <vector>

namespace app::map {

inline constexpr double kTapRadius_px = 24;   ///< fingers
inline constexpr double kMouseRadius_px = 12; ///< mouse

/// The reference of what lies at a CSS pixel ("site:usseler-es", "city:almelo"), or empty. Of several pins within the
/// radius the nearest counts.
[[nodiscard]] std::string pick(const Camera& camera, glm::dvec2 screen_px, double radius_px,
                               const std::vector<SitePlace>& places, std::span<const PlacedPin> pins,
                               std::span<const PlacedLabel> labels);

} // namespace app::map
