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

constexpr float kFieldPitch_m = 300;
constexpr float kQuarterPitch_m = 260;
constexpr float kFade_m = 9000; ///< beyond the extent fields thin out over this distance
constexpr float kMaskCell_m = 60;
constexpr std::uint32_t kHedgerowPercent = 45;
constexpr float kHedgerowWidth_px = 0.8F;
constexpr float kHedgerowMinScale_px_per_km = 22;
constexpr float kStreetWidth_px = 1;
constexpr float kStreetMinScale_px_per_km = 44;

/// Tints of fields; the first is the land itself and needs no triangles.
constexpr std::array<Paint, 4> kFields{Paint::FieldA, Paint::FieldB, Paint::FieldC, Paint::FieldD};
constexpr std::array<Paint, 3> kQuarters{Paint::Town, Paint::QuarterA, Paint::QuarterB};

void append_cell(AreaLayer& layer, const VoronoiCell& cell)
{
    const auto first = static_cast<std::uint32_t>(layer.points_m.size());
    layer.points_m.insert(layer.points_m.end(), cell.ring_m.begin(), cell.ring_m.end());
    for (std::uint32_t i = 2; i < cell.ring_m.size(); ++i) {
        layer.triangles.insert(layer.triangles.end(), {first, first + i - 1, first + i});
    }
}

/// 0 inside the extent, 1 at kFade_m outside it.
float outside_share(const MapData& map, glm::vec2 point_m)
{
    const glm::vec2 beyond = glm::max(glm::max(map.extent_min_m - point_m, point_m - map.extent_max_m), glm::vec2(0));
    return std::min(glm::length(beyond) / kFade_m, 1.0F);
}

/// The first side of the ring is as good as any: rings begin anywhere.
void append_hedgerow(LineLayer& layer, const VoronoiCell& cell)
{
    const glm::vec2 from = cell.ring_m[0];
    const glm::vec2 to = cell.ring_m[1];
    layer.segments.push_back({from, to, 0, glm::distance(from, to)});
}

struct Fields {
    std::vector<AreaLayer> areas;
    LineLayer hedgerows;
};

Fields make_fields(const MapData& map)
{
    Fields fields;
    for (const Paint paint : kFields) fields.areas.push_back({paint, {}, {}});
    fields.hedgerows = {Paint::Hedgerow, kHedgerowWidth_px, 0, 0, kHedgerowMinScale_px_per_km, {}};
    const GroundMask covered(map.ground.areas,
                             {Paint::Wood, Paint::Town, Paint::Village, Paint::Estate, Paint::Airport, Paint::Water},
                             map.extent_min_m, map.extent_max_m, kMaskCell_m);
    const auto is_kept = [&](glm::vec2 seed_m, std::uint32_t number) {
        return static_cast<float>(number >> 8U & 0xFFFFU) / 65536 >= outside_share(map, seed_m);
    };
    const auto cells = voronoi_cells(map.extent_min_m - kFade_m, map.extent_max_m + kFade_m, kFieldPitch_m, 1, is_kept);
    for (const VoronoiCell& cell : cells) {
        const std::uint32_t tint = cell.number % kFields.size();
        if (cell.ring_m.size() < 3 || covered.covers_all(cell.ring_m)) continue;
        if (tint != 0) append_cell(fields.areas[tint], cell);
        const bool hedged = (cell.number >> 4U) % 100 < kHedgerowPercent;
        const glm::vec2 middle_m = (cell.ring_m[0] + cell.ring_m[1]) * 0.5F;
        if (hedged && !covered.covers(cell.ring_m[0]) && !covered.covers(cell.ring_m[1]) && !covered.covers(middle_m)) {
            append_hedgerow(fields.hedgerows, cell);
        }
    }
    return fields;
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

/// Puts layers right after the last layer of a paint (or at the end, when there is none).
template <class Layer> void insert_after(std::vector<Layer>& layers, Paint paint, std::vector<Layer> added)
{
    const auto last = std::find_if(layers.rbegin(), layers.rend(), [&](const Layer& l) { return l.paint == paint; });
    std::erase_if(added, [](const Layer& layer) {
        if constexpr (requires { layer.segments; })
            return layer.segments.empty();
        else
            return layer.triangles.empty();
    });
    layers.insert(last == layers.rend() ? layers.end() : last.base(), std::make_move_iterator(added.begin()),
                  std::make_move_iterator(added.end()));
}

} // namespace

void add_texture(MapData& map)
{
    Fields fields = make_fields(map);
    Quarters quarters = make_quarters(map);
    insert_after(map.ground.areas, Paint::Land, std::move(fields.areas));
    insert_after(map.ground.areas, Paint::Town, std::move(quarters.areas));
    map.ground.lines.insert(map.ground.lines.begin(), std::move(fields.hedgerows));
    insert_after(map.ground.lines, Paint::MunicipalBorder, {std::move(quarters.streets)});
}

} // namespace app::map
