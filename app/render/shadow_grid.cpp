#include "render/shadow_grid.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <numbers>

namespace app::render {

namespace {

constexpr double kMetresPerStep = 0.1; // BlockState::height_dm

int cell_of(double share)
{
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * kGridCells);
}

GroundArea shadow_of(const BlockGeometry& block, double height_m, const ShadowReach& reach)
{
    const double half_diagonal_m = glm::length(block.half_edge_m) * std::numbers::sqrt2;
    const double foot_m = half_diagonal_m * reach.growth + reach.blur_m;
    const glm::dvec2 centre_m(block.centre_m);
    const glm::dvec2 thrown_m = centre_m + reach.cast * height_m;
    return {glm::min(centre_m, thrown_m) - foot_m, glm::max(centre_m, thrown_m) + foot_m};
}

} // namespace

std::vector<std::uint16_t> shaded_cells(const BlockTable& blocks, const GroundArea& area, const ShadowReach& reach)
{
    std::array<bool, static_cast<std::size_t>(kGridCells * kGridCells)> shaded{};
    const glm::dvec2 per_size = 1.0 / (area.max_m - area.min_m);
    for (std::size_t i = 0; i < blocks.geometry().size(); ++i) {
        const double height_m = blocks.states()[i].height_dm * kMetresPerStep;
        if (height_m == 0) continue;
        const GroundArea shadow = shadow_of(blocks.geometry()[i], height_m, reach);
        const glm::dvec2 from = (shadow.min_m - area.min_m) * per_size;
        const glm::dvec2 to = (shadow.max_m - area.min_m) * per_size;
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
