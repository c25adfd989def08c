#include "map/texture.hpp"

#include "map/ground_mask.hpp"
#include "map/voronoi.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace app::map {

namespace {

constexpr float kQuarterPitch_m = 260;
constexpr float kMaskCell_m = 60;
constexpr float kStreetWidth_px = 1;
constexpr float kStreetMinScale_px_per_km = 44;

/// Tints of quarters; the first is the town itself and needs no triangles.
constexpr std::array<Paint, 3> kQuarters{Paint::Town, Paint::QuarterA, Paint::QuarterB};

void append_cell(AreaLayer& layer, const VoronoiCell& cell)
{
    const auto first = static_cast<std::uint32_t>(layer.points_m.size());
    layer.points_m.insert(layer.points_m.end(), cell.ring_m.begin(), cell.ring_m.end());
    for (std::uint32_t i = 2; i < cell.ring_m.size(); ++i) {
        layer.triangles.insert(layer.triangles.end(), {first, first + i - 1, first + i});
    }
}

struct Quarters {
    std::vector<AreaLayer> areas;
    LineLayer streets;
};

/// Quarters stand where a whole cell fits into a town. Each side is a street of the cell whose seed comes first, so
/// that no street is drawn twice: of two neighbours the side is anticlockwise in one and clockwise in the other.
Quarters make_quarters(const MapData& map)
{
    Quarters quarters;
    for (const Paint paint : kQuarters) quarters.areas.push_back({paint, {}, {}});
    quarters.streets = {Paint::StreetFill, kStreetWidth_px, 0, 0, kStreetMinScale_px_per_km, {}};
    const GroundMask town(map.ground.areas, {Paint::Town}, map.extent_min_m, map.extent_max_m, kMaskCell_m);
    const auto is_in_town = [&](glm::vec2 seed_m, std::uint32_t) { return town.covers(seed_m); };
    for (const VoronoiCell& cell : voronoi_cells(map.extent_min_m, map.extent_max_m, kQuarterPitch_m, 7, is_in_town)) {
        if (!town.covers_all(cell.ring_m)) continue;
        const std::uint32_t tint = cell.number % kQuarters.size();
        if (tint != 0) append_cell(quarters.areas[tint], cell);
        for (std::size_t i = 0; i < cell.ring_m.size(); ++i) {
            const glm::vec2 from = cell.ring_m[i];
            const glm::vec2 to = cell.ring_m[i + 1 == cell.ring_m.size() ? 0 : i + 1];
            const bool first_of_two = to.y > from.y || (to.y == from.y && to.x > from.x);
            if (first_of_two) quarters.streets.segments.push_back({from, to, 0, glm::distance(from, to)});
        }
    }
    return quarters;
}

/// Puts layers right after the last layer of a paint (or at the end, when there is none). Returns where they now stand.
template <class Layer> std::size_t insert_after(std::vector<Layer>& layers, Paint paint, std::vector<Layer> added)
{
    const auto last = std::find_if(layers.rbegin(), layers.rend(), [&](const Layer& l) { return l.paint == paint; });
    std::erase_if(added, [](const Layer& layer) {
        if constexpr (requires { layer.segments; })
            return layer.segments.empty();
        else
            return layer.triangles.empty();
    });
    const auto place = last == layers.rend() ? layers.end() : last.base();
    const auto index = static_cast<std::size_t>(place - layers.begin());
    layers.insert(place, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    return index;
}

} // namespace

void add_texture(MapData& map)
{
    Quarters quarters = make_quarters(map);
    insert_after(map.ground.areas, Paint::Town, std::move(quarters.areas));
    const std::size_t before = map.ground.lines.size();
    const std::size_t place = insert_after(map.ground.lines, Paint::MunicipalBorder, {std::move(quarters.streets)});
    const auto more = static_cast<std::uint32_t>(map.ground.lines.size() - before);
    for (MapObject& object : map.objects) {
        for (LineStretch& stretch : object.stretches) stretch.layer += stretch.layer >= place ? more : 0;
    }
}

} // namespace app::map
