#pragma once
// Blocks as they are seen: a hexagon around the three faces that the eye sees, the wall in more light, and the top.

#include "picture/sheet.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace app::picture {

struct BlockShape {
    std::array<GridPoint, 6> outline{}; ///< foot of the side, near and other side corner, then the top back round
    std::array<GridPoint, 4> wall{};    ///< of the wall in more light
    std::array<GridPoint, 4> top{};
    map::Colour dark; ///< of the other wall: the outline is filled with it
    map::Colour light;
    map::Colour lid;
    map::Colour lit; ///< of a wire
    int depth_m = 0;
    int opacity = 255;
    map::BlockForm form = map::BlockForm::Solid;
    bool has_walls = true; ///< false: so flat that only the top shows
    bool two_walls = true; ///< false: so low that one colour does for both

    /// What the block covers.
    [[nodiscard]] std::span<const GridPoint> cover() const
    {
        return has_walls ? std::span<const GridPoint>(outline) : std::span<const GridPoint>(top);
    }
};

/// One per block of the subject that is in the picture, in the order of the blocks. Blocks on a plate stand on its top.
[[nodiscard]] std::vector<BlockShape> make_block_shapes(const Sheet& sheet);

/// Sorts blocks into levels: what a block covers is on a lower level, and no two blocks of a level cover each other. So
/// a level may be drawn in any order, all faces of one colour together. Indices into the shapes, ascending.
[[nodiscard]] std::vector<std::vector<std::size_t>> make_block_levels(std::span<const BlockShape> shapes);

} // namespace app::picture
