// Shields and names along lines. Their places are fixed on the ground: points that halve a line, its halves, their
// halves and so on. A shield therefore keeps its place on its road while the camera moves, and a nearer camera only
// adds shields between those that stand.

#include "map/label_wishes.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {

namespace {

constexpr int kFinest = 12;              ///< a line is halved at most that often
constexpr double kEdge_px = 40;          ///< a shield this far outside the window is not looked at
constexpr double kShieldsApart_px = 250; ///< of one road
constexpr double kNamesApart_px = 430;   ///< of one water
constexpr double kStaysApart = 0.7;
constexpr double kStaysBelowScale = 0.92;
constexpr double kSteep_rad = 62 * std::numbers::pi / 180; ///< a steeper name is hard to read
constexpr double kTooSteep_rad = 76 * std::numbers::pi / 180;
constexpr double kBend_px = 2.5; ///< a line that bends more under a name carries none
constexpr double kBeside_px = 3; ///< between a name and its line

struct RouteStyle {
    LabelFace face{};
    double font_px = 12;
    double tracking_px = 0;
    double min_scale_px_per_km = 0;
    double apart_px = 0;
};

RouteStyle style_of(const NamedLine& named_line)
{
    switch (named_line.kind) {
    case PlaceKind::Canal:
        return {LabelFace::Water, 12, 1.2, 18, kNamesApart_px};
    case PlaceKind::Water:
        return {LabelFace::Water, 12, 1.2, 30, kNamesApart_px};
    case PlaceKind::RegionalShield:
        return {LabelFace::Shield, 11, 0, 40, kShieldsApart_px * 1.3};
    case PlaceKind::CycleShield:
        return {LabelFace::Shield, 11, 0, 20, kShieldsApart_px * 1.2};
    default:
        return {LabelFace::Shield, 11, 0, 14, kShieldsApart_px};
    }
}

/// The point at a distance along a named_line, kept within its ends.
glm::dvec3 point_along(const NamedLine& named_line, double along_m)
{
    const auto after = std::upper_bound(named_line.along_m.begin(), named_line.along_m.end(), static_cast<float>(along_m));
    const auto end = std::clamp<std::ptrdiff_t>(after - named_line.along_m.begin(), 1,
                                                static_cast<std::ptrdiff_t>(named_line.along_m.size()) - 1);
    const auto i = static_cast<std::size_t>(end);
    const double from_m = static_cast<double>(named_line.along_m[i - 1]);
    const double length_m = std::max(1e-6, static_cast<double>(named_line.along_m[i]) - from_m);
    const double share = std::clamp((along_m - from_m) / length_m, 0.0, 1.0);
    const glm::dvec2 point = glm::mix(glm::dvec2(named_line.line_m[i - 1]), glm::dvec2(named_line.line_m[i]), share);
    return {point.x, point.y, 0};
}

/// How often the line was halved to get to this point of it: 1 for its middle.
int depth_of(std::size_t part)
{
    int depth = kFinest;
    while (part % 2 == 0 && depth > 1) {
        part /= 2;
        --depth;
    }
    return depth;
}

/// The straight run of a line under a text: its ends on the screen.
struct Run {
    glm::dvec2 from_px{};
    glm::dvec2 to_px{};
};

/// The run around a point of a named_line that is as long as a text; nothing where the line ends or bends before.
std::optional<Run> straight_run(const Camera& camera, const NamedLine& named_line, double along_m, double length_px)
{
    const glm::dvec3 middle_m = point_along(named_line, along_m);
    double half_m = length_px / 2 / scale_at(camera, middle_m);
    std::array<glm::dvec2, 5> points_px{};
    for (int round = 0; round < 2; ++round) { // the second one makes up for the tilt, which shortens the ground
        if (along_m - half_m < 0 || along_m + half_m > static_cast<double>(named_line.along_m.back())) return std::nullopt;
        for (std::size_t i = 0; i < points_px.size(); ++i) {
            const double step = (static_cast<double>(i) - 2) / 2;
            const auto point_px = screen_from_scene(camera, point_along(named_line, along_m + half_m * step));
            if (!point_px) return std::nullopt;
            points_px[i] = *point_px;
        }
        half_m *= length_px / std::max(1.0, glm::length(points_px[4] - points_px[0]));
    }
    const glm::dvec2 way = glm::normalize(points_px[4] - points_px[0]);
    for (const glm::dvec2& point : points_px) {
        const glm::dvec2 off = point - points_px[0];
        if (std::abs(way.x * off.y - way.y * off.x) > kBend_px) return std::nullopt;
    }
    return Run{points_px[0], points_px[4]};
}

/// A name lies beside its water, above it first. Names never stand on their head.
bool add_run_spots(LabelWish& wish, const Camera& camera, const NamedLine& named_line, double along_m)
{
    const auto run = straight_run(camera, named_line, along_m, wish.size_px.x);
    if (!run) return false;
    glm::dvec2 way = glm::normalize(run->to_px - run->from_px);
    if (way.x < 0) way = -way;
    const double angle_rad = std::atan2(way.y, way.x);
    if (std::abs(angle_rad) > (wish.kept ? kTooSteep_rad : kSteep_rad)) return false;
    const glm::dvec2 up(way.y, -way.x);
    const double line_px = named_line.name == "Twentekanaal" ? 2.5 : 0.6;
    const double zoom = std::clamp(std::sqrt(camera.pose.scale_px_per_km / 30), 0.55, 2.2);
    const double away_px = line_px * zoom + kBeside_px + wish.font_px * 0.42;
    const glm::dvec2 middle_px = (run->from_px + run->to_px) * 0.5;
    wish.add_spot(middle_px + up * away_px, angle_rad);
    wish.add_spot(middle_px - up * away_px, angle_rad);
    return true;
}

/// All that the names of one named_line have in common.
LabelWish wish_of(const WishContext& context, const NamedLine& named_line, const RouteStyle& style)
{
    LabelWish wish;
    wish.text = named_line.name;
    wish.face = style.face;
    wish.kind = named_line.kind;
    wish.font_px = style.font_px;
    wish.tracking_px = style.tracking_px;
    wish.priority = named_line.priority;
    wish.size_px = context.measure(wish.text, wish.face, wish.font_px, wish.tracking_px);
    return wish;
}

/// A way that is followed for its own sake, not to come from afar, is named where it is looked at.
bool is_aside(const Camera& camera, glm::dvec2 point_px)
{
    constexpr double kRim = 0.2; ///< of the free part of the window
    const glm::dvec2 rim_px = (camera.viewport.free_max_px - camera.viewport.free_min_px) * kRim;
    return !contains({camera.viewport.free_min_px + rim_px, camera.viewport.free_max_px - rim_px}, point_px);
}

/// One of the points of a named_line; nothing where no name can stand.
std::optional<LabelWish> wish_at(const WishContext& context, const LabelWish& common, std::size_t index,
                                 std::size_t part)
{
    const NamedLine& named_line = context.request.named_lines[index];
    const RouteStyle style = style_of(named_line);
    const double along_m = static_cast<double>(named_line.along_m.back()) * static_cast<double>(part) / (1 << kFinest);
    const glm::dvec3 point_m = point_along(named_line, along_m);
    const auto point_px = screen_from_scene(context.camera, point_m);
    if (!point_px || !contains(grown({{0, 0}, context.camera.viewport.size_px}, kEdge_px), *point_px)) {
        return std::nullopt;
    }
    LabelWish wish = common;
    wish.key = make_key(KeyKind::NamedLine, index, part);
    wish.kept = context.before.stands(wish.key);
    wish.rank = depth_of(part);
    if (named_line.kind == PlaceKind::CycleShield && is_aside(context.camera, *point_px)) wish.rank += kFinest;
    wish.apart_px = style.apart_px * (wish.kept ? kStaysApart : 1);
    const double from_scale = style.min_scale_px_per_km * (wish.kept ? kStaysBelowScale : 1);
    wish.wanted = context.camera.pose.scale_px_per_km >= from_scale && is_layer_on(context.request, named_line.kind);
    const auto opacity = haze_opacity(context.camera, point_m, wish.kept);
    if (!opacity) return std::nullopt;
    wish.opacity = *opacity;
    if (style.face == LabelFace::Shield) {
        wish.add_spot(*point_px);
    } else if (!add_run_spots(wish, context.camera, named_line, along_m)) {
        return std::nullopt;
    }
    return wish;
}

/// Distance between the points of a named_line, as a count of the finest ones: about a quarter of what names of it keep.
std::size_t step_of(const Camera& camera, const NamedLine& named_line, double apart_px)
{
    const double length_px = static_cast<double>(named_line.along_m.back()) * camera.pose.scale_px_per_km / 1000;
    std::size_t step = std::size_t{1} << kFinest;
    while (step > 1 && length_px * static_cast<double>(step) / (1 << kFinest) > apart_px / 4) step /= 2;
    return step;
}

} // namespace

void add_route_wishes(std::vector<LabelWish>& wishes, const WishContext& context)
{
    for (std::size_t index = 0; index < context.request.named_lines.size(); ++index) {
        const NamedLine& named_line = context.request.named_lines[index];
        const RouteStyle style = style_of(named_line);
        if (context.camera.pose.scale_px_per_km < style.min_scale_px_per_km * kStaysBelowScale) continue;
        const LabelWish common = wish_of(context, named_line, style);
        const std::size_t step = step_of(context.camera, named_line, style.apart_px);
        for (std::size_t part = step; part < (std::size_t{1} << kFinest); part += step) {
            const auto wish = wish_at(context, common, index, part);
            if (wish && (wish->wanted || context.before.shows(wish->key))) wishes.push_back(*wish);
        }
        for (const std::uint64_t key : context.before.showing()) { // those between the points of this scale
            if (key >> 32U != make_key(KeyKind::NamedLine, index) >> 32U) continue;
            const std::size_t part = key & 0xFFFFFFFFU;
            if (part % step == 0) continue;
            if (const auto wish = wish_at(context, common, index, part)) wishes.push_back(*wish);
        }
    }
}

} // namespace app::map
