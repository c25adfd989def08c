#include "render/shadow_grid.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::render {

namespace {

int cell_of(double share)
{
    return static_cast<int>(std::floor(std::clamp(share, 0.0, 1.0) * kGridCells));
}

} // namespace

std::vector<std::uint16_t> shaded_cells(std::span<const BlockGeometry> blocks, const GroundArea& area,
                                        double shadow_reach_m)
{
    std::array<bool, static_cast<std::size_t>(kGridCells * kGridCells)> shaded{};
    const glm::dvec2 size = area.max_m - area.min_m;
    for (const BlockGeometry& block : blocks) {
        const glm::dvec2 from = (glm::dvec2(block.centre_m) - shadow_reach_m - area.min_m) / size;
        const glm::dvec2 to = (glm::dvec2(block.centre_m) + shadow_reach_m - area.min_m) / size;
        if (to.x < 0 || to.y < 0 || from.x > 1 || from.y > 1) continue;
        const int last_column = std::min(cell_of(to.x), kGridCells - 1);
        const int last_row = std::min(cell_of(to.y), kGridCells - 1);
        for (int row = cell_of(from.y); row <= last_row; ++row) {
            for (int column = cell_of(from.x); column <= last_column; ++column) {
                shaded[static_cast<std::size_t>(row * kGridCells + column)] = true;
            }
        }
    }
    std::vector<std::uint16_t> indices;
    for (int row = 0; row < kGridCells; ++row) {
        for (int column = 0; column < kGridCells; ++column) {
            if (!shaded[static_cast<std::size_t>(row * kGridCells + column)]) continue;
            const int low = row * (kGridCells + 1) + column;
            const int high = low + kGridCells + 1;
            for (const int corner : {low, low + 1, high + 1, low, high + 1, high}) {
                indices.push_back(static_cast<std::uint16_t>(corner));
            }
        }
    }
    return indices;
}

} // namespace app::render
