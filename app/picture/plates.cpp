#include "picture/layers.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace app::picture {

namespace {

// shaders/plate.frag
constexpr double kEdge_px = 1.5;
constexpr double kSelectedEdge_px = 3;
constexpr double kHatchPeriod_m = 95;
constexpr double kHatchLine_m = 40;
constexpr float kBetween = 0.35F; ///< what an uncertain plate keeps between the lines of its hatch
constexpr std::string_view kDashes = "26 17";
constexpr std::string_view kDots = "10 7";

constexpr double kMargin_px = 40; ///< walls of plates beyond the edge may reach in
constexpr int kPointsPerCorner = 4;

/// A plate with what its place in the picture says.
struct ShownPlate {
    const map::PlateInstance& plate;
    map::Palette const& palette;
    const map::DecisionForm& form;
    double height_m = 0;
    double px_per_m = 0;

    [[nodiscard]] glm::dvec2 scene_from_plate(glm::dvec2 place_m) const
    {
        const double angle_rad = static_cast<double>(plate.angle_rad);
        const double cosine = std::cos(angle_rad);
        const double sine = std::sin(angle_rad);
        return glm::dvec2(plate.centre_m) +
               glm::dvec2(place_m.x * cosine - place_m.y * sine, place_m.x * sine + place_m.y * cosine);
    }
};

/// The rounded rectangle in the plate's own coordinates, anticlockwise.
std::vector<glm::dvec2> outline_m(const ShownPlate& shown, double inset_m)
{
    const glm::dvec2 half = glm::max(glm::dvec2(shown.plate.half_size_m) - inset_m, glm::dvec2(1));
    const double corner = std::min({static_cast<double>(shown.plate.corner_m), half.x, half.y});
    std::vector<glm::dvec2> ring;
    for (int quadrant = 0; quadrant < 4; ++quadrant) {
        const glm::dvec2 sign{quadrant == 1 || quadrant == 2 ? -1 : 1, quadrant >= 2 ? -1 : 1};
        for (int i = 0; i < kPointsPerCorner; ++i) {
            const double turn = (quadrant + i / (kPointsPerCorner - 1.0)) * std::numbers::pi / 2;
            ring.push_back(sign * (half - corner) + corner * glm::dvec2(std::cos(turn), std::sin(turn)));
        }
    }
    return ring;
}

/// Empty when a point of it lies behind the eye.
std::vector<GridPoint> project(const Sheet& sheet, const ShownPlate& shown, std::span<const glm::dvec2> ring_m,
                               double height_m)
{
    std::vector<GridPoint> points;
    for (const glm::dvec2& place_m : ring_m) {
        const auto point = sheet.projector.find_point({shown.scene_from_plate(place_m), height_m});
        if (!point) return {};
        points.push_back(*point);
    }
    return points;
}

/// The part of the line point + t * direction inside a convex ring that runs anticlockwise (Cyrus and Beck, 1978).
std::optional<std::array<glm::dvec2, 2>> part_inside(std::span<const glm::dvec2> ring, glm::dvec2 point,
                                                     glm::dvec2 direction)
{
    double first = -1e9;
    double last = 1e9;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const glm::dvec2 edge = ring[i + 1 == ring.size() ? 0 : i + 1] - ring[i];
        const glm::dvec2 inward{-edge.y, edge.x};
        const double speed = glm::dot(inward, direction);
        const double depth = glm::dot(inward, point - ring[i]);
        if (std::abs(speed) < 1e-9) {
            if (depth < 0) return std::nullopt;
            continue;
        }
        const double at = -depth / speed;
        if (speed > 0)
            first = std::max(first, at);
        else
            last = std::min(last, at);
    }
    if (last - first < 1) return std::nullopt;
    return std::array<glm::dvec2, 2>{point + direction * first, point + direction * last};
}

/// Stripes across the corners of the plate, as the living map has them.
/// What is needed in less than half of the futures is hatched; the forms that have a hatch of their own keep that.
bool is_uncertain(const ShownPlate& shown)
{
    return shown.plate.hatched != 0 && shown.form.hatch.opacity <= 0;
}

void write_hatch(SvgWriter& svg, const Sheet& sheet, const ShownPlate& shown)
{
    const map::Colour& colour = is_uncertain(shown) ? shown.form.top : shown.form.hatch;
    if (colour.opacity <= 0) return;
    const std::vector<glm::dvec2> ring_m = outline_m(shown, 0);
    const glm::dvec2 normal = glm::dvec2(1, 1) / std::numbers::sqrt2;
    const glm::dvec2 along = glm::dvec2(1, -1) / std::numbers::sqrt2;
    const double reach_m = glm::dot(glm::dvec2(shown.plate.half_size_m), normal);
    const int count = static_cast<int>(reach_m / kHatchPeriod_m) + 1;
    PathData path;
    for (int i = -count; i <= count; ++i) {
        const auto stripe = part_inside(ring_m, normal * ((i + 0.5) * kHatchPeriod_m), along);
        if (stripe) path.add_line(project(sheet, shown, *stripe, shown.height_m));
    }
    if (path.empty()) return;
    // A stripe seen at a slant is narrower than on the ground: between the width along and across the view.
    const double slant = (1 + std::cos(sheet.camera.pose.tilt_rad)) / 2;
    svg.begin("path").attribute("fill", "none").colour("stroke", colour);
    svg.number("stroke-width", on_grid(kHatchLine_m * shown.px_per_m * slant)).attribute("d", path.text()).end();
}

