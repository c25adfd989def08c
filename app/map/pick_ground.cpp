#include "map/pick_ground.hpp"

#include "map/line_distance.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace app::map {

namespace {

using scenario::ObjectKind;

constexpr double kStationWidth_px = 5.6; ///< of the casing of its dot (assets/bake/lines.mjs)
constexpr double kOtherMarkWidth_px = 6;

bool is_mark(ObjectKind kind)
{
    return kind == ObjectKind::Station || kind == ObjectKind::Junction || kind == ObjectKind::Port;
}

/// A city's lines are its contour: it is picked by its area.
bool is_line(ObjectKind kind)
{
    return kind == ObjectKind::Road || kind == ObjectKind::Railway || kind == ObjectKind::Canal ||
           kind == ObjectKind::Cycleway || kind == ObjectKind::Airport;
}

std::string reference_of(const MapObject* object)
{
    return object ? make_reference(object->kind, object->id) : std::string();
}

/// Whether the lines of an object could be within so many metres of a point at all.
bool may_be_near(const MapObject& object, glm::dvec2 scene_m, double margin_m)
{
    return scene_m.x >= static_cast<double>(object.min_m.x) - margin_m &&
           scene_m.x <= static_cast<double>(object.max_m.x) + margin_m &&
           scene_m.y >= static_cast<double>(object.min_m.y) - margin_m &&
           scene_m.y <= static_cast<double>(object.max_m.y) + margin_m;
}

/// A band under the pointer and how it lies to others.
struct Candidate {
    const MapObject* object = nullptr;
    double beyond_px = 0;
    std::uint32_t layer = 0;
};

/// Under the pointer the topmost counts, beside it the nearest.
bool is_better(const Candidate& a, const Candidate& b)
{
    if (!b.object) return true;
    const double a_px = std::max(a.beyond_px, 0.0);
    const double b_px = std::max(b.beyond_px, 0.0);
    return a_px != b_px ? a_px < b_px : a.layer > b.layer;
}

/// Whether a triangle of an area covers a point.
bool covers(const AreaLayer& area, glm::dvec2 point_m)
{
    const auto side = [&](glm::dvec2 a, glm::dvec2 b) {
        return (b.x - a.x) * (point_m.y - a.y) - (b.y - a.y) * (point_m.x - a.x);
    };
    for (std::size_t i = 0; i + 2 < area.triangles.size(); i += 3) {
        const glm::dvec2 a = area.points_m[area.triangles[i]];
        const glm::dvec2 b = area.points_m[area.triangles[i + 1]];
        const glm::dvec2 c = area.points_m[area.triangles[i + 2]];
        const double sides[] = {side(a, b), side(b, c), side(c, a)};
        const auto [low, high] = std::minmax_element(std::begin(sides), std::end(sides));
        if (*low >= 0 || *high <= 0) return true;
    }
    return false;
}

bool is_on_airport(const Ground& ground, glm::dvec2 scene_m)
{
    return std::any_of(ground.areas.begin(), ground.areas.end(),
                       [&](const AreaLayer& area) { return area.paint == Paint::Airport && covers(area, scene_m); });
}

/// The kind of object that a kind of label names.
std::optional<ObjectKind> named_kind(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::City:
        return ObjectKind::City;
    case PlaceKind::Station:
        return ObjectKind::Station;
    case PlaceKind::Canal:
        return ObjectKind::Canal;
    case PlaceKind::RoadShield:
    case PlaceKind::RegionalShield:
        return ObjectKind::Road;
    case PlaceKind::CycleShield:
        return ObjectKind::Cycleway;
    case PlaceKind::Junction:
        return ObjectKind::Junction;
    case PlaceKind::Port:
        return ObjectKind::Port;
    case PlaceKind::Airport:
        return ObjectKind::Airport;
    default:
        return std::nullopt;
    }
}

/// The map writes "Twentekanaal" along all of its branches, and of the one cycle highway only its number.
bool is_named(const MapObject& object, std::string_view text)
{
    return object.kind == ObjectKind::Cycleway || std::string_view(object.name).substr(0, text.size()) == text;
}

