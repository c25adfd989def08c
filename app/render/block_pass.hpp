#pragma once
// Draws the blocks with depth: first the opaque ones, then the nearest surface of the see-through ones.

#include "base/result.hpp"
#include "render/block_store.hpp"
#include "render/item_batches.hpp"
#include "render/program.hpp"

namespace app::render {

class BlockPass {
public:
    static base::Result<BlockPass> create();

    void draw(const BlockStore& blocks) const;

private:
    /// The program of the opaque blocks and that of the others, each with where it is told its first block.
    struct Kind {
        explicit Kind(Program linked);

        Program program;
        GLint first = -1;
    };
    BlockPass(Program opaque, Program see_through);

    Kind opaque_;
    Kind see_through_;
    ItemBatches boxes_;
};

} // namespace app::render
