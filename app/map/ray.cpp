#include "map/ray.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::map {

namespace {

/// The part of a ray that lies between two planes, as shares.
struct Span {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();

    /// Cuts it down to where start + way * share stays within low .. high.
    void cut(double start, double way, double low, double high)
    {
        if (way == 0) {
            if (start < low || start > high) to = -std::numeric_limits<double>::infinity();
            return;
        }
        const double first = (low - start) / way;
        const double second = (high - start) / way;
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
    }
};

} // namespace

std::optional<Ray> ray_through(const Camera& camera, glm::dvec2 screen_px)
{
    const auto ground_m = ground_from_screen(camera, screen_px);
    if (!ground_m) return std::nullopt;
    return Ray{camera.eye_m, glm::dvec3(*ground_m, 0) - camera.eye_m};
}

Ray ray_to(const Camera& camera, glm::dvec3 scene_m)
{
    const glm::dvec3 way_m = scene_m - camera.eye_m;
    return {camera.eye_m, way_m * (camera.eye_m.z / -way_m.z)};
}

std::optional<double> entry_of(const Ray& ray, const Box& box)
{
    const glm::dvec2 start = glm::dvec2(ray.eye_m.x, ray.eye_m.y) - box.centre_m;
    Span span;
    span.cut(start.x * box.axis.x + start.y * box.axis.y, ray.way_m.x * box.axis.x + ray.way_m.y * box.axis.y,
             -box.half_width_m, box.half_width_m);
    span.cut(start.y * box.axis.x - start.x * box.axis.y, ray.way_m.y * box.axis.x - ray.way_m.x * box.axis.y,
             -box.half_width_m, box.half_width_m);
    span.cut(ray.eye_m.z, ray.way_m.z, 0, box.height_m);
    if (span.from > span.to || span.to < 0) return std::nullopt;
    return std::max(span.from, 0.0);
}

} // namespace app::map
