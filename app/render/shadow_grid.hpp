#pragma once
// Which parts of the map of shadows hold any: blocks stand close together in towns, so that laying shadows on the rest
// of the ground would be work for nothing. Needs no GPU.

#include "render/block_table.hpp"
#include "render/shadow_area.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace app::render {

inline constexpr int kGridCells = 64; ///< per side; shaders/shade.vert

/// Triangles over those cells of a grid on the area that a shadow may touch: three indices each, corner (column, row)
/// of the grid having the index row * (kGridCells + 1) + column.
///   shadow_reach_m   how far a shadow may reach beyond the centre of its block
[[nodiscard]] std::vector<std::uint16_t> shaded_cells(std::span<const BlockGeometry> blocks, const GroundArea& area,
                                                      double shadow_reach_m);

} // namespace app::render
