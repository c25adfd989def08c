#include "map/signs.hpp"

#include "map/reach_ribbons.hpp"
#include "scenario/parameters.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace app::map {

namespace {

using scenario::Layer;

constexpr std::string_view kAgglonetParameter = "access.agglonet";
constexpr double kMargin_px = 6;          ///< free space around every sign
constexpr double kEdge_px = 10;           ///< between a sign of a corridor and the edge of the free map
constexpr double kEndsApart_px = 260;     ///< the two ends of a corridor, or two signs with the same words
constexpr double kStep_px = 8;            ///< between places that are tried along a corridor
constexpr std::size_t kDeepestPoint = 24; ///< further in, a sign would no longer stand where the corridor leaves
constexpr double kShortestLink_px = 70;   ///< a link shorter than this on the screen has no room for a sign

/// What is still free on the screen.
struct Room {
    ScreenBox window;
    std::span<const ScreenBox> occupied;
    std::vector<ScreenBox> taken;

    [[nodiscard]] bool has(const ScreenBox& box) const
    {
        return contains(window, box) && !overlaps_any(box, occupied) && !overlaps_any(box, taken);
    }
};

ScreenBox pin_box(const PlacedPin& pin)
{
    const glm::dvec2 radius(pin.radius_px);
    return {glm::min(pin.head_px - radius, pin.foot_px), glm::max(pin.head_px + radius, pin.foot_px)};
}

Room make_room_for_signs(const Camera& camera, const SignRequest& request)
{
    Room room{{camera.viewport.free_min_px + kEdge_px, camera.viewport.free_max_px - kEdge_px}, request.occupied, {}};
    for (const PlacedLabel& label : request.labels) {
        if (label.face != LabelFace::City) continue;
        room.taken.push_back({label.centre_px - label.size_px / 2.0, label.centre_px + label.size_px / 2.0});
    }
    room.taken.insert(room.taken.end(), request.plates.begin(), request.plates.end());
    for (const PlacedPin& pin : request.pins) room.taken.push_back(pin_box(pin));
    return room;
}

/// A line on the screen; points behind the eye are left out.
std::vector<glm::dvec2> on_screen(const Camera& camera, std::span<const glm::vec2> line_m)
{
    std::vector<glm::dvec2> line_px;
    for (const glm::vec2& point_m : line_m) {
        if (const auto point_px = screen_from_scene(camera, glm::dvec3(point_m.x, point_m.y, 0))) {
            line_px.push_back(*point_px);
        }
    }
    return line_px;
}

/// Points at most step_px apart.
std::vector<glm::dvec2> refined(const std::vector<glm::dvec2>& line_px, const ScreenBox& window, double step_px)
{
    std::vector<glm::dvec2> points_px;
    for (std::size_t i = 0; i + 1 < line_px.size(); ++i) {
        const ScreenBox piece{glm::min(line_px[i], line_px[i + 1]), glm::max(line_px[i], line_px[i + 1])};
        if (!overlap(piece, window)) continue;
        const double length_px = glm::distance(line_px[i], line_px[i + 1]);
        const int steps = std::clamp(static_cast<int>(std::ceil(length_px / step_px)), 1, 4000);
        for (int k = 0; k < steps; ++k) {
            points_px.push_back(glm::mix(line_px[i], line_px[i + 1], static_cast<double>(k) / steps));
        }
    }
    return points_px;
}

double direction_rad(glm::dvec2 from_px, glm::dvec2 to_px)
{
    return std::atan2(to_px.y - from_px.y, to_px.x - from_px.x);
}

struct Placing {
    const SignRequest& request;
    const MeasureSign& measure;
    Room room;
    std::vector<Sign> signs;

    /// Puts the sign there when there is room.
    bool put(Sign& sign, glm::dvec2 centre_px)
    {
        sign.centre_px = centre_px;
        const ScreenBox box = box_of(sign);
        if (!room.has(grown(box, kMargin_px))) return false;
        room.taken.push_back(box);
        signs.push_back(sign);
        return true;
    }

