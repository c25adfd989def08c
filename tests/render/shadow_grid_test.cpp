#include "render/shadow_grid.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::render {
namespace {

constexpr GroundArea kArea{{0, 0}, {6400, 6400}}; // cells of 100 m
constexpr float kHalf_m = 7;                      // half a diagonal of just under 10 m

BlockTable block_at(glm::vec2 centre_m, float height_m = 10)
{
    map::BlockInstance block;
    block.centre_m = centre_m;
    block.half_width_m = kHalf_m;
    block.height_m = height_m;
    map::Blocks blocks;
    blocks.items.push_back(block);
    BlockTable table;
    table.set(blocks);
    return table;
}

std::size_t cell_count(const BlockTable& blocks, const ShadowReach& reach)
{
    return shaded_cells(blocks, kArea, reach).size() / 6;
}

TEST(ShadowGrid, NoBlocksNoCells)
{
    EXPECT_EQ(cell_count({}, {}), 0U);
}

TEST(ShadowGrid, ABlockShadesItsOwnCell)
{
    const std::vector<std::uint16_t> expected{2 * 65 + 3, 2 * 65 + 4, 3 * 65 + 4, 2 * 65 + 3, 3 * 65 + 4, 3 * 65 + 3};
    EXPECT_EQ(shaded_cells(block_at({350, 250}), kArea, {}), expected);
}

TEST(ShadowGrid, WhatHasNoHeightShadesNothing)
{
    EXPECT_EQ(cell_count(block_at({350, 250}, 0), {}), 0U);
}

TEST(ShadowGrid, BlurAndGrowthAddTheCellsAround)
{
    EXPECT_EQ(cell_count(block_at({350, 250}), {.blur_m = 50}), 9U);
    EXPECT_EQ(cell_count(block_at({350, 250}), {.growth = 6}), 9U);
}

TEST(ShadowGrid, ACastShadowAddsCellsOnItsOwnSideOnly)
{
    const ShadowReach east{.cast = {2, 0}};
    EXPECT_EQ(cell_count(block_at({350, 250}, 10), east), 1U) << "20 m, within the cell";
    EXPECT_EQ(cell_count(block_at({350, 250}, 100), east), 3U) << "200 m, two cells further";
    EXPECT_EQ(cell_count(block_at({350, 250}, 100), {.cast = {-1, -1}}), 4U);
}

TEST(ShadowGrid, ABlockOutsideShadesOnlyWhatItReaches)
{
    EXPECT_EQ(cell_count(block_at({-500, 250}), {.blur_m = 100}), 0U);
    EXPECT_EQ(cell_count(block_at({-50, 250}), {.blur_m = 60}), 3U) << "rows 1 to 3 of the first column";
}

TEST(ShadowGrid, IndicesStayWithinTheGrid)
{
    const std::vector<std::uint16_t> all = shaded_cells(block_at({3200, 3200}), kArea, {.blur_m = 10000});
    EXPECT_EQ(all.size(), 64U * 64U * 6U);
    EXPECT_EQ(*std::max_element(all.begin(), all.end()), 65 * 65 - 1);
}

} // namespace
} // namespace app::render
