#pragma once
// The camera as matrices: a long lens (24 degrees) that looks down on the plane. The point of the pose stands in the
// centre of the free part of the window (what panels leave), not of the window.

#include "scenario/state.hpp"

#include <glm/mat4x4.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include <numbers>
#include <optional>
#include <vector>

namespace app::map {

inline constexpr double kFieldOfView_rad = 24 * std::numbers::pi / 180;
inline constexpr double kMaxTilt_rad = 60 * std::numbers::pi / 180;
inline constexpr double kMinScale_px_per_km = 8;
inline constexpr double kMaxScale_px_per_km = 900;

/// The window in CSS pixels and the rectangle of it that no panel covers.
struct Viewport {
    glm::dvec2 size_px{1, 1};
    glm::dvec2 free_min_px{0, 0};
    glm::dvec2 free_max_px{1, 1};
    glm::dvec2 corner_px{0, 0}; ///< of the free part, its lower left: a view of the whole region keeps clear of it
    double pixel_ratio = 1; ///< device pixels per CSS pixel

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

struct Camera {
    scenario::CameraPose pose;
    Viewport viewport;
    glm::dvec3 eye_m{}; ///< position of the eye in scene metres
    glm::dmat4 clip_from_scene{1.0};
};

[[nodiscard]] Camera make_camera(const scenario::CameraPose& pose, const Viewport& viewport);

/// CSS pixel of a scene point (x right, y down), or nothing when it lies behind the eye.
[[nodiscard]] std::optional<glm::dvec2> screen_from_scene(const Camera& camera, glm::dvec3 scene_m);

/// Point of the ground plane (z = 0) under a CSS pixel, or nothing at or above the horizon.
[[nodiscard]] std::optional<glm::dvec2> ground_from_screen(const Camera& camera, glm::dvec2 screen_px);

/// Scale in CSS pixels per metre around a scene point (smaller further away).
[[nodiscard]] double scale_at(const Camera& camera, glm::dvec3 scene_m);

/// The pose kept within bounds of tilt, scale and the extent of the region: the further out, the nearer the centre
/// stays to the cities, so that nobody loses them.
[[nodiscard]] scenario::CameraPose clamp_pose(scenario::CameraPose pose);

/// The pose after a drag that keeps the ground point under the pointer.
[[nodiscard]] scenario::CameraPose pan(const Camera& camera, glm::dvec2 from_px, glm::dvec2 to_px);

/// The pose after zooming by factor (> 1 comes nearer) with the ground point under anchor_px kept in place. Out, it
/// ends where the five cities fill about half of the free part.
[[nodiscard]] scenario::CameraPose zoom(const Camera& camera, double factor, glm::dvec2 anchor_px);

/// The pose after turning and tilting about the centre.
[[nodiscard]] scenario::CameraPose turn(const Camera& camera, double azimuth_change_rad, double tilt_change_rad);

/// The pose after turning with the ground point under anchor_px kept in place.
[[nodiscard]] scenario::CameraPose turn_about(const Camera& camera, double azimuth_change_rad, glm::dvec2 anchor_px);

/// The pose that shows all five cities in the free part of the window, with the tilt and azimuth of the pose given.
[[nodiscard]] scenario::CameraPose fit_region(const scenario::CameraPose& pose, const Viewport& viewport);

} // namespace app::map
