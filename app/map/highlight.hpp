#pragma once
// What lights up for a thing on the map: its stretches of line, a ring around its mark, the edges of its block. Plates
// light up by themselves (map/plates.hpp).

#include "map/picking.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace app::map {

/// A straight line on the screen [CSS px].
struct ScreenLine {
    glm::dvec2 from_px{};
    glm::dvec2 to_px{};
};

/// A ring on the screen [CSS px].
struct ScreenRing {
    glm::dvec2 centre_px{};
    double radius_px = 0;
};

struct Highlight {
    std::vector<LineStretch> stretches; ///< of the lines of the ground
    std::optional<ScreenRing> ring;
    std::vector<ScreenLine> edges; ///< those parts of the edges of a block that nothing hides
};

/// Empty for nothing, for what does not show, and for an unknown reference.
[[nodiscard]] Highlight make_highlight(const Camera& camera, std::string_view reference, const PickScene& scene);

/// The parts of the edges of a block that face the eye and that no other block hides.
[[nodiscard]] std::vector<ScreenLine> visible_edges(const Camera& camera, const BlockGrid& grid, std::size_t block,
                                                    double height_scale);

} // namespace app::map
