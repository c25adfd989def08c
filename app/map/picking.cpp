#include "map/picking.hpp"

#include "map/blocks.hpp"
#include "map/pick_ground.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace app::map {

namespace {

using scenario::Layer;
using scenario::ObjectKind;

constexpr int kFingerRays = 8;

double distance_px(glm::dvec2 a, glm::dvec2 b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

std::string pick_pin(glm::dvec2 screen_px, const Reach& reach, const PickScene& scene)
{
    const PlacedPin* nearest = nullptr;
    for (const PlacedPin& pin : scene.pins) {
        const double away_px = distance_px(pin.head_px, screen_px);
        if (away_px > std::max(reach.pin_px, pin.radius_px)) continue;
        if (nearest && away_px >= distance_px(nearest->head_px, screen_px)) continue;
        nearest = &pin;
    }
    return nearest ? make_reference(ObjectKind::Site, scene.places[nearest->site].id) : std::string();
}

/// Whether a point lies on the text, which may be turned.
bool is_on_label(const PlacedLabel& label, glm::dvec2 screen_px, double margin_px)
{
    const glm::dvec2 away = screen_px - label.centre_px;
    const double cosine = std::cos(label.angle_rad);
    const double sine = std::sin(label.angle_rad);
    return std::abs(away.x * cosine + away.y * sine) <= label.size_px.x / 2 + margin_px &&
           std::abs(away.y * cosine - away.x * sine) <= label.size_px.y / 2 + margin_px;
}

std::string pick_label(const Camera& camera, glm::dvec2 screen_px, const Reach& reach, const PickScene& scene)
{
    for (const PlacedLabel& label : scene.labels) {
        if (!is_on_label(label, screen_px, reach.label_px)) continue;
        std::string reference = reference_of(camera, label, scene);
        if (!reference.empty()) return reference;
    }
    return {};
}

std::string pick_block(const Camera& camera, glm::dvec2 screen_px, const PickScene& scene)
{
    if (!scene.view.layers[Layer::Dynamics]) return {};
    const auto ray = ray_through(camera, screen_px);
    if (!ray) return {};
    const auto hit = scene.grid.first_hit(*ray, height_scale(camera.pose.scale_px_per_km));
    return hit ? reference_of_block(scene, hit->block) : std::string();
}

std::string pick_route(const Camera& camera, glm::dvec2 screen_px, double beyond_px, Measures which,
                       const PickScene& scene)
{
    if (!scene.view.layers[Layer::Measures]) return {};
    return pick_measure(camera, screen_px, beyond_px, scene.measures, which);
}

/// The smallest plate under the point, on its top or at its foot: a large one may surround a small one.
std::string pick_plate(const Camera& camera, glm::dvec2 screen_px, const PickScene& scene)
{
    if (!scene.view.layers[Layer::Sites]) return {};
    const auto ray = ray_through(camera, screen_px);
    if (!ray) return {};
    const double top_m = kPlateThickness_m * height_scale(camera.pose.scale_px_per_km);
    const glm::dvec3 top = ray->at(1 - top_m / ray->eye_m.z);
    const glm::dvec3 foot = ray->at(1);
    const SitePlace* smallest = nullptr;
    for (const SitePlace& place : scene.places) {
        if (place.half_size_m.x <= 0) continue;
        if (!is_on_plate(place, {top.x, top.y}) && !is_on_plate(place, {foot.x, foot.y})) continue;
        if (!smallest || place.half_size_m.x < smallest->half_size_m.x) smallest = &place;
    }
    return smallest ? make_reference(ObjectKind::Site, smallest->id) : std::string();
}

/// What stands a little beside a finger: the first of a ring of places that hits something.
std::string pick_around(const Camera& camera, glm::dvec2 screen_px, double radius_px, const PickScene& scene)
{
    for (int i = 0; radius_px > 0 && i < kFingerRays; ++i) {
        const double turn_rad = 2 * std::numbers::pi * i / kFingerRays;
        const glm::dvec2 beside_px = screen_px + glm::dvec2(std::cos(turn_rad), std::sin(turn_rad)) * radius_px;
        std::string found = pick_block(camera, beside_px, scene);
        if (found.empty()) found = pick_plate(camera, beside_px, scene);
        if (!found.empty()) return found;
    }
    return {};
}

} // namespace

Reach reach_of(Pointer pointer)
{
    if (pointer == Pointer::Finger) {
        return {.pin_px = 24, .label_px = 8, .mark_px = 16, .line_px = 12, .block_px = 9};
    }
    return {.pin_px = 12, .label_px = 1, .mark_px = 6, .line_px = 4, .block_px = 0};
}

std::string reference_of_block(const PickScene& scene, std::size_t block)
{
    const BlockOrigin& origin = scene.blocks.origins[block];
    if (origin.on_site) return make_reference(ObjectKind::Site, scene.places[origin.index].id);
    return make_reference(ObjectKind::Block, std::to_string(origin.index));
}

std::string reference_of(const Camera& camera, const PlacedLabel& label, const PickScene& scene)
{
    if (!label.reference.empty()) return label.reference;
    const MapObject* object = find_named(camera, scene.map, label);
    return object ? make_reference(object->kind, object->id) : std::string();
}

std::string pick(const Camera& camera, glm::dvec2 screen_px, Pointer pointer, const PickScene& scene)
{
    const Reach reach = reach_of(pointer);
    std::string found = pick_pin(screen_px, reach, scene);
    if (found.empty()) found = pick_label(camera, screen_px, reach, scene);
    if (found.empty()) found = pick_block(camera, screen_px, scene);
    if (found.empty()) found = pick_plate(camera, screen_px, scene);
    if (found.empty()) found = pick_mark(camera, screen_px, reach.mark_px, scene.map, scene.view);
    if (found.empty()) found = pick_route(camera, screen_px, 0, Measures::LitOnly, scene);
    if (found.empty()) found = pick_line(camera, screen_px, reach.line_px, scene.map, scene.view);
    if (found.empty()) found = pick_route(camera, screen_px, reach.line_px, Measures::All, scene);
    if (found.empty()) found = pick_around(camera, screen_px, reach.block_px, scene);
    if (found.empty()) found = pick_area(camera, screen_px, scene.map, scene.view);
    return found;
}

} // namespace app::map
