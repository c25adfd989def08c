#pragma once
// Draws the ribbons over the ground, without depth: all pieces of one kind at once.

#include "base/result.hpp"
#include "map/ribbons.hpp"
#include "render/item_batches.hpp"
#include "render/program.hpp"
#include "render/texture.hpp"

#include <cstdint>

namespace app::render {

class RibbonPass {
public:
    static base::Result<RibbonPass> create();

    void sync(const map::Ribbons& ribbons);
    [[nodiscard]] std::uint64_t version() const { return synced_version_; }
    void draw_below() const { draw(0, below_); }
    void draw_above() const { draw(below_, above_); }

private:
    explicit RibbonPass(Program program);
    void draw(int first, int count) const;

    Program program_;
    GLint first_ = -1;
    ItemBatches quads_;
    Texture pieces_;
    std::uint64_t synced_version_ = 0;
    int below_ = 0;
    int above_ = 0;
};

} // namespace app::render
