#include "render/shadow_grid.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::render {
namespace {

constexpr GroundArea kArea{{0, 0}, {6400, 6400}}; // cells of 100 m

std::vector<std::uint16_t> cells_of_block_at(glm::vec2 centre_m, double reach_m)
{
    const BlockGeometry block{centre_m, {40, 0}};
    return shaded_cells(std::span<const BlockGeometry>(&block, 1), kArea, reach_m);
}

TEST(ShadowGrid, NoBlocksNoCells)
{
    EXPECT_TRUE(shaded_cells({}, kArea, 100).empty());
}

TEST(ShadowGrid, ABlockShadesItsOwnCell)
{
    const std::vector<std::uint16_t> expected{2 * 65 + 3, 2 * 65 + 4, 3 * 65 + 4, 2 * 65 + 3, 3 * 65 + 4, 3 * 65 + 3};
    EXPECT_EQ(cells_of_block_at({350, 250}, 10), expected);
}

TEST(ShadowGrid, ReachAddsTheCellsAround)
{
    EXPECT_EQ(cells_of_block_at({350, 250}, 60).size(), 9U * 6U);
}

TEST(ShadowGrid, ABlockOutsideShadesOnlyWhatItReaches)
{
    EXPECT_TRUE(cells_of_block_at({-500, 250}, 100).empty());
    EXPECT_EQ(cells_of_block_at({-50, 250}, 70).size(), 3U * 6U) << "rows 1 to 3 of the first column";
}

TEST(ShadowGrid, IndicesStayWithinTheGrid)
{
    const std::vector<std::uint16_t> all = cells_of_block_at({3200, 3200}, 10000);
    EXPECT_EQ(all.size(), 64U * 64U * 6U);
    EXPECT_EQ(*std::max_element(all.begin(), all.end()), 65 * 65 - 1);
}

} // namespace
} // namespace app::render
