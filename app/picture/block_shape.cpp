#include "picture/block_shape.hpp"

#include "map/light.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace app::picture {

namespace {

constexpr float kLowest_m = 0.5F; ///< lower blocks are not drawn: shaders/block.vert
constexpr int kLeastWall = 2;     ///< on the grid
constexpr int kTwoWalls = 12;     ///< on the grid: lower ones have one colour
constexpr int kTwoWallsOfPoster = 45;
constexpr int kLeastWallOfPoster = 10;
constexpr int kPosterSnap = 2;
constexpr int kUpright = 1;        ///< walls that lean by no more stand upright
constexpr int kTownSteps = 6;      ///< of the town colour that is mixed in: few colours, few paths
constexpr double kTopWhite = 0.17; ///< shaders/block.vert
constexpr double kFootShade = 0.65;

map::Colour mixed(const map::Colour& a, const map::Colour& b, double share)
{
    const auto mix = [&](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 1};
}

/// The middle of a wall: between the colour under its edge and the darker one at its foot (shaders/block.vert).
map::Colour wall_colour(const map::Palette& palette, const map::ThemeColours& theme, glm::dvec2 normal)
{
    const double towards_sun = glm::dot(normal, glm::dvec2(map::kToSun));
    const map::Colour side = mixed(theme.lit, theme.shade, 0.92 * std::clamp(0.60 - 0.46 * towards_sun, 0.0, 1.0));
    const map::Colour foot = mixed(mixed(side, theme.shade, kFootShade), palette.block_foot,
                                   static_cast<double>(palette.block_foot.opacity));
    return mixed(side, foot, 0.5);
}

/// The nearest of few shades: a poster has few colours, and so few paths.
map::Colour stepped(const map::Colour& colour)
{
    constexpr float kSteps = 28;
    const auto step = [](float part) { return std::round(part * kSteps) / kSteps; };
    return {step(colour.red), step(colour.green), step(colour.blue), colour.opacity};
}

double brightness(const map::Colour& colour)
{
    return static_cast<double>(colour.red + colour.green + colour.blue);
}

/// The plates that raise what stands on them.
std::vector<const map::PlateInstance*> raised_plates(const Sheet& sheet)
{
    std::vector<const map::PlateInstance*> raised;
    if (!sheet.shows(scenario::Layer::Sites)) return raised;
    for (const map::PlateInstance& plate : sheet.subject.plates.items) {
        const auto decision = static_cast<model::Decision>(plate.decision);
        if (sheet.plate_forms[decision].raised > 0 && plate.opacity > 0) raised.push_back(&plate);
    }
    return raised;
}

double base_m(std::span<const map::PlateInstance* const> plates, glm::vec2 centre_m)
{
    for (const map::PlateInstance* plate : plates) {
        const glm::vec2 away = centre_m - plate->centre_m;
        if (glm::length(away) > plate->half_size_m.x + plate->half_size_m.y) continue;
        const float cosine = std::cos(plate->angle_rad);
        const float sine = std::sin(plate->angle_rad);
        const bool inside = std::abs(away.x * cosine + away.y * sine) < plate->half_size_m.x &&
                            std::abs(away.y * cosine - away.x * sine) < plate->half_size_m.y;
        if (inside) return static_cast<double>(plate->thickness_m);
    }
    return 0;
}

/// Corners in plan, seen from the eye: near, at the end of either wall, far.
struct Plan {
    std::array<glm::dvec2, 4> corners_m{};
    std::array<glm::dvec2, 2> normals{}; ///< of the wall from near to first, and of that from near to second
};

Plan plan_of(const Sheet& sheet, const map::BlockInstance& block)
{
    const double angle_rad = static_cast<double>(block.angle_rad);
    const glm::dvec2 along{std::cos(angle_rad), std::sin(angle_rad)};
    const glm::dvec2 across{-along.y, along.x};
    const glm::dvec2 centre_m(block.centre_m);
    const glm::dvec2 to_eye = glm::dvec2(sheet.camera.eye_m) - centre_m;
    const glm::dvec2 first = glm::dot(to_eye, along) < 0 ? -along : along;
    const glm::dvec2 second = glm::dot(to_eye, across) < 0 ? -across : across;
    const double half_m = static_cast<double>(block.half_width_m);
    const auto at = [&](double x, double y) { return centre_m + (first * x + second * y) * half_m; };
    return {{at(1, 1), at(1, -1), at(-1, 1), at(-1, -1)}, {first, second}};
}

bool is_in_picture(const Sheet& sheet, const BlockShape& shape)
{
    const glm::dvec2 least = sheet.low_px() * on_grid(1);
    const glm::dvec2 most = sheet.high_px() * on_grid(1);
    glm::dvec2 low(1e9);
    glm::dvec2 high(-1e9);
    for (const GridPoint& point : shape.cover()) {
        low = glm::min(low, glm::dvec2(point));
        high = glm::max(high, glm::dvec2(point));
    }
    return high.x > least.x && high.y > least.y && low.x < most.x && low.y < most.y;
}

/// Whether it may begin above the ground; then town_mix says where (map/scene.hpp).
bool is_part(const map::BlockInstance& block)
{
    return block.form == map::BlockForm::Wire || block.form == map::BlockForm::Upper;
}

/// The near corner of the top, and the ways from it to the two corners beside it and down. A block is so small that the
/// far edges run alike: so they are rounded once, and like blocks are drawn with like numbers.
struct Edges {
    GridPoint near{};
    GridPoint first{};
    GridPoint second{};
    GridPoint down{};
};

std::optional<Edges> edges_of(const Sheet& sheet, const Plan& plan, double foot_m, double top_m)
{
    const ClipPoint near = sheet.projector.clip_point({plan.corners_m[0], top_m});
    if (!sheet.projector.is_before_eye(near)) return std::nullopt;
    const glm::dvec2 start = sheet.projector.grid_place(near);
    const int snap = sheet.style.detail == Detail::Full ? 1 : kPosterSnap;
    const auto way_to = [&](const glm::dvec2& corner_m, double height_m) {
        const glm::dvec2 way = sheet.projector.grid_place(sheet.projector.clip_point({corner_m, height_m})) - start;
        return GridPoint(std::lround(way.x / snap), std::lround(way.y / snap)) * snap;
    };
    Edges edges{sheet.projector.grid_point(near), way_to(plan.corners_m[1], top_m), way_to(plan.corners_m[2], top_m),
                way_to(plan.corners_m[0], foot_m)};
    if (std::abs(edges.down.x) <= kUpright) edges.down.x = 0;
    return edges;
}

std::optional<BlockShape> shape_of(const Sheet& sheet, const map::BlockInstance& block, double base_m)
{
    const double share = block.town_mix / 255.0;
    const double height_m = static_cast<double>(block.height_m) * sheet.height_scale;
    const double foot_m = is_part(block) ? std::max(share * height_m, base_m) : base_m;
    const double top_m = std::max(height_m, foot_m);
    const Plan plan = plan_of(sheet, block);
    const auto edges = edges_of(sheet, plan, foot_m, top_m);
    if (!edges) return std::nullopt;
    const GridPoint near = edges->near;
    const std::array<GridPoint, 2> ends{near + edges->first, near + edges->second};
    const GridPoint far = ends[0] + edges->second;
    BlockShape shape;
    shape.top = {near, ends[0], far, ends[1]};
    shape.outline = {ends[0] + edges->down, near + edges->down, ends[1] + edges->down, ends[1], far, ends[0]};
    const bool full = sheet.style.detail == Detail::Full;
    const int high = std::abs(edges->down.y) + std::abs(edges->down.x);
    shape.has_walls = high >= (full ? kLeastWall : kLeastWallOfPoster);
    if (!is_in_picture(sheet, shape)) return std::nullopt;

    const map::ThemeColours& pure = sheet.block_colours[static_cast<map::BlockTheme>(block.theme)];
    const map::Colour& town = sheet.palette.paint[map::Paint::Town];
    const double town_share = is_part(block) ? 0 : std::round(share * kTownSteps) / kTownSteps;
    const map::ThemeColours theme{mixed(pure.lit, town, town_share), mixed(pure.shade, town, town_share)};
    const map::Colour first = wall_colour(sheet.palette, theme, plan.normals[0]);
    const map::Colour second = wall_colour(sheet.palette, theme, plan.normals[1]);
    const bool first_is_lighter = brightness(first) > brightness(second);
    const GridPoint end = ends[first_is_lighter ? 0 : 1];
    shape.wall = {near, end, end + edges->down, near + edges->down};
    shape.light = first_is_lighter ? first : second;
    shape.dark = first_is_lighter ? second : first;
    shape.two_walls = high >= (full ? kTwoWalls : kTwoWallsOfPoster);
    if (!shape.two_walls) shape.dark = mixed(shape.dark, shape.light, 0.5);
    if (!full) shape.dark = stepped(shape.dark);
    if (!full) shape.light = stepped(shape.light);
    shape.lid = mixed(theme.lit, {1, 1, 1, 1}, kTopWhite);
    shape.lit = theme.lit;
    shape.form = block.form;
    shape.opacity = block.opacity;
    shape.depth_m = static_cast<int>(std::lround(sheet.projector.clip_point(glm::dvec3(block.centre_m, 0.0F)).z));
    return shape;
}

} // namespace

std::vector<BlockShape> make_block_shapes(const Sheet& sheet)
{
    const std::vector<const map::PlateInstance*> plates = raised_plates(sheet);
    std::vector<BlockShape> shapes;
    for (const map::BlockInstance& block : sheet.subject.blocks.items) {
        if (block.height_m < kLowest_m || block.opacity == 0) continue;
        auto shape = shape_of(sheet, block, base_m(plates, block.centre_m) * sheet.height_scale);
        if (shape) shapes.push_back(std::move(*shape));
    }
    return shapes;
}

} // namespace app::picture