/// From the lines of an object to a point of the screen; 0 where it has none.
double distance_px(const Camera& camera, const Ground& ground, const MapObject& object, glm::dvec2 point_px)
{
    double nearest_px = object.stretches.empty() ? 0 : std::numeric_limits<double>::infinity();
    for (const LineStretch& stretch : object.stretches) {
        const auto place = nearest_on_line(camera, segments_of(ground, stretch), 0, point_px);
        if (place) nearest_px = std::min(nearest_px, place->distance_px);
    }
    return nearest_px;
}

} // namespace

double mark_radius_px(const Camera& camera, ObjectKind kind)
{
    const double width_px = kind == ObjectKind::Station ? kStationWidth_px : kOtherMarkWidth_px;
    return width_px / 2 * line_zoom(camera.pose.scale_px_per_km);
}

std::string pick_mark(const Camera& camera, glm::dvec2 screen_px, double beyond_px, const MapData& map,
                      const scenario::View& view)
{
    const MapObject* nearest = nullptr;
    double nearest_px = 0;
    for (const MapObject& object : map.objects) {
        if (!is_mark(object.kind) || !is_shown(object, map.ground, view)) continue;
        const auto place_px = screen_from_scene(camera, {object.anchor_m.x, object.anchor_m.y, 0});
        if (!place_px) continue;
        const glm::dvec2 away = *place_px - screen_px;
        const double away_px = std::hypot(away.x, away.y);
        if (away_px > mark_radius_px(camera, object.kind) + beyond_px) continue;
        if (nearest && away_px >= nearest_px) continue;
        nearest = &object;
        nearest_px = away_px;
    }
    return reference_of(nearest);
}

std::string pick_line(const Camera& camera, glm::dvec2 screen_px, double beyond_px, const MapData& map,
                      const scenario::View& view)
{
    const auto ground_m = ground_from_screen(camera, screen_px);
    if (!ground_m) return {};
    // Four times what a band and the reach measure here: the ground ahead is smaller on the screen.
    constexpr double kWidest_px = 20;
    const double margin_m = 4 * (beyond_px + kWidest_px) / scale_at(camera, {ground_m->x, ground_m->y, 0});
    Candidate best;
    for (const MapObject& object : map.objects) {
        if (!is_line(object.kind) || !is_shown(object, map.ground, view)) continue;
        if (!may_be_near(object, *ground_m, margin_m)) continue;
        for (const LineStretch& stretch : object.stretches) {
            const double width_px = static_cast<double>(map.ground.lines[stretch.layer].width_px);
            const auto place = nearest_on_line(camera, segments_of(map.ground, stretch), width_px, screen_px);
            if (!place || place->beyond_px > beyond_px) continue;
            const Candidate found{&object, place->beyond_px, stretch.layer};
            if (is_better(found, best)) best = found;
        }
    }
    return reference_of(best.object);
}

std::string pick_area(const Camera& camera, glm::dvec2 screen_px, const MapData& map, const scenario::View& view)
{
    const auto ground_m = ground_from_screen(camera, screen_px);
    if (!ground_m) return {};
    const auto found = std::find_if(map.objects.begin(), map.objects.end(), [&](const MapObject& object) {
        if (!is_shown(object, map.ground, view)) return false;
        if (object.kind == ObjectKind::Airport) return is_on_airport(map.ground, *ground_m);
        return object.kind == ObjectKind::City && is_inside(object, map.ground, *ground_m);
    });
    return reference_of(found == map.objects.end() ? nullptr : &*found);
}

const MapObject* find_named(const Camera& camera, const MapData& map, const PlacedLabel& label)
{
    const auto kind = named_kind(label.kind);
    if (!kind) return nullptr;
    const MapObject* nearest = nullptr;
    double nearest_px = 0;
    for (const MapObject& object : map.objects) {
        if (object.kind != *kind || !is_named(object, label.text)) continue;
        const double away_px = distance_px(camera, map.ground, object, label.centre_px);
        if (nearest && away_px >= nearest_px) continue;
        nearest = &object;
        nearest_px = away_px;
    }
    return nearest;
}

} // namespace app::map
