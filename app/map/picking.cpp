#include "map/picking.hpp"

#include <cmath>

namespace app::map {

namespace {

std::string site_reference(const SitePlace& place)
{
    return "site:" + place.id;
}

std::string pick_pin(glm::dvec2 screen_px, double radius_px, const std::vector<SitePlace>& places,
                     std::span<const PlacedPin> pins)
{
    std::string nearest;
    double nearest_px = 0;
    for (const PlacedPin& pin : pins) {
        const glm::dvec2 away = pin.head_px - screen_px;
        const double distance_px = std::hypot(away.x, away.y);
        if (distance_px > std::max(radius_px, pin.radius_px)) continue;
        if (!nearest.empty() && distance_px >= nearest_px) continue;
        nearest = site_reference(places[pin.site]);
        nearest_px = distance_px;
    }
    return nearest;
}

std::string pick_label(glm::dvec2 screen_px, std::span<const PlacedLabel> labels)
{
    for (const PlacedLabel& label : labels) {
        if (label.reference.empty()) continue;
        if (contains({label.centre_px - label.size_px * 0.5, label.centre_px + label.size_px * 0.5}, screen_px)) {
            return label.reference;
        }
    }
    return {};
}

/// The smallest plate under the point: a large one may surround it.
std::string pick_plate(const Camera& camera, glm::dvec2 screen_px, const std::vector<SitePlace>& places)
{
    const auto ground_m = ground_from_screen(camera, screen_px);
    if (!ground_m) return {};
    const SitePlace* smallest = nullptr;
    for (const SitePlace& place : places) {
        if (place.half_size_m.x <= 0 || !is_on_plate(place, *ground_m)) continue;
        if (smallest == nullptr || place.half_size_m.x < smallest->half_size_m.x) smallest = &place;
    }
    return smallest == nullptr ? std::string{} : site_reference(*smallest);
}

} // namespace

std::string pick(const Camera& camera, glm::dvec2 screen_px, double radius_px, const std::vector<SitePlace>& places,
                 std::span<const PlacedPin> pins, std::span<const PlacedLabel> labels)
{
    std::string found = pick_pin(screen_px, radius_px, places, pins);
    if (found.empty()) found = pick_label(screen_px, labels);
    if (found.empty()) found = pick_plate(camera, screen_px, places);
    return found;
}

} // namespace app::map
