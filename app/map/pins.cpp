#include "map/pins.hpp"

#include "map/blocks.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr double kStem_px = 15;
constexpr double kGap_px = 2;
constexpr double kMaxLean_px = 22;
constexpr int kPushes = 8; ///< rounds of pushing apart; a row of five pins settles in that many
constexpr double kBesideSelectedOpacity = 0.75;

bool is_shown(const Camera& camera, const SitePlace& place, bool selected)
{
    return selected || place.on_programming_map || camera.pose.scale_px_per_km >= kAllPinsFromScale_px_per_km;
}

/// Pushes heads that touch apart, sideways and half each; the one that stands further left goes left.
void push_apart(std::vector<PlacedPin>& pins)
{
    for (int round = 0; round < kPushes; ++round) {
        for (std::size_t i = 0; i < pins.size(); ++i) {
            for (std::size_t j = i + 1; j < pins.size(); ++j) {
                const double need_px = pins[i].radius_px + pins[j].radius_px + kGap_px;
                const glm::dvec2 away = pins[j].head_px - pins[i].head_px;
                if (std::hypot(away.x, away.y) >= need_px) continue;
                const double wide_px = std::sqrt(need_px * need_px - away.y * away.y);
                const double push_px = (wide_px - std::abs(away.x)) / 2;
                const double sign = away.x >= 0 ? 1 : -1;
                pins[i].head_px.x -= sign * push_px;
                pins[j].head_px.x += sign * push_px;
            }
        }
    }
    for (PlacedPin& pin : pins) {
        pin.head_px.x = std::clamp(pin.head_px.x, pin.foot_px.x - kMaxLean_px, pin.foot_px.x + kMaxLean_px);
    }
}

ScreenBox head_box(const PlacedPin& pin)
{
    return {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px};
}

} // namespace

std::vector<PlacedPin> place_pins(const Camera& camera, const std::vector<SitePlace>& places,
                                  const model::Results& results, int year, std::string_view selected,
                                  std::span<const ScreenBox> occupied)
{
    std::vector<PlacedPin> pins;
    const bool any_selected = selected.substr(0, 5) == "site:";
    for (std::size_t site = 0; site < places.size() && site < results.sites.size(); ++site) {
        const SitePlace& place = places[site];
        const bool is_selected = any_selected && selected.substr(5) == place.id;
        if (!is_shown(camera, place, is_selected)) continue;
        const double top_m = place.half_size_m.x > 0 ? kPlateThickness_m * height_scale(camera.pose.scale_px_per_km) : 0;
        const auto foot_px = screen_from_scene(camera, {place.centre_m.x, place.centre_m.y, top_m});
        if (!foot_px) continue;
        PlacedPin pin;
        pin.site = site;
        pin.decision = shown_decision(results.sites[site], year);
        pin.foot_px = *foot_px;
        pin.radius_px = is_selected ? kSelectedPinRadius_px : kPinRadius_px;
        pin.head_px = *foot_px - glm::dvec2(0, kStem_px + pin.radius_px / 2);
        pin.selected = is_selected;
        pin.opacity = any_selected && !is_selected ? kBesideSelectedOpacity : 1;
        pins.push_back(pin);
    }
    push_apart(pins);
    const ScreenBox window{{0, 0}, camera.viewport.size_px};
    std::erase_if(pins, [&](const PlacedPin& pin) {
        return !contains(window, head_box(pin)) || overlaps_any(head_box(pin), occupied);
    });
    std::stable_sort(pins.begin(), pins.end(), [](const PlacedPin& a, const PlacedPin& b) {
        return a.selected != b.selected ? b.selected : a.foot_px.y < b.foot_px.y;
    });
    return pins;
}

} // namespace app::map
