#include "picture/block_shape.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace app::picture {
namespace {

/// A flat block: only its top shows.
BlockShape square(GridPoint corner, int side, int depth_m)
{
    BlockShape shape;
    shape.top = {corner, corner + GridPoint(side, 0), corner + GridPoint(side, side), corner + GridPoint(0, side)};
    shape.has_walls = false;
    shape.depth_m = depth_m;
    return shape;
}

bool cover_each_other(const BlockShape& a, const BlockShape& b)
{
    const auto apart = [](int a_low, int a_high, int b_low, int b_high) { return a_high <= b_low || b_high <= a_low; };
    return !apart(a.top[0].x, a.top[2].x, b.top[0].x, b.top[2].x) &&
           !apart(a.top[0].y, a.top[2].y, b.top[0].y, b.top[2].y);
}

std::vector<std::size_t> levels_by_block(const std::vector<BlockShape>& shapes)
{
    std::vector<std::size_t> level_of(shapes.size(), 999);
    const auto levels = make_block_levels(shapes);
    for (std::size_t level = 0; level < levels.size(); ++level) {
        for (const std::size_t i : levels[level]) level_of[i] = level;
    }
    return level_of;
}

TEST(BlockLevels, ANearerBlockLiesAboveWhatItCovers)
{
    EXPECT_EQ(levels_by_block({square({0, 0}, 10, 100), square({5, 5}, 10, 50)}), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(levels_by_block({square({0, 0}, 10, 50), square({5, 5}, 10, 100)}), (std::vector<std::size_t>{1, 0}));
}

TEST(BlockLevels, BlocksThatOnlyTouchShareALevel)
{
    EXPECT_EQ(levels_by_block({square({0, 0}, 10, 100), square({10, 0}, 10, 50), square({300, 300}, 10, 20)}),
              (std::vector<std::size_t>{0, 0, 0}));
}

TEST(BlockLevels, EqualDepthsKeepTheirOrder)
{
    EXPECT_EQ(levels_by_block({square({0, 0}, 10, 70), square({5, 0}, 10, 70), square({10, 0}, 10, 70)}),
              (std::vector<std::size_t>{0, 1, 2}));
}

TEST(BlockLevels, ASlantedNeighbourIsNotCoveredByItsBoxAlone)
{
    BlockShape first = square({0, 0}, 10, 100);
    first.top = {GridPoint(0, 10), GridPoint(10, 0), GridPoint(20, 10), GridPoint(10, 20)};
    BlockShape second = first;
    for (GridPoint& point : second.top) point += GridPoint(12, 12);
    second.depth_m = 50;
    EXPECT_EQ(levels_by_block({first, second}), (std::vector<std::size_t>{0, 0}));
}

TEST(BlockLevels, EveryLevelMayBeDrawnInAnyOrder)
{
    const bool holds = rc::check("levels follow depth and cover nothing of their own", [] {
        const auto count = *rc::gen::inRange<std::size_t>(0, 40);
        std::vector<BlockShape> shapes;
        for (std::size_t i = 0; i < count; ++i) {
            const GridPoint corner(*rc::gen::inRange(-300, 300), *rc::gen::inRange(-300, 300));
            shapes.push_back(square(corner, *rc::gen::inRange(1, 200), *rc::gen::inRange(1, 30)));
        }
        const std::vector<std::size_t> level_of = levels_by_block(shapes);
        for (std::size_t i = 0; i < count; ++i) {
            RC_ASSERT(level_of[i] < count);
            bool has_reason = level_of[i] == 0;
            for (std::size_t j = 0; j < count; ++j) {
                if (i == j || !cover_each_other(shapes[i], shapes[j])) continue;
                RC_ASSERT(level_of[i] != level_of[j]);
                if (shapes[j].depth_m > shapes[i].depth_m) RC_ASSERT(level_of[j] < level_of[i]);
                has_reason = has_reason || level_of[j] + 1 == level_of[i];
            }
            RC_ASSERT(has_reason);
        }
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace app::picture
