#include "map/pins.hpp"

#include "map/blocks.hpp"
#include "map/overview.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr double kStem_px = 15;
constexpr double kGap_px = 2;
constexpr double kMaxLean_px = 22;
constexpr double kLeastStem_px = 4; ///< that stays visible when a name pushes a head down
constexpr int kPushes = 8; ///< rounds of pushing apart; a row of five pins settles in that many
constexpr double kBesideSelectedOpacity = 0.75;

bool is_shown(const Camera& camera, const SitePlace& place, bool selected)
{
    return selected || place.always_has_pin || camera.pose.scale_px_per_km >= kAllPinsFromScale_px_per_km;
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

double ring_px(const PlacedPin& pin)
{
    return pin.selected ? kSelectionRing_px : 0;
}

ScreenBox head_box(const PlacedPin& pin)
{
    return {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px};
}

/// The shortest way off a name: aside as far as a stem leans, down as far as there is stem, or up, which always helps.
glm::dvec2 way_off(const PlacedPin& pin, const ScreenBox& name)
{
    const ScreenBox room = grown(name, pin.radius_px + ring_px(pin) + 1);
    glm::dvec2 best(0, room.min_px.y - pin.head_px.y);
    const auto consider = [&](glm::dvec2 way, bool allowed) {
        if (allowed && std::hypot(way.x, way.y) < std::hypot(best.x, best.y)) best = way;
    };
    for (const double edge_px : {room.min_px.x, room.max_px.x}) {
        consider({edge_px - pin.head_px.x, 0}, std::abs(edge_px - pin.foot_px.x) <= kMaxLean_px);
    }
    consider({0, room.max_px.y - pin.head_px.y}, room.max_px.y <= pin.foot_px.y - pin.radius_px - kLeastStem_px);
    return best;
}

void keep_off(std::vector<PlacedPin>& pins, std::span<const ScreenBox> names)
{
    for (PlacedPin& pin : pins) {
        for (const ScreenBox& name : names) {
            if (overlap(grown(head_box(pin), ring_px(pin)), name)) pin.head_px += way_off(pin, name);
        }
    }
}

/// Off each other and off names; what the one does to the other shows in the second round.
void settle(std::vector<PlacedPin>& pins, std::span<const ScreenBox> names)
{
    for (int round = 0; round < 2; ++round) {
        push_apart(pins);
        keep_off(pins, names);
    }
}

std::vector<PlacedPin> upright_pins(const Camera& camera, const PinRequest& request)
{
    std::vector<PlacedPin> pins;
    const std::string_view selected = request.selected;
    const bool any_selected = selected.substr(0, 5) == "site:";
    const double scale_px_per_km = camera.pose.scale_px_per_km;
    const double size = overview_factor(scale_px_per_km);
    for (std::size_t site = 0; site < request.places.size() && site < request.results.sites.size(); ++site) {
        const SitePlace& place = request.places[site];
        const bool is_selected = any_selected && selected.substr(5) == place.id;
        if (!is_shown(camera, place, is_selected)) continue;
        const double top_m = place.half_size_m.x > 0 ? kPlateThickness_m * height_scale(scale_px_per_km) : 0;
        const auto foot_px = screen_from_scene(camera, {place.centre_m.x, place.centre_m.y, top_m});
        if (!foot_px) continue;
        PlacedPin pin;
        pin.site = site;
        pin.decision = shown_decision(request.results.sites[site], request.year);
        pin.foot_px = *foot_px;
        if (site < request.needed_shares.size()) {
            pin.needed_of_ten = static_cast<int>(std::lround(10 * request.needed_shares[site]));
        }
        const double radius_px = pin.needed_of_ten ? kNumberPinRadius_px : kPinRadius_px;
        pin.radius_px = is_selected ? kSelectedPinRadius_px : radius_px * size;
        pin.head_px = *foot_px - glm::dvec2(0, kStem_px * size + pin.radius_px / 2);
        pin.selected = is_selected;
        pin.opacity = any_selected && !is_selected ? kBesideSelectedOpacity : 1;
        pins.push_back(pin);
    }
    return pins;
}

} // namespace

std::vector<PlacedPin> place_pins(const Camera& camera, const PinRequest& request)
{
    std::vector<PlacedPin> pins = upright_pins(camera, request);
    settle(pins, request.names);
    const ScreenBox window{{0, 0}, camera.viewport.size_px};
    std::erase_if(pins, [&](const PlacedPin& pin) {
        return !contains(window, head_box(pin)) || overlaps_any(head_box(pin), request.occupied);
    });
    std::stable_sort(pins.begin(), pins.end(), [](const PlacedPin& a, const PlacedPin& b) {
        return a.selected != b.selected ? b.selected : a.foot_px.y < b.foot_px.y;
    });
    return pins;
}

} // namespace app::map
