#include "render/item_batches.hpp"

#include <algorithm>
#include <vector>

namespace app::render {

ItemBatches::ItemBatches(std::span<const std::uint8_t> pattern, int vertices_per_item)
    : indices_per_item_(static_cast<int>(pattern.size())), items_per_batch_(65535 / vertices_per_item)
{
    std::vector<std::uint16_t> indices;
    indices.reserve(pattern.size() * static_cast<std::size_t>(items_per_batch_));
    for (int item = 0; item < items_per_batch_; ++item) {
        for (const std::uint8_t corner : pattern) {
            indices.push_back(static_cast<std::uint16_t>(item * vertices_per_item + corner));
        }
    }
    vertex_array_.bind();
    indices_.upload(std::span<const std::uint16_t>(indices), GL_STATIC_DRAW);
}

void ItemBatches::draw(GLint first_location, int first, int count) const
{
    vertex_array_.bind();
    for (int done = 0; done < count; done += items_per_batch_) {
        const int items = std::min(items_per_batch_, count - done);
        glUniform1i(first_location, first + done);
        glDrawElements(GL_TRIANGLES, items * indices_per_item_, GL_UNSIGNED_SHORT, nullptr);
    }
}

} // namespace app::render
