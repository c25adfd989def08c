#pragma once
// Draws the areas of the ground in one call, without depth.

#include "base/result.hpp"
#include "map/scene.hpp"
#include "render/buffer.hpp"
#include "render/program.hpp"
#include "render/vertex_array.hpp"

namespace app::render {

class AreaPass {
public:
    static base::Result<AreaPass> create();

    void sync(const map::Ground& ground);
    void draw() const;

private:
    explicit AreaPass(Program program);

    Program program_;
    VertexArray vertex_array_;
    Buffer vertices_{GL_ARRAY_BUFFER};
    Buffer indices_{GL_ELEMENT_ARRAY_BUFFER};
    GLsizei index_count_ = 0;
};

} // namespace app::render