    [[nodiscard]] bool says_the_same_near(const Sign& sign, glm::dvec2 place_px) const
    {
        return std::any_of(signs.begin(), signs.end(), [&](const Sign& other) {
            return other.text == sign.text && glm::distance(other.centre_px, place_px) < kEndsApart_px &&
                   other.route == sign.route;
        });
    }
};

/// The box of a sign moved into the window.
glm::dvec2 moved_inside(glm::dvec2 centre_px, glm::dvec2 size_px, const ScreenBox& window)
{
    const glm::dvec2 half = size_px / 2.0 + kMargin_px;
    return glm::max(window.min_px + half, glm::min(centre_px, window.max_px - half));
}

ScreenBox box_around(std::span<const glm::dvec2> points_px)
{
    ScreenBox box{points_px[0], points_px[0]};
    for (const glm::dvec2& point_px : points_px) {
        box = {glm::min(box.min_px, point_px), glm::max(box.max_px, point_px)};
    }
    return box;
}

/// The first place from one end of the visible corridor where its sign fits, on the line or just beside it.
///   points_px   begin at that end; those under panels are left out
void place_corridor_end(Placing& placing, const Route& route, const std::string& word,
                        std::span<const glm::dvec2> points_px, double band_px)
{
    constexpr std::size_t kAhead = 4;
    if (word.empty() || points_px.size() <= kAhead) return;
    Sign sign{.kind = SignKind::Corridor,
              .text = placing.request.words("sign." + word),
              .note = placing.request.words.fill("sign.corridor", {{"name", route.name}}),
              .route = route.kind};
    sign.size_px = placing.measure(sign);
    sign.head_px = points_px.front();
    sign.head_rad = direction_rad(points_px[kAhead], points_px.front());
    sign.band_px = band_px;
    placing.room.taken.push_back(box_around(arrow_head(sign)));
    const std::size_t last = std::min(points_px.size() - kAhead, kDeepestPoint);
    for (std::size_t i = 0; i < last; ++i) {
        if (placing.says_the_same_near(sign, points_px[i])) continue;
        sign.arrow_rad = direction_rad(points_px[i + kAhead], points_px[i]);
        for (const double aside : {0.0, -0.75, 0.75, -1.5, 1.5, -2.25, 2.25}) {
            const glm::dvec2 centre_px = points_px[i] + glm::dvec2(0, aside * sign.size_px.y);
            if (placing.put(sign, moved_inside(centre_px, sign.size_px, placing.room.window))) return;
        }
    }
    placing.room.taken.pop_back(); // without a sign there is no head either
}

void place_corridor(Placing& placing, const Camera& camera, const Route& route)
{
    if (route.lines_m.empty()) return;
    std::vector<glm::dvec2> points_px;
    for (const glm::dvec2& point_px :
         refined(on_screen(camera, route.lines_m.front()), placing.room.window, kStep_px)) {
        const ScreenBox spot{point_px, point_px};
        if (contains(placing.room.window, point_px) && !overlaps_any(spot, placing.request.occupied)) {
            points_px.push_back(point_px);
        }
    }
    const auto band_px = [&](std::span<const glm::dvec2> line_px) {
        const auto place_m = line_px.empty() ? std::nullopt : ground_from_screen(camera, line_px.front());
        return place_m ? ribbon_width_px(camera, glm::dvec3(*place_m, 0), kCorridorWidth_px) : 0;
    };
    // Each end may use its own half, or a sign would point away from where the corridor goes.
    const std::size_t half = points_px.size() / 2;
    place_corridor_end(placing, route, route.from_sign, std::span(points_px).first(half), band_px(points_px));
    std::reverse(points_px.begin(), points_px.end());
    place_corridor_end(placing, route, route.to_sign, std::span(points_px).first(half), band_px(points_px));
}

/// Along the longest line of a route, tried from its middle outward; above it by lift_px.
void place_along(Placing& placing, const Camera& camera, const Route& route, Sign sign, double lift_px)
{
    std::vector<glm::dvec2> longest_px;
    for (const std::vector<glm::vec2>& line_m : route.lines_m) {
        std::vector<glm::dvec2> points_px = refined(on_screen(camera, line_m), placing.room.window, 6);
        if (points_px.size() > longest_px.size()) longest_px = std::move(points_px);
    }
    sign.size_px = placing.measure(sign);
    const glm::dvec2 lift(0, -lift_px - sign.size_px.y / 2);
    for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
        if (longest_px.empty()) return;
        const auto index = static_cast<std::size_t>(share * static_cast<double>(longest_px.size() - 1));
        if (placing.put(sign, longest_px[index] + lift) || placing.put(sign, longest_px[index] - lift)) return;
    }
}

