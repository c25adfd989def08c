#pragma once
// Draws the sites as raised plates, each decision in its own form, with depth.

#include "base/result.hpp"
#include "map/scene.hpp"
#include "render/item_batches.hpp"
#include "render/program.hpp"
#include "render/texture.hpp"

#include <cstdint>

namespace app::render {

class PlatePass {
public:
    static base::Result<PlatePass> create();

    /// Uploads the plates when their version moved.
    void sync(const map::Plates& plates);
    void draw() const;

    /// Moves with every upload.
    [[nodiscard]] std::uint64_t uploads() const { return uploads_; }

private:
    explicit PlatePass(Program program);

    Program program_;
    ItemBatches shapes_;
    Texture plates_;
    GLint first_location_ = -1;
    int count_ = 0;
    std::uint64_t version_ = 0;
    std::uint64_t uploads_ = 0;
};

} // namespace app::render
