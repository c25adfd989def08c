#include "map/label_board.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>

namespace app::map {

namespace {

/// A new shield wants some of its road around it: right at an edge it would only name what lies beyond.
constexpr double kShieldFromEdge_px = 24;

/// Free space around a name [CSS px], and the share of it that may lie over tall blocks.
struct Room {
    double edge_px = 0; ///< to panels, cards and the edge of the window
    double label_px = 0;
    double pin_px = 0;
    double crossing_px = 0;
    double blocks_share = 1;
};

Room room_for(Demand demand)
{
    switch (demand) {
    case Demand::Stay:
        return {.edge_px = 1, .label_px = 1.5, .pin_px = 0, .crossing_px = 2, .blocks_share = 0.3};
    case Demand::Enter:
        return {.edge_px = 5, .label_px = 5, .pin_px = 3, .crossing_px = 6, .blocks_share = 0.08};
    case Demand::EnterMoving:
        return {.edge_px = 16, .label_px = 14, .pin_px = 12, .crossing_px = 12, .blocks_share = 0.02};
    case Demand::Least:
        break;
    }
    return {.edge_px = 2, .label_px = 2, .pin_px = 1, .crossing_px = 2, .blocks_share = 1};
}

} // namespace

LabelBoard::LabelBoard(const Camera& camera, const LabelRequest& request, LabelPace pace)
    : pace_(pace), window_{{0, 0}, camera.viewport.size_px}, occupied_(request.occupied), plates_(request.plates),
      blocks_(request.blocks)
{
    for (const PlacedPin& pin : request.pins) {
        const double radius_px = pin.radius_px + (pin.selected ? kSelectionRing_px : 0);
        heads_.push_back({pin.head_px - radius_px, pin.head_px + radius_px});
        stems_.push_back({glm::min(pin.head_px, pin.foot_px), glm::max(pin.head_px, pin.foot_px)});
    }
    for (const glm::vec2& crossing : request.crossings_m) {
        const auto place_px = screen_from_scene(camera, {crossing.x, crossing.y, 0});
        if (place_px && contains(window_, *place_px)) crossings_px_.push_back(*place_px);
    }
}

std::optional<std::size_t> LabelBoard::find_spot(const LabelWish& wish, std::optional<std::size_t> stands_in) const
{
    const std::span<const Spot> spots = wish.all_spots();
    const bool city = wish.face == LabelFace::City;
    const bool stays = stands_in && *stands_in < spots.size() && is_free(wish, spots[*stands_in], Demand::Stay);
    if (stays) {
        for (std::size_t i = 0; city && i < *stands_in; ++i) { // back on its skyline as soon as there is room
            if (is_free(wish, spots[i], Demand::Enter)) return i;
        }
        return stands_in;
    }
    const bool comes_in_motion = pace_ == LabelPace::Moving && !wish.kept && !city;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (is_free(wish, spots[i], comes_in_motion ? Demand::EnterMoving : Demand::Enter)) return i;
    }
    if (!city) return std::nullopt;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (is_free(wish, spots[i], Demand::Least)) return i;
    }
    return std::nullopt;
}

void LabelBoard::take(const LabelWish& wish, std::size_t spot)
{
    taken_.push_back({wish.spots[spot].box, wish.spots[spot].centre_px, wish.text});
}

bool LabelBoard::is_clear(const ScreenBox& text) const
{
    return contains(window_, text) && !overlaps_any(text, occupied_) && !overlaps_any(text, heads_);
}

bool LabelBoard::is_free(const LabelWish& wish, const Spot& spot, Demand demand) const
{
    const Room room = room_for(demand);
    const bool enters = demand == Demand::Enter || demand == Demand::EnterMoving;
    const bool lone_at_edge = wish.face == LabelFace::Shield && enters;
    const ScreenBox apart = grown(spot.box, lone_at_edge ? kShieldFromEdge_px : room.edge_px);
    if (!contains(window_, apart) || overlaps_any(apart, occupied_)) return false;
    const ScreenBox from_labels = grown(spot.box, room.label_px);
    for (const Taken& other : taken_) {
        if (overlap(from_labels, other.box)) return false;
    }
    if (wish.face == LabelFace::City) return true; // pins keep off it, and it stands on its blocks
    const ScreenBox from_pins = grown(spot.box, room.pin_px);
    if (overlaps_any(from_pins, heads_)) return false;
    if (enters && wish.face != LabelFace::Site && overlaps_any(from_pins, stems_)) return false;
    if (wish.face == LabelFace::Shield && !is_off_crossings(spot.box, room.crossing_px)) return false;
    if (wish.apart_px > 0 && is_repeated(wish, spot)) return false;
    const bool names_site = wish.key >> 60U == static_cast<std::uint64_t>(KeyKind::Site);
    if (enters && !names_site && overlaps_any(spot.box, plates_)) return false;
    return blocks_ == nullptr || blocks_->share(spot.box) <= room.blocks_share;
}

bool LabelBoard::is_off_crossings(const ScreenBox& box, double margin_px) const
{
    const ScreenBox around = grown(box, margin_px);
    return std::none_of(crossings_px_.begin(), crossings_px_.end(),
                        [&](glm::dvec2 crossing_px) { return contains(around, crossing_px); });
}

bool LabelBoard::is_repeated(const LabelWish& wish, const Spot& spot) const
{
    return std::any_of(taken_.begin(), taken_.end(), [&](const Taken& other) {
        return other.text == wish.text && glm::length(other.centre_px - spot.centre_px) < wish.apart_px;
    });
}

} // namespace app::map