void place_measures(Placing& placing, const Camera& camera)
{
    constexpr double kLift_px = 10;
    for (const Route& route : placing.request.routes) {
        if (route.kind != RouteKind::Measure) continue;
        const bool has_own_sign = route.reference == kAgglonetParameter && placing.request.layers[Layer::Agglonet];
        if (has_own_sign) continue;
        if (measure_state(route, placing.request.parameters).form != MeasureState::Form::Lit) continue;
        const std::string key = "parameter." + route.reference + ".label";
        place_along(placing, camera, route, {.kind = SignKind::Measure, .text = placing.request.words(key)}, kLift_px);
    }
}

void place_agglonet(Placing& placing, const Camera& camera)
{
    constexpr double kLift_px = 12;
    const auto trains = static_cast<int>(std::lround(placing.request.parameters.access_agglonet_per_hour));
    for (const Route& route : placing.request.routes) {
        if (route.kind != RouteKind::Agglonet) continue;
        const std::string text = placing.request.words.fill("sign.agglonet", {{"trains", std::to_string(trains)}});
        place_along(placing, camera, route, {.kind = SignKind::Agglonet, .text = text}, kLift_px);
    }
}

void place_links(Placing& placing, const Camera& camera)
{
    for (const CityLink& link : placing.request.links) {
        const std::vector<glm::dvec2> arc_px = on_screen(camera, link.arc_m);
        if (arc_px.size() != link.arc_m.size()) continue;
        if (glm::distance(arc_px.front(), arc_px.back()) < kShortestLink_px) continue;
        Sign sign{.kind = SignKind::CityLink, .minutes = link.minutes};
        sign.size_px = placing.measure(sign);
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72}) {
            const auto index = static_cast<std::size_t>(share * static_cast<double>(arc_px.size() - 1));
            if (placing.put(sign, arc_px[index])) break;
        }
    }
}

} // namespace

ScreenBox box_of(const Sign& sign)
{
    return {sign.centre_px - sign.size_px / 2.0, sign.centre_px + sign.size_px / 2.0};
}

std::array<glm::dvec2, 3> arrow_head(const Sign& sign)
{
    const double half_px = sign.band_px * 0.85;
    const double length_px = half_px * 1.9; // clearly longer than broad, or one could not tell where it points
    const glm::dvec2 along{std::cos(sign.head_rad), std::sin(sign.head_rad)};
    const glm::dvec2 across = glm::dvec2(-along.y, along.x) * half_px;
    const glm::dvec2 foot_px = sign.head_px - along * length_px;
    return {sign.head_px, foot_px + across, foot_px - across};
}

std::vector<Sign> place_signs(const Camera& camera, const SignRequest& request, const MeasureSign& measure)
{
    Placing placing{request, measure, make_room_for_signs(camera, request), {}};
    using enum scenario::Layer;
    if (request.layers[International]) {
        for (const Route& route : request.routes) {
            if (is_corridor(route.kind)) place_corridor(placing, camera, route);
        }
    }
    if (request.layers[Measures]) place_measures(placing, camera);
    if (request.layers[Agglonet]) place_agglonet(placing, camera);
    if (request.layers[Regional]) place_links(placing, camera);
    return std::move(placing.signs);
}

void make_room(std::vector<PlacedLabel>& labels, std::span<const Sign> signs)
{
    const auto lies_under = [&](const PlacedLabel& label) {
        if (label.face == LabelFace::City) return false;
        const double cosine = std::abs(std::cos(label.angle_rad));
        const double sine = std::abs(std::sin(label.angle_rad));
        const glm::dvec2 half_px = glm::dvec2(label.size_px.x * cosine + label.size_px.y * sine,
                                              label.size_px.x * sine + label.size_px.y * cosine) / 2.0;
        const ScreenBox box{label.centre_px - half_px, label.centre_px + half_px};
        return std::any_of(signs.begin(), signs.end(), [&](const Sign& sign) {
            const bool headed = sign.kind == SignKind::Corridor;
            return overlap(box, box_of(sign)) || (headed && overlap(box, box_around(arrow_head(sign))));
        });
    };
    labels.erase(std::remove_if(labels.begin(), labels.end(), lies_under), labels.end());
}

} // namespace app::map
