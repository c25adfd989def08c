// What holds for every camera in every window, and for every block: projection and extrusion at places that nobody
// would have thought of.

#include "map/blocks.hpp"
#include "map/camera.hpp"
#include "map/projection.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {
namespace {

/// Anything from low to high, both ends included.
double any_between(double low, double high)
{
    constexpr int kSteps = 1 << 20;
    return low + (high - low) * *rc::gen::inRange(0, kSteps + 1) / kSteps;
}

scenario::CameraPose any_pose()
{
    scenario::CameraPose pose;
    pose.east_m = any_between(-12000, 12000);
    pose.north_m = any_between(-10000, 10000);
    pose.scale_px_per_km = std::pow(10, any_between(std::log10(kMinScale_px_per_km), std::log10(kMaxScale_px_per_km)));
    pose.tilt_rad = any_between(0, kMaxTilt_rad);
    pose.azimuth_rad = any_between(-std::numbers::pi, std::numbers::pi);
    return clamp_pose(pose);
}

/// A window from a phone to a wall, with panels that leave at least half of it on both axes.
Viewport any_viewport()
{
    Viewport viewport;
    viewport.size_px = {any_between(300, 3840), any_between(300, 2160)};
    viewport.free_min_px = viewport.size_px * glm::dvec2(any_between(0, 0.25), any_between(0, 0.25));
    viewport.free_max_px = viewport.size_px * glm::dvec2(any_between(0.75, 1), any_between(0.75, 1));
    return viewport;
}

glm::dvec2 any_pixel(const Viewport& viewport)
{
    return {any_between(0, viewport.size_px.x), any_between(0, viewport.size_px.y)};
}

bool same_place(const scenario::CameraPose& a, const scenario::CameraPose& b)
{
    return a.east_m == b.east_m && a.north_m == b.north_m;
}

/// The pose whose centre bounds have moved nothing: then a gesture must hold the ground exactly.
bool stands_free(const scenario::CameraPose& pose)
{
    scenario::CameraPose further = pose;
    further.east_m += pose.east_m < 0 ? -1 : 1;
    further.north_m += pose.north_m < 0 ? -1 : 1;
    const scenario::CameraPose kept = clamp_pose(further);
    return kept.east_m == further.east_m && kept.north_m == further.north_m;
}

RC_GTEST_PROP(ProjectionProperties, a_round_trip_changes_nothing, ())
{
    const double longitude_deg = any_between(6, 8);
    const double latitude_deg = any_between(51.5, 53);
    const glm::dvec2 back_deg = geographic_from_scene(scene_from_geographic(longitude_deg, latitude_deg));
    RC_ASSERT(std::abs(back_deg.x - longitude_deg) < 1e-12);
    RC_ASSERT(std::abs(back_deg.y - latitude_deg) < 1e-12);
}

RC_GTEST_PROP(CameraProperties, the_ground_under_a_pixel_is_drawn_at_that_pixel, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    const glm::dvec2 pixel_px = any_pixel(camera.viewport);
    const auto ground_m = ground_from_screen(camera, pixel_px);
    RC_PRE(ground_m.has_value());
    const auto back_px = screen_from_scene(camera, glm::dvec3(*ground_m, 0));
    RC_ASSERT(back_px.has_value());
    RC_ASSERT(glm::distance(*back_px, pixel_px) < 1e-4);
}

RC_GTEST_PROP(CameraProperties, every_pixel_of_every_window_shows_ground, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    RC_ASSERT(ground_from_screen(camera, any_pixel(camera.viewport)).has_value());
}

RC_GTEST_PROP(CameraProperties, a_top_stands_above_its_foot, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    RC_PRE(camera.pose.tilt_rad > 0.02);
    const auto ground_m = ground_from_screen(camera, any_pixel(camera.viewport));
    RC_PRE(ground_m.has_value());
    const double height_m = any_between(0.001, 0.02) * camera.eye_m.z;
    const auto foot_px = screen_from_scene(camera, glm::dvec3(*ground_m, 0));
    const auto top_px = screen_from_scene(camera, glm::dvec3(*ground_m, height_m));
    RC_ASSERT(foot_px.has_value() && top_px.has_value());
    const glm::dvec2 below_m(camera.eye_m);
    const auto nadir_px = screen_from_scene(camera, glm::dvec3(below_m, 0));
    // Walls lean away from the point right below the eye, which may lie within a window of little tilt.
    if (!nadir_px || nadir_px->y > foot_px->y) {
        RC_ASSERT(top_px->y < foot_px->y);
    }
}

RC_GTEST_PROP(CameraProperties, the_scale_is_what_a_short_way_across_measures, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    const auto ground_m = ground_from_screen(camera, any_pixel(camera.viewport));
    RC_PRE(ground_m.has_value());
    const glm::dvec3 from_m(*ground_m, any_between(0, 0.01) * camera.eye_m.z);
    const double way_m = camera.eye_m.z * 1e-4;
    const glm::dvec3 across(std::cos(camera.pose.azimuth_rad), -std::sin(camera.pose.azimuth_rad), 0);
    const double seen_px =
        glm::distance(*screen_from_scene(camera, from_m), *screen_from_scene(camera, from_m + across * way_m));
    RC_ASSERT(std::abs(seen_px / way_m / scale_at(camera, from_m) - 1) < 1e-3);
}

RC_GTEST_PROP(CameraProperties, bounds_hold_and_are_kept, ())
{
    scenario::CameraPose wild;
    wild.east_m = any_between(-1e6, 1e6);
    wild.north_m = any_between(-1e6, 1e6);
    wild.scale_px_per_km = any_between(0, 1e5);
    wild.tilt_rad = any_between(-7, 7);
    wild.azimuth_rad = any_between(-50, 50);
    const scenario::CameraPose once = clamp_pose(wild);
    RC_ASSERT(clamp_pose(once) == once);
    RC_ASSERT(once.tilt_rad >= 0 && once.tilt_rad <= kMaxTilt_rad);
    RC_ASSERT(once.scale_px_per_km >= kMinScale_px_per_km && once.scale_px_per_km <= kMaxScale_px_per_km);
    RC_ASSERT(std::abs(std::sin((once.azimuth_rad - wild.azimuth_rad) / 2)) < 1e-9);
}

RC_GTEST_PROP(CameraProperties, a_drag_keeps_the_ground_under_the_pointer, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    const glm::dvec2 from_px = any_pixel(camera.viewport);
    const glm::dvec2 to_px = any_pixel(camera.viewport);
    const scenario::CameraPose moved = pan(camera, from_px, to_px);
    RC_PRE(stands_free(moved));
    const auto held_px =
        screen_from_scene(make_camera(moved, camera.viewport), glm::dvec3(*ground_from_screen(camera, from_px), 0));
    RC_ASSERT(held_px.has_value());
    RC_ASSERT(glm::distance(*held_px, to_px) < 1e-3);
}

RC_GTEST_PROP(CameraProperties, a_zoom_keeps_the_ground_under_its_anchor, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    const glm::dvec2 anchor_px = any_pixel(camera.viewport);
    const double factor = std::exp(any_between(-2, 2));
    const scenario::CameraPose zoomed = zoom(camera, factor, anchor_px);
    RC_ASSERT(clamp_pose(zoomed) == zoomed);
    RC_ASSERT((zoomed.scale_px_per_km >= camera.pose.scale_px_per_km) || factor < 1);
    RC_PRE(stands_free(zoomed));
    const auto held_px =
        screen_from_scene(make_camera(zoomed, camera.viewport), glm::dvec3(*ground_from_screen(camera, anchor_px), 0));
    RC_ASSERT(held_px.has_value());
    RC_ASSERT(glm::distance(*held_px, anchor_px) < 1e-3);
}

RC_GTEST_PROP(CameraProperties, a_turn_and_back_is_no_turn, ())
{
    const Camera camera = make_camera(any_pose(), any_viewport());
    const double turn_rad = any_between(-10, 10);
    const scenario::CameraPose there = turn(camera, turn_rad, 0);
    RC_ASSERT(same_place(there, camera.pose));
    const scenario::CameraPose back = turn(make_camera(there, camera.viewport), -turn_rad, 0);
    RC_ASSERT(std::abs(std::sin((back.azimuth_rad - camera.pose.azimuth_rad) / 2)) < 1e-9);
}

RC_GTEST_PROP(CameraProperties, every_window_fits_the_five_cities, ())
{
    const Viewport viewport = any_viewport();
    const Camera camera = make_camera(fit_region(any_pose(), viewport), viewport);
    RC_PRE(camera.pose.scale_px_per_km > kMinScale_px_per_km);
    const glm::dvec2 cities_deg[] = {{6.66, 52.357}, {6.753, 52.302}, {6.889, 52.213}, {6.795, 52.265}, {6.925, 52.31}};
    for (const glm::dvec2& city_deg : cities_deg) {
        const auto place_px = screen_from_scene(camera, glm::dvec3(scene_from_geographic(city_deg.x, city_deg.y), 0));
        RC_ASSERT(place_px.has_value());
        RC_ASSERT(place_px->x > viewport.free_min_px.x && place_px->x < viewport.free_max_px.x);
        RC_ASSERT(place_px->y > viewport.free_min_px.y && place_px->y < viewport.free_max_px.y);
    }
}

RC_GTEST_PROP(ExtrusionProperties, more_dynamics_never_lower_a_block, ())
{
    const auto less = static_cast<float>(any_between(0, 1));
    const auto more = static_cast<float>(any_between(less, 1));
    const auto tallness = static_cast<float>(any_between(0, 1));
    RC_ASSERT(block_height_m(more, tallness) >= block_height_m(less, tallness));
    RC_ASSERT(block_height_m(more, 1) >= block_height_m(more, tallness));
    RC_ASSERT(block_height_m(more, tallness) >= 48 && block_height_m(more, tallness) < 2000);
}

RC_GTEST_PROP(ExtrusionProperties, no_zoom_stretches_a_block_and_its_picture_still_grows, ())
{
    const double far_px_per_km = any_between(kMinScale_px_per_km, kMaxScale_px_per_km);
    const double near_px_per_km = any_between(far_px_per_km, kMaxScale_px_per_km);
    RC_ASSERT(height_scale(near_px_per_km) <= height_scale(far_px_per_km));
    RC_ASSERT(height_scale(far_px_per_km) > 0 && height_scale(far_px_per_km) <= 1);
    RC_ASSERT(height_scale(near_px_per_km) * near_px_per_km >=
              height_scale(far_px_per_km) * far_px_per_km * (1 - 1e-12));
}

} // namespace
} // namespace app::map
