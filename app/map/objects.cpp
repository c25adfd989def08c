#include "map/objects.hpp"

#include <glm/common.hpp>

#include <algorithm>

namespace app::map {

namespace {

using scenario::Layer;
using scenario::ObjectKind;

/// Marks that are no lines show from where the look draws or names them.
constexpr double kStationFrom_px_per_km = 18;
constexpr double kJunctionFrom_px_per_km = 60;
constexpr double kPortFrom_px_per_km = 60;

/// Whether a ray eastward from the point crosses a segment.
bool crosses(const LineSegment& segment, glm::dvec2 point_m)
{
    const glm::dvec2 a = segment.from_m;
    const glm::dvec2 b = segment.to_m;
    if ((a.y > point_m.y) == (b.y > point_m.y)) return false;
    return point_m.x < (b.x - a.x) * (point_m.y - a.y) / (b.y - a.y) + a.x;
}

} // namespace

std::span<const LineSegment> segments_of(const Ground& ground, const LineStretch& stretch)
{
    return std::span(ground.lines[stretch.layer].segments).subspan(stretch.first, stretch.count);
}

void measure_bounds(MapObject& object, const Ground& ground)
{
    object.min_m = object.anchor_m;
    object.max_m = object.anchor_m;
    for (const LineStretch& stretch : object.stretches) {
        for (const LineSegment& segment : segments_of(ground, stretch)) {
            object.min_m = glm::min(object.min_m, glm::min(segment.from_m, segment.to_m));
            object.max_m = glm::max(object.max_m, glm::max(segment.from_m, segment.to_m));
        }
    }
}

const MapObject* find_object(std::span<const MapObject> objects, scenario::Reference reference)
{
    const auto found = std::find_if(objects.begin(), objects.end(), [&](const MapObject& object) {
        return object.kind == reference.kind && object.id == reference.id;
    });
    return found == objects.end() ? nullptr : &*found;
}

Layer layer_of(ObjectKind kind)
{
    constexpr base::EnumArray<ObjectKind, Layer> kLayers{
        {Layer::Sites, Layer::BuiltUp, Layer::Railways, Layer::Motorways, Layer::Canal, Layer::Airport, Layer::Roads,
         Layer::Railways, Layer::Canal, Layer::CycleHighway, Layer::Dynamics, Layer::Measures}};
    return kLayers[kind];
}

Layer layer_of(const MapObject& object)
{
    return object.object_class == "motorway" ? Layer::Motorways : layer_of(object.kind);
}

double shown_from_scale_px_per_km(const MapObject& object, const Ground& ground)
{
    switch (object.kind) {
    case ObjectKind::Station:
        return kStationFrom_px_per_km;
    case ObjectKind::Junction:
        return kJunctionFrom_px_per_km;
    case ObjectKind::Port:
        return kPortFrom_px_per_km;
    default:
        break;
    }
    if (object.stretches.empty()) return 0;
    return static_cast<double>(ground.lines[object.stretches.front().layer].min_scale_px_per_km);
}

bool is_shown(const MapObject& object, const Ground& ground, const scenario::View& view)
{
    return view.layers[layer_of(object)] &&
           view.camera.scale_px_per_km >= shown_from_scale_px_per_km(object, ground);
}

bool is_inside(const MapObject& object, const Ground& ground, glm::dvec2 scene_m)
{
    const glm::dvec2 min_m = object.min_m;
    const glm::dvec2 max_m = object.max_m;
    if (scene_m.x < min_m.x || scene_m.y < min_m.y || scene_m.x > max_m.x || scene_m.y > max_m.y) return false;
    return std::any_of(object.stretches.begin(), object.stretches.end(), [&](const LineStretch& stretch) {
        const auto segments = segments_of(ground, stretch);
        const auto crossings = std::count_if(segments.begin(), segments.end(),
                                             [&](const LineSegment& segment) { return crosses(segment, scene_m); });
        return crossings % 2 == 1;
    });
}

} // namespace app::map
