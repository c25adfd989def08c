#pragma once
// Lines that may be broad and see-through: unlike the lines of the ground, their pieces never overlap, as they are cut
// along the bisectors with their neighbours. Each piece has its own look, so that all are drawn at once.

#include "map/camera.hpp"
#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace app::map {

/// One piece. GPU layout: shaders/ribbon.vert.
struct RibbonPiece {
    glm::vec2 before_m; ///< the point before from_m; from_m itself where the ribbon begins, round
    glm::vec2 from_m;
    glm::vec2 to_m;
    glm::vec2 after_m; ///< the point after to_m; to_m itself where the ribbon ends, round
    float from_along_m = 0;
    float to_along_m = 0;
    float width_px = 1; ///< at 30 px per km, as the widths of the ground
    float softness = 0; ///< 0: an even band, 1: a glow that fades from the middle
    float paint = 0;    ///< Paint
    float opacity = 1;  ///< times that of the paint
    float dash_px = 0;  ///< 0: solid
    float gap_px = 0;
};
static_assert(sizeof(RibbonPiece) == 64);

struct RibbonStyle {
    Paint paint{};
    float width_px = 1;
    float opacity = 1;
    float softness = 0;
    float dash_px = 0;
    float gap_px = 0;
};

struct Ribbons {
    std::uint64_t version = 0;
    std::vector<RibbonPiece> below; ///< under the roads and railways of the ground
    std::vector<RibbonPiece> above; ///< over them
};

/// The width on the screen, in CSS pixels, of a ribbon at a place: as shaders/ribbon.vert draws it.
[[nodiscard]] double ribbon_width_px(const Camera& camera, glm::dvec3 place_m, double width_px);

/// Adds a line; points that coincide with the one before are left out. A line of one place is a dot.
void append_ribbon(std::vector<RibbonPiece>& pieces, std::span<const glm::vec2> line_m, const RibbonStyle& style);

} // namespace app::map
