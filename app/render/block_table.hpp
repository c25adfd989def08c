#pragma once
// The blocks as two tables for the shaders: where they stand (changes rarely) and how they look (8 bytes per block,
// uploaded with every change). Keeps the previous height of each block, so that the shader moves it to the new one.
// Needs no GPU.

#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace app::render {

/// GPU layout: u_geometry in shaders/blocks.glsl.
struct BlockGeometry {
    glm::vec2 centre_m;
    glm::vec2 half_edge_m; ///< from the centre to the middle of one side

    friend bool operator==(const BlockGeometry&, const BlockGeometry&) = default;
};
static_assert(sizeof(BlockGeometry) == 16);

/// GPU layout: u_state in shaders/blocks.glsl.
struct BlockState {
    std::uint16_t before_dm = 0; ///< height when the change began [0.1 m]
    std::uint16_t after_dm = 0;  ///< height to reach [0.1 m]
    std::uint8_t theme = 0;      ///< map::BlockTheme
    std::uint8_t town_mix = 0;
    std::uint8_t opacity = 255; ///< 0..255
    std::uint8_t form = 0;      ///< map::BlockForm
};
static_assert(sizeof(BlockState) == 8 && offsetof(BlockState, opacity) == 6 && offsetof(BlockState, form) == 7);

struct BlockTable {
    std::vector<BlockGeometry> geometry;
    std::vector<BlockState> states; ///< one per geometry
    std::size_t opaque_count = 0;   ///< opaque blocks come first, see-through ones after them
};

/// The table that replaces previous when the picture had come to shown_transition (0..1) of its change. A block keeps
/// its identity through its centre: known ones start from the height they have on the screen, new ones from the ground,
/// and blocks that are no longer there sink into it. An empty previous table: all stand at once.
[[nodiscard]] BlockTable make_block_table(const map::Blocks& blocks, const BlockTable& previous,
                                          float shown_transition);

} // namespace app::render
