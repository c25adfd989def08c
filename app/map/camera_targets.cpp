#include "map/camera_targets.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {

namespace {

constexpr double kEdge_px = 36;            ///< nearer to the edge of the free part a place counts as out of sight
constexpr double kCoverMargin_px = 14;     ///< idem to a panel
constexpr double kLargestShare = 0.7;      ///< of the free part that a place may fill
constexpr double kLeastRadius_px = 5;      ///< a smaller place cannot be made out
constexpr double kClearRadius_px = 14;     ///< then it is shown at this size
constexpr double kNearest_px_per_km = 260; ///< a small place is seen with what lies around it

bool is_in_sight(const Camera& camera, const GroundCircle& place, std::span<const ScreenBox> covered)
{
    const auto centre_px = screen_from_scene(camera, glm::dvec3(place.centre_m, 0));
    if (!centre_px) return false;
    const ScreenBox free{camera.viewport.free_min_px, camera.viewport.free_max_px};
    if (!contains(grown(free, -kEdge_px), *centre_px)) return false;
    return std::none_of(covered.begin(), covered.end(),
                        [&](const ScreenBox& box) { return contains(grown(box, kCoverMargin_px), *centre_px); });
}

/// The scale at which a place fills its share of the free part.
double filling_scale(const Viewport& viewport, double radius_km)
{
    const glm::dvec2 free_px = viewport.free_max_px - viewport.free_min_px;
    return kLargestShare * std::min(free_px.x, free_px.y) / (2 * radius_km);
}

} // namespace

std::optional<scenario::CameraPose> reveal(const Camera& camera, const GroundCircle& place,
                                           std::span<const ScreenBox> covered)
{
    if (is_in_sight(camera, place, covered)) return std::nullopt;
    const double radius_km = std::max(place.radius_m, 1.0) / 1000;
    scenario::CameraPose pose = camera.pose;
    if (pose.scale_px_per_km * radius_km < kLeastRadius_px) pose.scale_px_per_km = kClearRadius_px / radius_km;
    pose.scale_px_per_km = std::min(pose.scale_px_per_km, filling_scale(camera.viewport, radius_km));
    pose.east_m = place.centre_m.x;
    pose.north_m = place.centre_m.y;
    return clamp_pose(pose);
}

scenario::CameraPose fit_place(const Camera& camera, const GroundCircle& place)
{
    const double radius_km = std::max(place.radius_m, 1.0) / 1000;
    scenario::CameraPose pose = camera.pose;
    pose.scale_px_per_km = std::min(filling_scale(camera.viewport, radius_km), kNearest_px_per_km);
    pose.east_m = place.centre_m.x;
    pose.north_m = place.centre_m.y;
    return clamp_pose(pose);
}

scenario::CameraPose north_up(scenario::CameraPose pose)
{
    pose.azimuth_rad = 0;
    return pose;
}

bool looks_alike(const scenario::CameraPose& a, const scenario::CameraPose& b)
{
    const double pixel_m = 1000 / a.scale_px_per_km;
    const double turn_rad = std::remainder(a.azimuth_rad - b.azimuth_rad, 2 * std::numbers::pi);
    return std::hypot(a.east_m - b.east_m, a.north_m - b.north_m) < pixel_m &&
           std::abs(a.scale_px_per_km / b.scale_px_per_km - 1) < 1e-3 && std::abs(a.tilt_rad - b.tilt_rad) < 1e-3 &&
           std::abs(turn_rad) < 1e-3;
}

} // namespace app::map
