#pragma once
// What a pixel looks along, and where that meets an upright box.

#include "map/camera.hpp"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include <optional>

namespace app::map {

/// From the eye (share 0) to the ground (share 1) and on; places on it are given as that share.
struct Ray {
    glm::dvec3 eye_m{};
    glm::dvec3 way_m{}; ///< from the eye to the ground; points down

    [[nodiscard]] glm::dvec3 at(double share) const { return eye_m + way_m * share; }
};

/// An upright box on the ground: a square of twice half_width_m, turned by angle_rad, up to height_m.
struct Box {
    glm::dvec2 centre_m{};
    glm::dvec2 axis{1, 0}; ///< direction of one side, of length 1
    double half_width_m = 0;
    double height_m = 0;
};

/// The ray through a CSS pixel; nothing at or above the horizon.
[[nodiscard]] std::optional<Ray> ray_through(const Camera& camera, glm::dvec2 screen_px);

/// The ray from the eye through a point of the scene below the eye.
[[nodiscard]] Ray ray_to(const Camera& camera, glm::dvec3 scene_m);

/// Where a ray enters a box, as share of the way to the ground; nothing when it misses it.
[[nodiscard]] std::optional<double> entry_of(const Ray& ray, const Box& box);

} // namespace app::map
