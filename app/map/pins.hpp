#pragma once
// The pins of sites: a head with the sign of the decision on a thin stem, 15 px above the plate. Heads that would touch
// are pushed apart sideways and their stems lean.

#include "map/camera.hpp"
#include "map/plates.hpp"
#include "map/screen_boxes.hpp"
#include "model/results.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace app::map {

inline constexpr double kPinRadius_px = 7.5;
inline constexpr double kSelectedPinRadius_px = 11;
inline constexpr double kAllPinsFromScale_px_per_km = 52; ///< below it only sites on the document's map have a pin

struct PlacedPin {
    std::size_t site = 0; ///< index into Results::sites
    model::Decision decision{};
    glm::dvec2 foot_px{}; ///< end of the stem, on the plate
    glm::dvec2 head_px{}; ///< centre of the head
    double radius_px = kPinRadius_px;
    bool selected = false;
    double opacity = 1; ///< 0..1: the others step back while one is selected
};

/// Pins from back to front. Pins that would run under a panel are left out.
///   selected   reference of the selected thing ("site:usseler-es"), or empty
///   occupied   rectangles of the window that panels cover
[[nodiscard]] std::vector<PlacedPin> place_pins(const Camera& camera, const std::vector<SitePlace>& places,
                                                const model::Results& results, int year, std::string_view selected,
                                                std::span<const ScreenBox> occupied);

} // namespace app::map
