#include "map/line_distance.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr double kNearShare = 0.05; ///< lines are cut this near to the eye, as shares of the depth of the centre

/// What every segment of one line is measured with.
struct Lens {
    const Camera& camera;
    double centre_depth_m = 1;
    double radius_px = 1; ///< half the width at the centre

    [[nodiscard]] glm::dvec4 clip(glm::vec2 point_m) const
    {
        return camera.clip_from_scene * glm::dvec4(glm::dvec2(point_m), 0, 1);
    }
    [[nodiscard]] double near_m() const { return centre_depth_m * kNearShare; }
    [[nodiscard]] glm::dvec2 pixel(const glm::dvec4& clip) const
    {
        return (glm::dvec2(clip.x, -clip.y) / clip.w * 0.5 + 0.5) * camera.viewport.size_px;
    }
    /// As shaders/line.vert: nearer is wider, but less than perspective says.
    [[nodiscard]] double radius_at(double depth_m) const { return radius_px * std::pow(centre_depth_m / depth_m, 0.8); }
};

Lens make_lens(const Camera& camera, double width_px)
{
    const scenario::CameraPose& pose = camera.pose;
    Lens lens{camera};
    lens.centre_depth_m = (camera.clip_from_scene * glm::dvec4(pose.east_m, pose.north_m, 0, 1)).w;
    lens.radius_px = 0.5 * width_px * line_zoom(pose.scale_px_per_km);
    return lens;
}

/// The nearest place of one segment, given the clip coordinates of its ends.
std::optional<LinePlace> nearest_on_segment(const Lens& lens, glm::dvec4 from, glm::dvec4 to, glm::dvec2 point_px)
{
    const double near_m = lens.near_m();
    if (from.w < near_m && to.w < near_m) return std::nullopt;
    if (from.w < near_m || to.w < near_m) {
        const glm::dvec4 cut = glm::mix(from, to, (near_m - from.w) / (to.w - from.w));
        (from.w < near_m ? from : to) = cut;
    }
    const glm::dvec2 start_px = lens.pixel(from);
    const glm::dvec2 way_px = lens.pixel(to) - start_px;
    const double square = glm::dot(way_px, way_px);
    const double along = square > 0 ? std::clamp(glm::dot(point_px - start_px, way_px) / square, 0.0, 1.0) : 0.0;
    LinePlace place;
    place.place_px = start_px + way_px * along;
    place.distance_px = glm::distance(point_px, place.place_px);
    place.beyond_px = place.distance_px - glm::mix(lens.radius_at(from.w), lens.radius_at(to.w), along);
    return place;
}

} // namespace

double line_zoom(double scale_px_per_km)
{
    return std::clamp(std::sqrt(scale_px_per_km / 30), 0.55, 2.2);
}

std::optional<LinePlace> nearest_on_line(const Camera& camera, std::span<const LineSegment> segments, double width_px,
                                         glm::dvec2 point_px)
{
    const Lens lens = make_lens(camera, width_px);
    std::optional<LinePlace> nearest;
    glm::vec2 previous_m{};
    glm::dvec4 previous{};
    for (const LineSegment& segment : segments) {
        const bool goes_on = &segment != segments.data() && segment.from_m == previous_m;
        const glm::dvec4 from = goes_on ? previous : lens.clip(segment.from_m);
        const glm::dvec4 to = lens.clip(segment.to_m);
        previous_m = segment.to_m;
        previous = to;
        const auto place = nearest_on_segment(lens, from, to, point_px);
        if (place && (!nearest || place->beyond_px < nearest->beyond_px)) nearest = place;
    }
    return nearest;
}

} // namespace app::map
