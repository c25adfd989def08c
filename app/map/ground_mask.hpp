#pragma once
// Which ground is covered by certain areas, as a raster: fast enough to ask for every corner of the texture.

#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <initializer_list>
#include <span>
#include <vector>

namespace app::map {

class GroundMask {
public:
    /// Covers the rectangle with cells of cell_m; a cell counts as covered when its middle is.
    GroundMask(std::span<const AreaLayer> areas, std::initializer_list<Paint> paints, glm::vec2 min_m, glm::vec2 max_m,
               float cell_m);

    /// False outside the rectangle.
    [[nodiscard]] bool covers(glm::vec2 point_m) const;
    [[nodiscard]] bool covers_all(std::span<const glm::vec2> points_m) const;

private:
    void fill(glm::vec2 a, glm::vec2 b, glm::vec2 c);

    glm::vec2 min_m_{};
    float cell_m_ = 1;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::uint8_t> cells_;
};

} // namespace app::map
