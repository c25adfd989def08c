#pragma once
// How far lines of the ground are from a point of the screen, as they are drawn there.

#include "map/camera.hpp"
#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <span>

namespace app::map {

/// Factor on all line widths at a scale: sqrt(scale / 30), kept within 0.55..2.2 (section 4 of the look).
[[nodiscard]] double line_zoom(double scale_px_per_km);

/// The nearest place of a line.
struct LinePlace {
    double distance_px = 0; ///< from the point to the middle of the line [CSS px]
    double beyond_px = 0;   ///< from the point to the edge of the band; below zero within it
    glm::dvec2 place_px{};  ///< on the middle of the line
};

/// The nearest place of these segments to a point of the screen; nothing when all of them lie behind the eye.
///   width_px   of the band, as LineLayer has it
[[nodiscard]] std::optional<LinePlace> nearest_on_line(const Camera& camera, std::span<const LineSegment> segments,
                                                       double width_px, glm::dvec2 point_px);

} // namespace app::map
