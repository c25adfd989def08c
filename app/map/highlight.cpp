#include "map/highlight.hpp"

#include "map/blocks.hpp"
#include "map/known_reference.hpp"
#include "map/locate.hpp"
#include "map/pick_ground.hpp"

#include <glm/common.hpp>

#include <array>

namespace app::map {

namespace {

using scenario::ObjectKind;

constexpr double kRingGap_px = 4; ///< from the edge of the mark to the ring
constexpr int kPieces = 20;       ///< per edge: what hides it is looked up in between

struct Edge {
    glm::dvec3 from_m{};
    glm::dvec3 to_m{};
};

/// The nine edges of the three sides that face the eye: four of the top, three uprights, two at the foot.
std::array<Edge, 9> facing_edges(const Camera& camera, const Box& box)
{
    const glm::dvec2 along = box.axis * box.half_width_m;
    const glm::dvec2 across(-along.y, along.x);
    const glm::dvec2 to_eye = glm::dvec2(camera.eye_m.x, camera.eye_m.y) - box.centre_m;
    const double first = to_eye.x * along.x + to_eye.y * along.y < 0 ? -1 : 1;
    const double second = to_eye.x * across.x + to_eye.y * across.y < 0 ? -1 : 1;
    const auto corner = [&](double u, double v, double z_m) {
        const glm::dvec2 place_m = box.centre_m + along * u + across * v;
        return glm::dvec3(place_m, z_m);
    };
    const double top_m = box.height_m;
    return {{{corner(-1, -1, top_m), corner(1, -1, top_m)},
             {corner(1, -1, top_m), corner(1, 1, top_m)},
             {corner(1, 1, top_m), corner(-1, 1, top_m)},
             {corner(-1, 1, top_m), corner(-1, -1, top_m)},
             {corner(first, second, 0), corner(first, second, top_m)},
             {corner(first, -second, 0), corner(first, -second, top_m)},
             {corner(-first, second, 0), corner(-first, second, top_m)},
             {corner(first, -second, 0), corner(first, second, 0)},
             {corner(-first, second, 0), corner(first, second, 0)}}};
}

/// Whether another block stands between the eye and a point of a block.
bool is_hidden(const Camera& camera, const BlockGrid& grid, std::size_t block, double height_scale, glm::dvec3 point_m)
{
    constexpr double kSlack = 1e-9;
    const auto hit = grid.first_hit(ray_to(camera, point_m), height_scale);
    const double own_share = (camera.eye_m.z - point_m.z) / camera.eye_m.z;
    return hit && hit->block != block && hit->share < own_share - kSlack;
}

/// Appends the stretches of an edge whose pieces are seen in their middles.
void append_visible(std::vector<ScreenLine>& lines, const Camera& camera, const BlockGrid& grid, std::size_t block,
                    double height_scale, const Edge& edge)
{
    std::optional<double> since;
    const auto place_px = [&](double share) {
        return screen_from_scene(camera, glm::mix(edge.from_m, edge.to_m, share));
    };
    for (int piece = 0; piece <= kPieces; ++piece) {
        const double start = static_cast<double>(piece) / kPieces;
        const glm::dvec3 middle_m = glm::mix(edge.from_m, edge.to_m, start + 0.5 / kPieces);
        const bool seen = piece < kPieces && !is_hidden(camera, grid, block, height_scale, middle_m);
        if (seen && !since) since = start;
        if (seen || !since) continue;
        const auto from_px = place_px(*since);
        const auto to_px = place_px(start);
        if (from_px && to_px) lines.push_back({*from_px, *to_px});
        since.reset();
    }
}

Highlight highlight_of_site(std::string_view id, const PickScene& scene)
{
    Highlight highlight;
    for (const PlacedPin& pin : scene.pins) {
        if (scene.places[pin.site].id != id || pin.selected) continue; // a selected pin has its ring already
        highlight.ring = ScreenRing{pin.head_px, pin.radius_px + kRingGap_px};
    }
    return highlight;
}

Highlight highlight_of_block(const Camera& camera, std::string_view id, const PickScene& scene)
{
    if (!scene.view.layers[scenario::Layer::Dynamics]) return {};
    const auto candidate = find_candidate(scene.map, id);
    const auto block = candidate ? find_block(scene.blocks, *candidate) : std::nullopt;
    if (!block) return {};
    Highlight highlight;
    highlight.edges = visible_edges(camera, scene.grid, *block, height_scale(camera.pose.scale_px_per_km));
    return highlight;
}

Highlight highlight_of_object(const Camera& camera, const MapObject& object, const PickScene& scene)
{
    if (!is_shown(object, scene.map.ground, scene.view)) return {};
    Highlight highlight;
    highlight.stretches = object.stretches;
    if (object.stretches.empty()) {
        const auto place_px = screen_from_scene(camera, {object.anchor_m.x, object.anchor_m.y, 0});
        if (place_px) highlight.ring = ScreenRing{*place_px, mark_radius_px(camera, object.kind) + kRingGap_px};
    }
    return highlight;
}

} // namespace

std::vector<ScreenLine> visible_edges(const Camera& camera, const BlockGrid& grid, std::size_t block,
                                      double height_scale)
{
    std::vector<ScreenLine> lines;
    for (const Edge& edge : facing_edges(camera, grid.box(block, height_scale))) {
        append_visible(lines, camera, grid, block, height_scale, edge);
    }
    return lines;
}

Highlight make_highlight(const Camera& camera, std::string_view reference, const PickScene& scene)
{
    const auto parsed = scenario::parse_reference(reference);
    if (!parsed) return {};
    if (parsed->kind == ObjectKind::Site) return highlight_of_site(parsed->id, scene);
    if (parsed->kind == ObjectKind::Block) return highlight_of_block(camera, parsed->id, scene);
    const MapObject* object = find_object(scene.map.objects, *parsed);
    return object ? highlight_of_object(camera, *object, scene) : Highlight{};
}

} // namespace app::map
