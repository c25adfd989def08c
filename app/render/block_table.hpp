#pragma once
// The blocks as two tables for the shaders: where they stand (changes rarely) and how they look (8 bytes per block).
// When they are told to look different they ease there from how they look on the screen. Needs no GPU.

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
    std::uint16_t height_dm = 0;  ///< [0.1 m]
    std::uint8_t colour = 0;      ///< FrameBlock::block_lit
    std::uint8_t old_colour = 0;  ///< the one that it comes from
    std::uint8_t new_share = 255; ///< 0..255: how much of colour there is, the rest is old_colour
    std::uint8_t town_mix = 0;
    std::uint8_t opacity = 255; ///< 0..255
    std::uint8_t form = 0;      ///< map::BlockForm

    friend bool operator==(const BlockState&, const BlockState&) = default;
};
static_assert(sizeof(BlockState) == 8 && offsetof(BlockState, new_share) == 4 && offsetof(BlockState, opacity) == 6);

class BlockTable {
public:
    /// Other blocks. A block keeps its identity through its centre: known ones ease from how they look on the screen,
    /// new ones rise from the ground, and blocks that are no longer there sink into it. The first ones stand at once.
    /// Returns whether geometry() is another one.
    bool set(const map::Blocks& blocks);

    /// Brings what is shown to a share (0..1) of its way. Returns whether states() are other ones.
    bool show(float transition);

    [[nodiscard]] const std::vector<BlockGeometry>& geometry() const { return geometry_; }
    /// As shown, one per geometry.
    [[nodiscard]] const std::vector<BlockState>& states() const { return shown_; }
    /// Opaque blocks come first, see-through ones after them.
    [[nodiscard]] std::size_t opaque_count() const { return opaque_count_; }

private:
    void read(const map::Blocks& blocks);
    void match_places();
    void move_see_through_back();

    std::vector<BlockGeometry> geometry_;
    std::vector<BlockState> from_; ///< when the change began
    std::vector<BlockState> to_;
    std::vector<BlockState> shown_;
    std::vector<BlockGeometry> next_geometry_; ///< kept, so that a change needs no new memory
    std::size_t opaque_count_ = 0;
    int shown_steps_ = 0; ///< of kSteps
    bool stands_ = false; ///< there were blocks before
};

} // namespace app::render
