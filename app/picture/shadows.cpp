#include "map/light.hpp"
#include "picture/layers.hpp"
#include "picture/shadow_form.hpp"
#include "picture/shadow_strokes.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace app::picture {

namespace {

// shaders/shadow.vert
constexpr double kCastLength = 0.85;
constexpr int kLeastOpacity = 128;
constexpr double kLeastCast_px = 1.2; ///< shorter ones are lost in the contact shadow

/// From this scale on one sees that blocks are square.
constexpr double kSquareFrom_px_per_km = 55;

using Quad = std::array<GridPoint, 4>;

std::optional<Quad> footprint(const Sheet& sheet, const map::BlockInstance& block, double growth, glm::dvec2 moved_m)
{
    constexpr std::array<glm::dvec2, 4> kCorners{{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}};
    const double angle_rad = static_cast<double>(block.angle_rad);
    const double half_m = static_cast<double>(block.half_width_m) * growth;
    const glm::dvec2 along = glm::dvec2(std::cos(angle_rad), std::sin(angle_rad)) * half_m;
    const glm::dvec2 across{-along.y, along.x};
    Quad quad;
    for (std::size_t i = 0; i < kCorners.size(); ++i) {
        const glm::dvec2 corner_m =
            glm::dvec2(block.centre_m) + moved_m + along * kCorners[i].x + across * kCorners[i].y;
        const auto point = sheet.projector.find_point({corner_m, 0});
        if (!point) return std::nullopt;
        quad[i] = *point;
    }
    return quad;
}

/// The hull of a foot and the same foot moved: six points, turning the same way for every block, so that shadows that
/// run into each other become one.
std::vector<GridPoint> hull_of(const Quad& foot, const Quad& moved)
{
    std::vector<GridPoint> points(foot.begin(), foot.end());
    points.insert(points.end(), moved.begin(), moved.end());
    std::sort(points.begin(), points.end(),
              [](GridPoint a, GridPoint b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    std::vector<GridPoint> hull; // Andrew's monotone chain (1979)
    const auto add_side = [&](auto first, auto last) {
        const std::size_t start = hull.size();
        for (auto at = first; at != last; ++at) {
            while (hull.size() >= start + 2) {
                const GridPoint edge = hull.back() - hull[hull.size() - 2];
                const GridPoint next = *at - hull.back();
                if (static_cast<long long>(edge.x) * next.y - static_cast<long long>(edge.y) * next.x > 0) break;
                hull.pop_back();
            }
            hull.push_back(*at);
        }
        hull.pop_back(); // it starts the other side
    };
    add_side(points.begin(), points.end());
    add_side(points.rbegin(), points.rend());
    return hull;
}

bool casts_shadow(const map::BlockInstance& block)
{
    return block.form != map::BlockForm::Wire && block.height_m >= 0.5F && block.opacity >= kLeastOpacity;
}

bool is_outside(const Sheet& sheet, const Quad& quad)
{
    const glm::dvec2 least = sheet.low_px() * on_grid(1);
    const glm::dvec2 most = sheet.high_px() * on_grid(1);
    return std::all_of(quad.begin(), quad.end(), [&](GridPoint p) { return p.x < least.x || p.x > most.x; }) ||
           std::all_of(quad.begin(), quad.end(), [&](GridPoint p) { return p.y < least.y || p.y > most.y; });
}

void write_contact(SvgWriter& svg, const Sheet& sheet, const PathData& path)
{
    const map::Colour& colour = sheet.palette.contact_shadow;
    const std::string fill = hex_text(colour);
    svg.begin("defs").begin("path").attribute("id", sheet.id("contact")).attribute("d", path.text()).end().end();
    svg.begin("g").attribute("fill", fill).attribute("stroke", fill).attribute("stroke-linejoin", "round");
    for (std::size_t i = 0; i < kFade_px.size(); ++i) {
        svg.begin("use").attribute("href", sheet.reference("contact"));
        svg.number("stroke-width", on_grid(kFade_px[i]));
        svg.number("opacity", static_cast<double>(colour.opacity) * kFadeShare[i], 3).end();
    }
    svg.end();
}

} // namespace

void write_shadows(SvgWriter& svg, const Sheet& sheet)
{
    if (!sheet.shows(scenario::Layer::Dynamics)) return;
    const glm::dvec3 to_sun(map::kToSun);
    const glm::dvec2 per_height = -glm::dvec2(to_sun) / to_sun.z * kCastLength;
    const bool square = sheet.camera.pose.scale_px_per_km >= kSquareFrom_px_per_km;
    ShadowStrokes strokes(sheet);
    PathData contact;
    PathData cast;
    for (const map::BlockInstance& block : sheet.subject.blocks.items) {
        if (!casts_shadow(block)) continue;
        const auto foot = footprint(sheet, block, kContactGrowth, {});
        if (!foot || is_outside(sheet, *foot)) continue;
        const glm::dvec2 cast_m = per_height * static_cast<double>(block.height_m) * sheet.height_scale;
        const double cast_px = glm::length(cast_m) * map::scale_at(sheet.camera, glm::dvec3(block.centre_m, 0.0F));
        const bool casts = cast_px >= kLeastCast_px;
        if (!square) {
            strokes.add(block, cast_m, casts);
            continue;
        }
        contact.add_polygon(*foot);
        if (!casts) continue;
        const auto near = footprint(sheet, block, 1, {});
        const auto far = footprint(sheet, block, 1, cast_m);
        if (near && far) cast.add_polygon(hull_of(*near, *far));
    }
    strokes.write(svg);
    if (contact.empty()) return;
    write_contact(svg, sheet, contact);
    svg.begin("path").colour("fill", sheet.palette.cast_shadow).attribute("d", cast.text()).end();
}

} // namespace app::picture
