#include "map/camera.hpp"

#include "base/enum_array.hpp"
#include "map/city_area.hpp"
#include "map/screen_boxes.hpp"

#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

/// How far what is seen may reach from the origin: a little beyond the extent of the geography. The centre keeps half a
/// window away from that, but may always go to where the outermost cities lie.
constexpr double kReachEast_m = 24000;
constexpr double kReachNorth_m = 20000;
constexpr double kCitiesReach_m = 11000;
constexpr double kHalfWindow_px = 320;

/// Depth range as shares of the distance from the eye to the centre. At the greatest tilt the upper edge of the window
/// sees the ground at some 2.5 times that distance.
constexpr double kNear = 0.08;
constexpr double kFar = 8;

/// Zooming out ends where the region would become an island: at this share of the scale that shows all of it.
constexpr double kLeastOfFit = 0.55;

/// What a view of the whole region keeps free along the edges, and above for the name of the furthest city.
constexpr glm::dvec2 kFitMargin_px{8, 8};
constexpr glm::dvec2 kFitName_px{0, 30};

/// The eye's axes in the scene and its distance to the centre.
struct Lens {
    glm::dvec3 right{};
    glm::dvec3 up{};
    glm::dvec3 forward{};
    glm::dvec3 eye_m{};
    double distance_m = 1;
    double focal_px = 1; ///< distance of the picture plane when one unit is one CSS pixel
    glm::dvec2 centre_px{};
};

Lens make_lens(const scenario::CameraPose& pose, const Viewport& viewport)
{
    const glm::dvec2 north{std::sin(pose.azimuth_rad), std::cos(pose.azimuth_rad)};
    const double sine = std::sin(pose.tilt_rad);
    const double cosine = std::cos(pose.tilt_rad);
    Lens lens;
    lens.right = {north.y, -north.x, 0};
    lens.forward = {north.x * sine, north.y * sine, -cosine};
    lens.up = {north.x * cosine, north.y * cosine, sine};
    lens.focal_px = viewport.size_px.y / 2 / std::tan(kFieldOfView_rad / 2);
    lens.distance_m = lens.focal_px / pose.scale_px_per_km * 1000;
    lens.eye_m = glm::dvec3(pose.east_m, pose.north_m, 0) - lens.forward * lens.distance_m;
    lens.centre_px = (viewport.free_min_px + viewport.free_max_px) * 0.5;
    return lens;
}

glm::dmat4 view_from_scene(const Lens& lens)
{
    glm::dmat4 view(1.0);
    for (int axis = 0; axis < 3; ++axis) {
        view[axis] = glm::dvec4(lens.right[axis], lens.up[axis], -lens.forward[axis], 0);
    }
    view[3] = glm::dvec4(-glm::dot(lens.right, lens.eye_m), -glm::dot(lens.up, lens.eye_m),
                         glm::dot(lens.forward, lens.eye_m), 1);
    return view;
}

/// Perspective whose axis stands in the centre of the free part of the window.
glm::dmat4 clip_from_view(const Lens& lens, const Viewport& viewport)
{
    const double near_m = lens.distance_m * kNear;
    const double far_m = lens.distance_m * kFar;
    const glm::dvec2 shift = lens.centre_px / viewport.size_px * 2.0 - 1.0;
    glm::dmat4 clip(0.0);
    clip[0][0] = lens.focal_px * 2 / viewport.size_px.x;
    clip[1][1] = lens.focal_px * 2 / viewport.size_px.y;
    clip[2] = glm::dvec4(-shift.x, shift.y, -(far_m + near_m) / (far_m - near_m), -1);
    clip[3][2] = -2 * far_m * near_m / (far_m - near_m);
    return clip;
}

/// Points around the five cities that a view of the whole region must show: the town on the ground, and its name on top
/// of the highest blocks.
std::vector<glm::dvec3> region_points()
{
    constexpr base::EnumArray<model::Municipality, double> kSkylines_m{{{1300, 500, 1500, 1300, 900}}};
    std::vector<glm::dvec3> points;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        const GroundCircle town = city_area(city);
        for (int i = 0; i < 12; ++i) {
            const double turn_rad = i * std::numbers::pi / 6;
            points.emplace_back(town.centre_m.x + town.radius_m * std::cos(turn_rad),
                                town.centre_m.y + town.radius_m * std::sin(turn_rad), 0);
        }
        points.emplace_back(town.centre_m, kSkylines_m[city]);
    }
    return points;
}

