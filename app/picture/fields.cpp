#include "map/voronoi.hpp"
#include "picture/layers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::picture {

namespace {

// The texture of the land, as shaders/field_pattern.frag makes it: cells in four tints, hedgerows along some edges. It
// is no data: in the picture one small tile repeats, laid on the ground as it lies in the centre of the view.
constexpr int kCells = 16; ///< per side of the tile
constexpr double kFarCell_m = 300;
constexpr double kNearCell_m = 170;
constexpr double kNearFrom_px_per_km = 55;
constexpr double kUnitsPerCell = 20;      ///< of the tile's own coordinates
constexpr double kHedgeWidth = 1.4;       ///< in those units
constexpr std::uint32_t kHedgeShare = 45; ///< of a hundred edges
constexpr std::uint32_t kKey = 3;

/// The first tint is the land itself.
constexpr std::array<map::Paint, 4> kTints{map::Paint::FieldA, map::Paint::FieldB, map::Paint::FieldC,
                                           map::Paint::FieldD};

GridPoint unit_point(glm::vec2 place)
{
    return {std::lround(place.x * kUnitsPerCell), std::lround(place.y * kUnitsPerCell)};
}

/// Whether a hedgerow stands on an edge: the same on both sides of the tile, since edges are known by their middle.
bool has_hedge(GridPoint a, GridPoint b)
{
    constexpr int kSide = static_cast<int>(2 * kUnitsPerCell) * kCells;
    const GridPoint sum = a + b;
    const auto x = static_cast<std::uint32_t>((sum.x % kSide + kSide) % kSide);
    const auto y = static_cast<std::uint32_t>((sum.y % kSide + kSide) % kSide);
    std::uint32_t hash = (x * 0x85EBCA6BU) ^ (y * 0xC2B2AE35U);
    hash ^= hash >> 15U;
    hash *= 0x2C1B3C6DU;
    return (hash >> 16U) % 100 < kHedgeShare;
}

struct Tile {
    std::array<PathData, kTints.size()> tints;
    PathData hedges;
};

Tile make_tile()
{
    Tile tile;
    for (const map::VoronoiCell& cell : map::voronoi_tile(kCells, 1, kKey)) {
        std::vector<GridPoint> ring;
        for (const glm::vec2& corner : cell.ring_m) {
            const GridPoint point = unit_point(corner);
            if (ring.empty() || ring.back() != point) ring.push_back(point);
        }
        const std::size_t tint = cell.number % kTints.size();
        if (tint != 0) tile.tints[tint].add_polygon(ring);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[i + 1 == ring.size() ? 0 : i + 1];
            const bool first_of_two = b.y > a.y || (b.y == a.y && b.x > a.x);
            if (first_of_two && has_hedge(a, b)) tile.hedges.add_line(std::array{a, b});
        }
    }
    return tile;
}

/// From the tile's units to pixels: how a short way on the ground shows at the centre of the view.
std::string transform_of(const Sheet& sheet)
{
    const scenario::CameraPose& pose = sheet.camera.pose;
    const double cell_m = pose.scale_px_per_km < kNearFrom_px_per_km ? kFarCell_m : kNearCell_m;
    const double step_m = cell_m / kUnitsPerCell;
    const auto pixel = [&](double x, double y) {
        return map::screen_from_scene(sheet.camera, {pose.east_m + x, pose.north_m + y, 0}).value_or(glm::dvec2(0));
    };
    const glm::dvec2 centre = pixel(0, 0);
    const glm::dvec2 east = (pixel(step_m, 0) - pixel(-step_m, 0)) * 0.5;
    const glm::dvec2 north = (pixel(0, step_m) - pixel(0, -step_m)) * 0.5;
    std::string text = "matrix(";
    for (const double part : {east.x, east.y, north.x, north.y}) text += decimal_text(part, 4) + ' ';
    return text + decimal_text(centre.x, 1) + ' ' + decimal_text(centre.y, 1) + ')';
}

} // namespace

void write_fields(SvgWriter& svg, const Sheet& sheet)
{
    if (!sheet.shows(scenario::Layer::Landscape) || sheet.style.detail != Detail::Full) return;
    const Tile tile = make_tile();
    const double size = kUnitsPerCell * kCells;
    svg.begin("pattern").attribute("id", sheet.id("fields")).attribute("patternUnits", "userSpaceOnUse");
    svg.number("width", size, 0).number("height", size, 0).attribute("patternTransform", transform_of(sheet));
    for (std::size_t i = 1; i < kTints.size(); ++i) {
        svg.begin("path").colour("fill", sheet.palette.paint[kTints[i]]).attribute("d", tile.tints[i].text()).end();
    }
    svg.begin("path").attribute("fill", "none").colour("stroke", sheet.palette.paint[map::Paint::Hedgerow]);
    svg.number("stroke-width", kHedgeWidth).attribute("d", tile.hedges.text()).end();
    svg.end();
    const glm::dvec2 size_px = sheet.high_px() - sheet.low_px();
    svg.begin("rect").number("x", sheet.low_px().x).number("y", sheet.low_px().y).number("width", size_px.x);
    svg.number("height", size_px.y).attribute("fill", sheet.paint_reference("fields")).end();
}

} // namespace app::picture
