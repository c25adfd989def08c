#include "picture/projector.hpp"

#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace app::picture {

namespace {

/// As the renderer: what comes nearer to the eye than this share of the distance to the centre is cut off.
constexpr double kNearShare = 0.05;

/// What is smaller than this on the grid, in both directions, does not show.
constexpr int kLeastExtent = 4;

double side_of(const glm::dvec4& plane, const ClipPoint& point)
{
    return glm::dot(plane, glm::dvec4(point, 1));
}

/// One step of Sutherland and Hodgman (1974).
std::vector<ClipPoint> cut_ring(const std::vector<ClipPoint>& ring, const glm::dvec4& plane)
{
    std::vector<ClipPoint> kept;
    kept.reserve(ring.size() + 4);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ClipPoint& from = ring[i];
        const ClipPoint& to = ring[i + 1 == ring.size() ? 0 : i + 1];
        const double from_side = side_of(plane, from);
        const double to_side = side_of(plane, to);
        if (from_side >= 0) kept.push_back(from);
        if ((from_side >= 0) != (to_side >= 0))
            kept.push_back(from + (to - from) * (from_side / (from_side - to_side)));
    }
    return kept;
}

bool is_too_small(const std::vector<GridPoint>& points)
{
    GridPoint low = points[0];
    GridPoint high = points[0];
    for (const GridPoint& point : points) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return high.x - low.x < kLeastExtent && high.y - low.y < kLeastExtent;
}

/// The point between first and last that lies furthest from the line through them, and the square of its distance times
/// the square of that line's length, or of the distance alone where the two are one point. Whole numbers throughout.
struct Furthest {
    std::size_t index = 0;
    std::int64_t squared = 0;
};

Furthest furthest_between(const std::vector<GridPoint>& points, std::size_t first, std::size_t last)
{
    const std::int64_t along_x = points[last].x - points[first].x;
    const std::int64_t along_y = points[last].y - points[first].y;
    const bool is_point = along_x == 0 && along_y == 0;
    Furthest furthest;
    for (std::size_t i = first + 1; i < last; ++i) {
        const std::int64_t x = points[i].x - points[first].x;
        const std::int64_t y = points[i].y - points[first].y;
        const std::int64_t cross = along_x * y - along_y * x;
        const std::int64_t squared = is_point ? x * x + y * y : cross * cross;
        if (squared > furthest.squared) furthest = {i, squared};
    }
    return furthest;
}

} // namespace

Projector::Projector(const map::Camera& camera, glm::dvec2 margin_px)
    : clip_from_scene_(camera.clip_from_scene), size_px_(camera.viewport.size_px)
{
    centre_depth_m_ = clip_point({camera.pose.east_m, camera.pose.north_m, 0}).z;
    near_m_ = centre_depth_m_ * kNearShare;
    const glm::dvec2 reach = 1.0 + 2.0 * margin_px / size_px_;
    planes_ = {glm::dvec4(0, 0, 1, -near_m_), glm::dvec4(1, 0, reach.x, 0), glm::dvec4(-1, 0, reach.x, 0),
               glm::dvec4(0, 1, reach.y, 0), glm::dvec4(0, -1, reach.y, 0)};
}

ClipPoint Projector::clip_point(glm::dvec3 scene_m) const
{
    const glm::dvec4 clip = clip_from_scene_ * glm::dvec4(scene_m, 1);
    return {clip.x, clip.y, clip.w};
}

bool Projector::is_before_eye(const ClipPoint& point) const
{
    return point.z >= near_m_;
}

glm::dvec2 Projector::grid_place(const ClipPoint& point) const
{
    const glm::dvec2 place = glm::dvec2(point.x, -point.y) / point.z * 0.5 + 0.5;
    return {place.x * size_px_.x * kGridPerPx, place.y * size_px_.y * kGridPerPx};
}

GridPoint Projector::grid_point(const ClipPoint& point) const
{
    const glm::dvec2 place = grid_place(point);
    return {std::lround(place.x), std::lround(place.y)};
}

std::optional<GridPoint> Projector::find_point(glm::dvec3 scene_m) const
{
    const ClipPoint point = clip_point(scene_m);
    if (!is_before_eye(point)) return std::nullopt;
    return grid_point(point);
}

std::vector<GridPoint> Projector::ring(std::span<const glm::vec2> ring_m, int tolerance) const
{
    std::vector<ClipPoint> clipped;
    clipped.reserve(ring_m.size());
    for (const glm::vec2& point_m : ring_m) clipped.push_back(clip_point({point_m.x, point_m.y, 0}));
    for (const glm::dvec4& plane : planes_) {
        const auto is_kept = [&](const ClipPoint& point) { return side_of(plane, point) >= 0; };
        if (std::all_of(clipped.begin(), clipped.end(), is_kept)) continue;
        clipped = cut_ring(clipped, plane);
    }
    if (clipped.size() < 3) return {};
    std::vector<GridPoint> points;
    points.reserve(clipped.size() + 1);
    for (const ClipPoint& point : clipped) points.push_back(grid_point(point));
    if (is_too_small(points)) return {};
    points.push_back(points.front());
    simplify(points, tolerance);
    points.pop_back();
    if (points.size() < 3) return {};
    return points;
}

bool Projector::cut_piece(ClipPoint& from, ClipPoint& to) const
{
    for (const glm::dvec4& plane : planes_) {
        const double from_side = side_of(plane, from);
        const double to_side = side_of(plane, to);
        if (from_side < 0 && to_side < 0) return false;
        if (from_side >= 0 && to_side >= 0) continue;
        const ClipPoint cut = from + (to - from) * (from_side / (from_side - to_side));
        (from_side < 0 ? from : to) = cut;
    }
    return true;
}

void simplify(std::vector<GridPoint>& points, int tolerance)
{
    if (points.size() < 3) return;
    std::vector<char> kept(points.size(), 0);
    kept.front() = 1;
    kept.back() = 1;
    const std::int64_t tolerance_squared = std::int64_t{tolerance} * tolerance;
    std::vector<std::pair<std::size_t, std::size_t>> stretches{{0, points.size() - 1}};
    while (!stretches.empty()) {
        const auto [first, last] = stretches.back();
        stretches.pop_back();
        const Furthest furthest = furthest_between(points, first, last);
        const std::int64_t x = points[last].x - points[first].x;
        const std::int64_t y = points[last].y - points[first].y;
        const std::int64_t length_squared = std::max<std::int64_t>(1, x * x + y * y);
        if (furthest.squared <= tolerance_squared * length_squared) continue;
        kept[furthest.index] = 1;
        stretches.emplace_back(first, furthest.index);
        stretches.emplace_back(furthest.index, last);
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (kept[i] != 0) points[count++] = points[i];
    }
    points.resize(count);
}

} // namespace app::picture