/// The pose moved so that a point of the ground stands under a pixel again.
scenario::CameraPose with_ground_at(scenario::CameraPose pose, const Viewport& viewport,
                                    const std::optional<glm::dvec2>& ground_m, glm::dvec2 screen_px)
{
    const std::optional<glm::dvec2> now_m = ground_from_screen(make_camera(pose, viewport), screen_px);
    if (!ground_m || !now_m) return pose;
    pose.east_m += ground_m->x - now_m->x;
    pose.north_m += ground_m->y - now_m->y;
    return clamp_pose(pose);
}

/// The free part of the window without the margins of a view of the whole region.
ScreenBox room_of(const Viewport& viewport)
{
    const bool is_roomy = viewport.free_max_px.y - viewport.free_min_px.y > 200;
    if (!is_roomy) return {viewport.free_min_px, viewport.free_max_px};
    return {viewport.free_min_px + kFitMargin_px + kFitName_px, viewport.free_max_px - kFitMargin_px};
}

struct Fit {
    scenario::CameraPose pose;
    double covered_px = 0; ///< how far what must show still reaches under what stands in the corner
};

/// How far the points, moved by so much, reach under what stands in the lower left corner.
double covered_px(const std::vector<glm::dvec2>& points_px, glm::dvec2 moved_px, const Viewport& viewport)
{
    const double right_px = viewport.free_min_px.x + viewport.corner_px.x;
    const double top_px = viewport.free_max_px.y - viewport.corner_px.y;
    double deepest_px = 0;
    for (const glm::dvec2& point_px : points_px) {
        const glm::dvec2 place_px = point_px + moved_px;
        if (place_px.y > top_px) deepest_px = std::max(deepest_px, right_px - place_px.x);
    }
    return viewport.corner_px.x > 0 ? deepest_px : 0;
}

/// The points in the middle of the room, then as far to the right as the corner asks and the room allows.
///   size   share (0..1] of the largest scale at which all fit
Fit fit_points(const std::vector<glm::dvec3>& points, const scenario::CameraPose& pose, const Viewport& viewport,
               double size)
{
    constexpr int kSteps = 12; // each step corrects what perspective left of the last one; the rest is below a pixel
    const ScreenBox room = room_of(viewport);
    const glm::dvec2 room_px = glm::max(room.max_px - room.min_px, glm::dvec2(1));
    Fit fit{.pose = pose};
    // Always from the same scale: what fits comes out the same to the last bit, so that the map comes to rest on it.
    fit.pose.scale_px_per_km = scenario::CameraPose{}.scale_px_per_km;
    fit.pose.east_m = 0;
    fit.pose.north_m = 0;
    fit.pose = clamp_pose(fit.pose);
    for (int step = 0; step < kSteps; ++step) {
        const Camera camera = make_camera(fit.pose, viewport);
        std::vector<glm::dvec2> points_px;
        ScreenBox box{glm::dvec2(1e9), glm::dvec2(-1e9)};
        for (const glm::dvec3& point : points) {
            points_px.push_back(screen_from_scene(camera, point).value_or(glm::dvec2(0)));
            box = {glm::min(box.min_px, points_px.back()), glm::max(box.max_px, points_px.back())};
        }
        const glm::dvec2 middle_px = (box.min_px + box.max_px) * 0.5;
        const glm::dvec2 centred_px = (room.min_px + room.max_px) * 0.5 - middle_px;
        const double under_px = covered_px(points_px, centred_px, viewport);
        const double aside_px = std::clamp(room.max_px.x - box.max_px.x - centred_px.x, 0.0, under_px);
        fit.covered_px = under_px - aside_px;
        fit.pose = pan(camera, middle_px, middle_px + centred_px + glm::dvec2(aside_px, 0));
        const glm::dvec2 ratio = room_px / glm::max(box.max_px - box.min_px, glm::dvec2(1));
        fit.pose.scale_px_per_km *= std::min(ratio.x, ratio.y) * size;
        fit.pose = clamp_pose(fit.pose);
    }
    return fit;
}

} // namespace

Camera make_camera(const scenario::CameraPose& pose, const Viewport& viewport)
{
    const Lens lens = make_lens(pose, viewport);
    Camera camera;
    camera.pose = pose;
    camera.viewport = viewport;
    camera.eye_m = lens.eye_m;
    camera.clip_from_scene = clip_from_view(lens, viewport) * view_from_scene(lens);
    return camera;
}

