#pragma once
// Draws many equal items (segments, blocks, plates) whose data the vertex shader pulls from textures by gl_VertexID.
// An index buffer of 16 bits serves a batch; the uniform u_first says where in the table the batch starts. Under
// software rendering this is about three times faster than instancing.

#include "render/buffer.hpp"
#include "render/vertex_array.hpp"

#include <cstdint>
#include <span>

namespace app::render {

class ItemBatches {
public:
    /// pattern: the indices of one item, each below vertices_per_item.
    ItemBatches(std::span<const std::uint8_t> pattern, int vertices_per_item);

    /// Draws the items first .. first + count - 1 with the program in use.
    void draw(GLint first_location, int first, int count) const;

private:
    VertexArray vertex_array_;
    Buffer indices_{GL_ELEMENT_ARRAY_BUFFER};
    int indices_per_item_ = 0;
    int items_per_batch_ = 0;
};

} // namespace app::render
