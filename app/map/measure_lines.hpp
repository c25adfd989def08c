#pragma once
// The lines of the measures as things that can be pointed at: which of them show, and how far they are from a point of
// the screen.

#include "map/camera.hpp"
#include "map/line_distance.hpp"
#include "map/reach_ribbons.hpp"
#include "map/routes.hpp"
#include "model/inputs.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

/// A measure that is drawn now.
struct ShownMeasure {
    const Route* route = nullptr;
    bool lit = false; ///< carried out further than in the document; else a thin dashed line
};

/// The measures that are drawn for these inputs, in the order in which they are drawn.
[[nodiscard]] std::vector<ShownMeasure> shown_measures(std::span<const Route> routes,
                                                       const model::Parameters& parameters);

/// Its lines and stops as segments; a stop is a segment without a length.
[[nodiscard]] std::vector<LineSegment> segments_of(const Route& route);

/// A dashed line is too thin to stand before the road that it lies on.
enum class Measures { LitOnly, All };

/// The nearest shown measure whose band is at most beyond_px away, of several under the point the topmost; or empty.
[[nodiscard]] std::string pick_measure(const Camera& camera, glm::dvec2 screen_px, double beyond_px,
                                       std::span<const ShownMeasure> measures, Measures which);

/// The measure of this id; null where it does not show.
[[nodiscard]] const Route* find_measure(std::span<const ShownMeasure> measures, std::string_view id);

} // namespace app::map