/// Foot and top together are the outline of the walls.
void write_wall(SvgWriter& svg, const Sheet& sheet, const ShownPlate& shown, std::span<const glm::dvec2> ring_m,
                std::span<const GridPoint> top)
{
    if (shown.height_m <= 0 || shown.form.side.opacity <= 0) return;
    const std::vector<GridPoint> foot = project(sheet, shown, ring_m, 0);
    PathData path;
    path.add_polygon(foot);
    for (std::size_t i = 0; i < foot.size(); ++i) {
        const std::size_t next = i + 1 == foot.size() ? 0 : i + 1;
        const GridPoint along = top[next] - top[i];
        const GridPoint up = foot[i] - top[i];
        const long long turn = static_cast<long long>(along.x) * up.y - static_cast<long long>(along.y) * up.x;
        if (turn < 0) path.add_polygon(std::array{top[next], top[i], foot[i], foot[next]}); // it faces the eye
    }
    svg.begin("path").colour("fill", shown.form.side).attribute("d", path.text()).end();
}

void write_top(SvgWriter& svg, const Sheet& sheet, const ShownPlate& shown, std::span<const GridPoint> top)
{
    PathData face;
    face.add_polygon(top);
    map::Colour fill = shown.form.top;
    if (is_uncertain(shown)) fill.opacity *= kBetween;
    svg.begin("path").colour("fill", fill).attribute("d", face.text()).end();
    write_hatch(svg, sheet, shown);
    const bool selected = shown.plate.emphasis == map::Emphasis::Selected;
    const double width_px = selected ? kSelectedEdge_px : kEdge_px;
    PathData edge; // drawn inside the plate
    edge.add_polygon(project(sheet, shown, outline_m(shown, width_px / 2 / shown.px_per_m), shown.height_m));
    svg.begin("path").attribute("fill", "none");
    svg.colour("stroke", selected ? shown.palette.selection : shown.form.edge);
    svg.number("stroke-width", on_grid(width_px));
    if (!selected && shown.form.edge_form == map::EdgeForm::Dashed) svg.attribute("stroke-dasharray", kDashes);
    if (!selected && shown.form.edge_form == map::EdgeForm::Dotted) svg.attribute("stroke-dasharray", kDots);
    svg.attribute("d", edge.text()).end();
}

bool is_outside(const Sheet& sheet, std::span<const GridPoint> points)
{
    const glm::dvec2 least = (sheet.low_px() - kMargin_px) * on_grid(1);
    const glm::dvec2 most = (sheet.high_px() + kMargin_px) * on_grid(1);
    return std::all_of(points.begin(), points.end(), [&](GridPoint p) { return p.x < least.x; }) ||
           std::all_of(points.begin(), points.end(), [&](GridPoint p) { return p.x > most.x; }) ||
           std::all_of(points.begin(), points.end(), [&](GridPoint p) { return p.y < least.y; }) ||
           std::all_of(points.begin(), points.end(), [&](GridPoint p) { return p.y > most.y; });
}

void write_plate(SvgWriter& svg, const Sheet& sheet, const map::PlateInstance& plate)
{
    const map::DecisionForm& form = sheet.plate_forms[static_cast<model::Decision>(plate.decision)];
    const glm::dvec3 centre_m(plate.centre_m, 0.0F);
    const ShownPlate shown{plate, sheet.palette, form,
                           static_cast<double>(plate.thickness_m * form.raised) * sheet.height_scale,
                           map::scale_at(sheet.camera, centre_m)};
    const std::vector<glm::dvec2> ring_m = outline_m(shown, 0);
    const std::vector<GridPoint> top = project(sheet, shown, ring_m, shown.height_m);
    if (top.empty() || is_outside(sheet, top)) return;
    const bool faded = plate.opacity < 255;
    if (faded) svg.begin("g").number("opacity", plate.opacity / 255.0, 2);
    write_wall(svg, sheet, shown, ring_m, top);
    write_top(svg, sheet, shown, top);
    if (faded) svg.end();
}

} // namespace

void write_plates(SvgWriter& svg, const Sheet& sheet)
{
    if (!sheet.shows(scenario::Layer::Sites)) return;
    const std::vector<map::PlateInstance>& plates = sheet.subject.plates.items;
    std::vector<int> depths_m(plates.size()); // whole metres: nearly equal ones keep their order everywhere
    for (std::size_t i = 0; i < plates.size(); ++i) {
        depths_m[i] = static_cast<int>(std::lround(sheet.projector.clip_point(glm::dvec3(plates[i].centre_m, 0.0F)).z));
    }
    std::vector<std::size_t> order(plates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return depths_m[a] > depths_m[b]; });
    svg.begin("g");
    for (const std::size_t i : order) {
        if (plates[i].opacity > 0) write_plate(svg, sheet, plates[i]);
    }
    svg.end();
}

} // namespace app::picture
