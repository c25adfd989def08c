#pragma once
// Which parts of the map of shadows hold any: blocks stand close together in towns, so that laying shadows on the rest
// of the ground would be work for nothing. Needs no GPU.

#include "render/block_table.hpp"
#include "render/shadow_area.hpp"

#include <glm/vec2.hpp>

#include <cstdint>
#include <vector>

namespace app::render {

inline constexpr int kGridCells = 64; ///< per side; shaders/shade.vert

/// How far the shadow of a block reaches.
struct ShadowReach {
    glm::dvec2 cast{}; ///< what it casts, for each metre of its height
    double growth = 1; ///< of its foot
    double blur_m = 0; ///< around its foot
};

/// Triangles over those cells of a grid on the area that a shadow may touch: three indices each, corner (column, row)
/// of the grid having the index row * (kGridCells + 1) + column.
[[nodiscard]] std::vector<std::uint16_t> shaded_cells(const BlockTable& blocks, const GroundArea& area,
                                                      const ShadowReach& reach);

} // namespace app::render
