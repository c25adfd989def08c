#pragma once
// The blocks on the GPU: the two tables that the block pass and the shadow pass pull from.

#include "map/scene.hpp"
#include "render/block_table.hpp"
#include "render/shadow_area.hpp"
#include "render/texture.hpp"

#include <cstdint>

namespace app::render {

class BlockStore {
public:
    /// Other blocks when their version moved: what is shown eases to them.
    void sync(const map::Blocks& blocks);

    /// Brings what is shown to a share (0..1) of its way, and that to the GPU. Before the first draw of every frame.
    void show(float transition);

    /// Binds the geometry to texture unit 0 and the state to unit 1.
    void bind() const;

    [[nodiscard]] int count() const { return static_cast<int>(table_.states().size()); }
    [[nodiscard]] int opaque_count() const { return static_cast<int>(table_.opaque_count()); }

    [[nodiscard]] const BlockTable& table() const { return table_; }

    /// Rectangle of the ground that holds all blocks and their shadows.
    [[nodiscard]] const GroundArea& bounds() const { return bounds_; }

    /// Moves with every upload.
    [[nodiscard]] std::uint64_t uploads() const { return uploads_; }

private:
    BlockTable table_;
    Texture geometry_;
    Texture state_;
    GroundArea bounds_;
    std::uint64_t version_ = 0;
    std::uint64_t uploads_ = 0;
    bool known_ = false; ///< there were blocks
    bool stale_ = false; ///< the GPU has not what the table shows
};

} // namespace app::render
