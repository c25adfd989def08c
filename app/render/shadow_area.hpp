#pragma once
// Which rectangle of the ground the map of shadows covers: what the camera sees of the blocks, with some room around
// it, so that the map lasts while the camera turns and moves a little. Needs no GPU.

#include "map/camera.hpp"

#include <glm/vec2.hpp>

namespace app::render {

struct GroundArea {
    glm::dvec2 min_m{0, 0};
    glm::dvec2 max_m{0, 0}; ///< not beyond min_m: an empty area

    [[nodiscard]] bool empty() const { return max_m.x <= min_m.x || max_m.y <= min_m.y; }
    friend bool operator==(const GroundArea&, const GroundArea&) = default;
};

/// The part of bounds that the window shows; all of bounds when the horizon is in sight.
[[nodiscard]] GroundArea visible_area(const map::Camera& camera, const GroundArea& bounds);

/// Whether a map of `drawn` still serves when `needed` is in sight: it covers that and is not much too large.
[[nodiscard]] bool still_serves(const GroundArea& drawn, const GroundArea& needed);

/// `needed` with room around it, within bounds.
[[nodiscard]] GroundArea with_room(const GroundArea& needed, const GroundArea& bounds);

} // namespace app::render
