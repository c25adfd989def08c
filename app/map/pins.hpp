#pragma once
// The pins of sites: a head with the sign of the decision on a thin stem, 15 px above the plate. Heads that would touch
// are pushed apart sideways and their stems lean; a head on the name of a city goes beside or above it.

#include "map/camera.hpp"
#include "map/plates.hpp"
#include "map/screen_boxes.hpp"
#include "model/results.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::map {

inline constexpr double kPinRadius_px = 7.5;
inline constexpr double kNumberPinRadius_px = 9.5; ///< of a head with a number in it
inline constexpr double kSelectedPinRadius_px = 11;
inline constexpr double kSelectionRing_px = 5.2; ///< around the head of the selected one
inline constexpr double kAllPinsFromScale_px_per_km = 52; ///< below it only sites that stand alone have a pin

struct PlacedPin {
    std::size_t site = 0; ///< index into Results::sites
    model::Decision decision{};
    glm::dvec2 foot_px{}; ///< end of the stem, on the plate
    glm::dvec2 head_px{}; ///< centre of the head
    double radius_px = kPinRadius_px;
    bool selected = false;
    double opacity = 1; ///< 0..1: the others step back while one is selected
    std::optional<int> needed_of_ten{}; ///< in how many of ten futures the site is needed: stands in the head then
};

struct PinRequest {
    const std::vector<SitePlace>& places;
    const model::Results& results;
    int year = 2040;
    std::string_view selected{};           ///< reference of the selected thing ("site:usseler-es"), or empty
    std::span<const ScreenBox> occupied{}; ///< panels: pins that would run under one are left out
    std::span<const ScreenBox> names{};    ///< of cities: pins give way to them
    std::span<const double> needed_shares{}; ///< as map/uncertainty.hpp has them, to show them in the heads; or none
};

/// Pins from back to front.
[[nodiscard]] std::vector<PlacedPin> place_pins(const Camera& camera, const PinRequest& request);

} // namespace app::map
