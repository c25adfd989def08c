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
    explicit BlockPass(Program program);

    Program program_;
    ItemBatches boxes_;
    GLint first_location_ = -1;
};

} // namespace app::render