std::optional<glm::dvec2> screen_from_scene(const Camera& camera, glm::dvec3 scene_m)
{
    const glm::dvec4 clip = camera.clip_from_scene * glm::dvec4(scene_m, 1);
    if (clip.w <= 0) return std::nullopt;
    const glm::dvec2 place = glm::dvec2(clip.x, -clip.y) / clip.w * 0.5 + 0.5;
    return place * camera.viewport.size_px;
}

std::optional<glm::dvec2> ground_from_screen(const Camera& camera, glm::dvec2 screen_px)
{
    const Lens lens = make_lens(camera.pose, camera.viewport);
    const glm::dvec2 offset_px = screen_px - lens.centre_px;
    const glm::dvec3 ray = lens.right * offset_px.x - lens.up * offset_px.y + lens.forward * lens.focal_px;
    if (ray.z >= -1e-9 * lens.focal_px) return std::nullopt;
    const double steps = -lens.eye_m.z / ray.z;
    return glm::dvec2(lens.eye_m.x + ray.x * steps, lens.eye_m.y + ray.y * steps);
}

double scale_at(const Camera& camera, glm::dvec3 scene_m)
{
    const Lens lens = make_lens(camera.pose, camera.viewport);
    const double depth_m = glm::dot(scene_m - lens.eye_m, lens.forward);
    return lens.focal_px / std::max(depth_m, lens.distance_m * kNear);
}

scenario::CameraPose clamp_pose(scenario::CameraPose pose)
{
    pose.scale_px_per_km = std::clamp(pose.scale_px_per_km, kMinScale_px_per_km, kMaxScale_px_per_km);
    const double half_window_m = kHalfWindow_px / pose.scale_px_per_km * 1000;
    const double east_m = std::max(kReachEast_m - half_window_m, kCitiesReach_m);
    const double north_m = std::max(kReachNorth_m - half_window_m, kCitiesReach_m);
    pose.east_m = std::clamp(pose.east_m, -east_m, east_m);
    pose.north_m = std::clamp(pose.north_m, -north_m, north_m);
    pose.tilt_rad = std::clamp(pose.tilt_rad, 0.0, kMaxTilt_rad);
    pose.azimuth_rad = std::remainder(pose.azimuth_rad, 2 * std::numbers::pi);
    return pose;
}

scenario::CameraPose pan(const Camera& camera, glm::dvec2 from_px, glm::dvec2 to_px)
{
    const std::optional<glm::dvec2> from_m = ground_from_screen(camera, from_px);
    const std::optional<glm::dvec2> to_m = ground_from_screen(camera, to_px);
    if (!from_m || !to_m) return camera.pose;
    scenario::CameraPose pose = camera.pose;
    pose.east_m += from_m->x - to_m->x;
    pose.north_m += from_m->y - to_m->y;
    return clamp_pose(pose);
}

scenario::CameraPose zoom(const Camera& camera, double factor, glm::dvec2 anchor_px)
{
    scenario::CameraPose pose = camera.pose;
    const double least = kLeastOfFit * fit_region(pose, camera.viewport).scale_px_per_km;
    pose.scale_px_per_km = std::max(pose.scale_px_per_km * factor, std::min(pose.scale_px_per_km, least));
    return with_ground_at(clamp_pose(pose), camera.viewport, ground_from_screen(camera, anchor_px), anchor_px);
}

scenario::CameraPose turn(const Camera& camera, double azimuth_change_rad, double tilt_change_rad)
{
    scenario::CameraPose pose = camera.pose;
    pose.azimuth_rad += azimuth_change_rad;
    pose.tilt_rad += tilt_change_rad;
    return clamp_pose(pose);
}

scenario::CameraPose turn_about(const Camera& camera, double azimuth_change_rad, glm::dvec2 anchor_px)
{
    const scenario::CameraPose pose = turn(camera, azimuth_change_rad, 0);
    return with_ground_at(pose, camera.viewport, ground_from_screen(camera, anchor_px), anchor_px);
}

scenario::CameraPose fit_region(const scenario::CameraPose& pose, const Viewport& viewport)
{
    const std::vector<glm::dvec3> points = region_points();
    Fit fit;
    for (const double size : {1.0, 0.94, 0.88, 0.82, 0.76, 0.7}) { // as large as stays clear of the corner
        fit = fit_points(points, pose, viewport, size);
        if (fit.covered_px < 1) break;
    }
    return fit.pose;
}

} // namespace app::map
