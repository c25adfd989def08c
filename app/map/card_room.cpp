#include "map/card_room.hpp"

#include "map/city_area.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr double kInset_px = 12; ///< from the edge of the free map
constexpr double kStep_px = 12;  ///< between the heights that are tried
constexpr double kTitle_px = 20; ///< from the top of a card to the middle of its title
constexpr glm::dvec2 kHalfCentre_px{64, 20};
constexpr double kNameRoom_px = 6;
constexpr double kWidestAside_px = 240; ///< of a legend or tools at a side, beside which a card may stand
constexpr double kNarrow_px = 520; ///< a map less wide has no sides for cards
constexpr double kLongestLeader_px = 420;
constexpr double kLeaderRoom_px = 26;       ///< between a line and the centre of another city
constexpr double kCardsUpTo_px_per_km = 120; ///< from nearby a city fills the map, and the panel tells its profile

std::optional<glm::dvec2> centre_of(const Camera& camera, const CardRequest& request, model::Municipality city)
{
    for (const Place& place : request.places) {
        if (place.kind != PlaceKind::City || city_named(place.name) != city) continue;
        return screen_from_scene(camera, {place.position_m.x, place.position_m.y, 0});
    }
    return std::nullopt;
}

double turn(glm::dvec2 a, glm::dvec2 b, glm::dvec2 c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool lines_cross(glm::dvec2 a, glm::dvec2 b, glm::dvec2 c, glm::dvec2 d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

bool line_meets(glm::dvec2 a, glm::dvec2 b, const ScreenBox& box)
{
    const glm::dvec2 other_a{box.min_px.x, box.max_px.y};
    const glm::dvec2 other_b{box.max_px.x, box.min_px.y};
    return contains(box, a) || contains(box, b) || lines_cross(a, b, box.min_px, box.max_px) ||
           lines_cross(a, b, other_a, other_b);
}

double distance_to_line(glm::dvec2 point, glm::dvec2 a, glm::dvec2 b)
{
    const glm::dvec2 way = b - a;
    const double share = std::clamp(glm::dot(point - a, way) / std::max(1e-9, glm::dot(way, way)), 0.0, 1.0);
    return glm::length(point - a - way * share);
}

} // namespace

CardRoom::CardRoom(const Camera& camera, const CardRequest& request)
    : free_{camera.viewport.free_min_px, camera.viewport.free_max_px}, occupied_(request.occupied),
      blocks_(request.blocks), sizes_px_(request.sizes_px)
{
    for (const ScreenBox& name : request.names) names_.push_back(grown(name, kNameRoom_px));
    for (const PlacedPin& pin : request.pins) {
        const glm::dvec2 foot_px = pin.foot_px + glm::dvec2(0, pin.radius_px);
        pins_.push_back(
            {glm::min(pin.head_px - pin.radius_px, foot_px), glm::max(pin.head_px + pin.radius_px, foot_px)});
    }
    if (camera.pose.scale_px_per_km > kCardsUpTo_px_per_km || free_.max_px.x - free_.min_px.x < kNarrow_px) return;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        const auto centre_px = centre_of(camera, request, city);
        if (!centre_px || !contains(free_, *centre_px)) continue;
        centres_px_[city] = centre_px;
        names_.push_back({*centre_px - kHalfCentre_px, *centre_px + kHalfCentre_px});
    }
}

std::vector<model::Municipality> CardRoom::cities_in_view() const
{
    std::vector<model::Municipality> cities;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        if (centres_px_[city]) cities.push_back(city);
    }
    return cities;
}

glm::dvec2 CardRoom::leader_start(const CardPlace& card) const
{
    const bool right_of_card = centre_px(card.city).x > card.box.max_px.x;
    return {right_of_card ? card.box.max_px.x : card.box.min_px.x, card.box.min_px.y + kTitle_px};
}

bool CardRoom::is_off_others(const CardPlace& card, std::span<const CardPlace> others, double gap_px) const
{
    const glm::dvec2 from = leader_start(card);
    const glm::dvec2 to = centre_px(card.city);
    return std::none_of(others.begin(), others.end(), [&](const CardPlace& other) {
        if (other.city == card.city) return false;
        const glm::dvec2 other_from = leader_start(other);
        const glm::dvec2 other_to = centre_px(other.city);
        return overlap(grown(card.box, gap_px), other.box) || line_meets(from, to, grown(other.box, 4)) ||
               line_meets(other_from, other_to, grown(card.box, 4)) || lines_cross(from, to, other_from, other_to);
    });
}

bool CardRoom::is_free(const CardPlace& card, std::span<const CardPlace> others, CardDemand demand) const
{
    if (!centres_px_[card.city]) return false;
    const bool enter = demand == CardDemand::Enter;
    const ScreenBox apart = grown(card.box, enter ? 10 : 2);
    if (!contains(free_, card.box) || overlaps_any(apart, occupied_)) return false;
    if (overlaps_any(apart, pins_) || overlaps_any(apart, names_)) return false;
    const glm::dvec2 from = leader_start(card);
    const glm::dvec2 to = centre_px(card.city);
    if (to.x > card.box.min_px.x - 8 && to.x < card.box.max_px.x + 8) return false; // beside its city, not above it
    if (glm::length(to - from) > kLongestLeader_px * (enter ? 1 : 1.3)) return false;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        if (city == card.city || !centres_px_[city]) continue;
        if (distance_to_line(*centres_px_[city], from, to) < kLeaderRoom_px * (enter ? 1 : 0.6)) return false;
    }
    if (blocks_ != nullptr && blocks_->share(card.box) > (enter ? 0.005 : 0.04)) return false;
    return is_off_others(card, others, enter ? 10 : 4);
}

/// Left edges of the columns that are tried: the sides of the free map, and beside what stands at its sides.
std::vector<double> CardRoom::columns_px(double width_px) const
{
    std::vector<double> columns{free_.min_px.x + kInset_px, free_.max_px.x - kInset_px - width_px};
    for (const ScreenBox& box : occupied_) {
        if (!overlap(box, free_) || box.max_px.x - box.min_px.x > kWidestAside_px) continue;
        columns.push_back(box.max_px.x + kInset_px);
        columns.push_back(box.min_px.x - kInset_px - width_px);
    }
    return columns;
}

std::optional<CardPlace> CardRoom::find_place(model::Municipality city, CardForm form,
                                              std::span<const CardPlace> others) const
{
    std::optional<CardPlace> best;
    double best_px = 0;
    const glm::dvec2 size = sizes_px_[city][form];
    const double bottom_px = free_.max_px.y - kInset_px - size.y;
    for (const double left_px : columns_px(size.x)) {
        for (double top_px = free_.min_px.y + kInset_px; top_px <= bottom_px; top_px += kStep_px) {
            const glm::dvec2 corner = glm::floor(glm::dvec2(left_px, top_px));
            const CardPlace place{city, form, {corner, corner + size}};
            const double length_px = glm::length(centre_px(city) - leader_start(place));
            if ((best && length_px >= best_px) || !is_free(place, others, CardDemand::Enter)) continue;
            best = place;
            best_px = length_px;
        }
    }
    return best;
}

} // namespace app::map
