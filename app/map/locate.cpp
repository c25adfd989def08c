#include "map/locate.hpp"

#include "map/blocks.hpp"
#include "map/known_reference.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace app::map {

namespace {

using scenario::ObjectKind;

std::optional<glm::dvec2> locate_site(const Camera& camera, std::string_view id, const PickScene& scene)
{
    const auto place =
        std::find_if(scene.places.begin(), scene.places.end(), [&](const SitePlace& site) { return site.id == id; });
    if (place == scene.places.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(place - scene.places.begin());
    for (const PlacedPin& pin : scene.pins) {
        if (pin.site == index) return pin.head_px;
    }
    const double top_m = kPlateThickness_m * height_scale(camera.pose.scale_px_per_km);
    return screen_from_scene(camera, {place->centre_m.x, place->centre_m.y, top_m});
}

std::optional<glm::dvec2> locate_block(const Camera& camera, std::string_view id, const PickScene& scene)
{
    const auto candidate = find_candidate(scene.map, id);
    const auto item = candidate ? find_block(scene.blocks, *candidate) : std::nullopt;
    if (!item) return std::nullopt;
    const Box box = scene.grid.box(*item, height_scale(camera.pose.scale_px_per_km));
    return screen_from_scene(camera, {box.centre_m, box.height_m});
}

std::optional<glm::dvec2> locate_label(const Camera& camera, std::string_view reference, const PickScene& scene)
{
    for (const PlacedLabel& label : scene.labels) {
        if (reference_of(camera, label, scene) == reference) return label.centre_px;
    }
    return std::nullopt;
}

/// Middles of the segments of a line that stand in the free part of the window, from the middle of it outward.
std::vector<glm::dvec2> places_on_line(const Camera& camera, std::span<const LineSegment> segments)
{
    const Viewport& view = camera.viewport;
    std::vector<glm::dvec2> places;
    for (const LineSegment& segment : segments) {
        const glm::dvec2 middle_m = glm::dvec2(segment.from_m + segment.to_m) * 0.5;
        const auto place_px = screen_from_scene(camera, {middle_m, 0});
        if (place_px && contains(ScreenBox{view.free_min_px, view.free_max_px}, *place_px)) {
            places.push_back(*place_px);
        }
    }
    const glm::dvec2 centre_px = (view.free_min_px + view.free_max_px) * 0.5;
    const auto away = [&](glm::dvec2 place) { return std::hypot(place.x - centre_px.x, place.y - centre_px.y); };
    std::sort(places.begin(), places.end(), [&](glm::dvec2 a, glm::dvec2 b) { return away(a) < away(b); });
    return places;
}

std::vector<LineSegment> segments_of(const MapObject& object, const Ground& ground)
{
    std::vector<LineSegment> segments;
    for (const LineStretch& stretch : object.stretches) {
        const auto more = map::segments_of(ground, stretch);
        segments.insert(segments.end(), more.begin(), more.end());
    }
    return segments;
}

/// The first place of a line at which it is picked, else the first place, if any.
std::optional<glm::dvec2> locate_line(const Camera& camera, std::string_view reference,
                                      std::span<const LineSegment> segments, const PickScene& scene)
{
    const std::vector<glm::dvec2> places = places_on_line(camera, segments);
    const auto free = std::find_if(places.begin(), places.end(), [&](glm::dvec2 place_px) {
        return pick(camera, place_px, Pointer::Mouse, scene) == reference;
    });
    if (free != places.end()) return *free;
    return places.empty() ? std::nullopt : std::optional(places.front());
}

std::optional<glm::dvec2> locate_measure(const Camera& camera, std::string_view reference, std::string_view id,
                                         const PickScene& scene)
{
    if (!scene.view.layers[scenario::Layer::Measures]) return std::nullopt;
    const Route* route = find_measure(scene.measures, id);
    return route ? locate_line(camera, reference, map::segments_of(*route), scene) : std::nullopt;
}

std::optional<glm::dvec2> locate_object(const Camera& camera, std::string_view reference, const MapObject& object,
                                        const PickScene& scene)
{
    if (object.kind == ObjectKind::City) {
        if (const auto label_px = locate_label(camera, reference, scene)) return label_px;
    }
    const bool is_line = !object.stretches.empty() && object.kind != ObjectKind::City;
    if (is_line) {
        const auto place_px = locate_line(camera, reference, segments_of(object, scene.map.ground), scene);
        if (place_px) return place_px;
    }
    return screen_from_scene(camera, {object.anchor_m.x, object.anchor_m.y, 0});
}

} // namespace

std::optional<std::size_t> find_block(const Blocks& blocks, std::uint32_t candidate)
{
    const auto found = std::find_if(blocks.origins.begin(), blocks.origins.end(), [&](const BlockOrigin& origin) {
        return !origin.on_site && origin.index == candidate;
    });
    if (found == blocks.origins.end()) return std::nullopt;
    return static_cast<std::size_t>(found - blocks.origins.begin());
}

std::optional<glm::dvec2> locate(const Camera& camera, std::string_view reference, const PickScene& scene)
{
    const auto parsed = scenario::parse_reference(reference);
    if (!parsed) return std::nullopt;
    if (parsed->kind == ObjectKind::Site) return locate_site(camera, parsed->id, scene);
    if (parsed->kind == ObjectKind::Block) return locate_block(camera, parsed->id, scene);
    if (parsed->kind == ObjectKind::Measure) return locate_measure(camera, reference, parsed->id, scene);
    const MapObject* object = find_object(scene.map.objects, *parsed);
    return object ? locate_object(camera, reference, *object, scene) : std::nullopt;
}

} // namespace app::map
