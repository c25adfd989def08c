#pragma once
// Where tall blocks stand on the screen, on a coarse grid: names keep off skylines. Made anew for every camera; low
// blocks do not count, a name may lie over a quiet neighbourhood.

#include "map/camera.hpp"
#include "map/scene.hpp"
#include "map/screen_boxes.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace app::map {

class BlockCover {
public:
    /// Marks the cells that these blocks rise over.
    void update(const Camera& camera, std::span<const BlockInstance> blocks);

    /// Share (0..1) of a rectangle that tall blocks cover. Outside the window nothing does.
    [[nodiscard]] double share(const ScreenBox& box) const;

private:
    void mark(glm::dvec2 min_px, glm::dvec2 max_px);

    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::uint8_t> cells_; ///< 1: covered; row by row
};

} // namespace app::map
