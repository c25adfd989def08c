#include "render/block_table.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::render {
namespace {

map::BlockInstance block(float x_m, float height_m, std::uint8_t opacity = 255)
{
    map::BlockInstance instance;
    instance.centre_m = {x_m, 0};
    instance.half_width_m = 40;
    instance.height_m = height_m;
    instance.opacity = opacity;
    return instance;
}

BlockTable table_of(std::vector<map::BlockInstance> items, const BlockTable& previous = {}, float transition = 1)
{
    return make_block_table({1, std::move(items)}, previous, transition);
}

TEST(BlockTable, TheFirstBlocksStandAtOnce)
{
    const BlockTable table = table_of({block(0, 12.34F)});
    EXPECT_EQ(table.states[0].before_dm, 123);
    EXPECT_EQ(table.states[0].after_dm, 123);
}

TEST(BlockTable, HalfAnEdgeHasTheLengthAndTurnOfTheBlock)
{
    map::BlockInstance turned = block(0, 1);
    turned.angle_rad = 0.5F;
    const BlockTable table = table_of({turned});
    EXPECT_NEAR(table.geometry[0].half_edge_m.x, 40 * std::cos(0.5), 1e-4);
    EXPECT_NEAR(table.geometry[0].half_edge_m.y, 40 * std::sin(0.5), 1e-4);
}

TEST(BlockTable, MovesFromTheHeightOnTheScreenWhenAChangeIsInterrupted)
{
    const BlockTable first = table_of({block(0, 10)});
    const BlockTable second = table_of({block(0, 20)}, first);
    const BlockTable third = table_of({block(0, 100)}, second, 0.25F);
    EXPECT_EQ(third.states[0].before_dm, 125);
    EXPECT_EQ(third.states[0].after_dm, 1000);
}

TEST(BlockTable, WiresAreDrawnWithTheSeeThroughBlocksAndUpperPartsWithTheOthers)
{
    map::BlockInstance wire = block(0, 10);
    wire.form = map::BlockForm::Wire;
    map::BlockInstance upper = block(1, 10);
    upper.form = map::BlockForm::Upper;
    const BlockTable table = table_of({wire, upper});
    EXPECT_EQ(table.opaque_count, 1u);
    EXPECT_EQ(table.states[0].form, static_cast<std::uint8_t>(map::BlockForm::Upper));
    EXPECT_EQ(table.states[1].form, static_cast<std::uint8_t>(map::BlockForm::Wire));
}

TEST(BlockTable, NewBlocksRiseAndVanishedOnesSink)
{
    const BlockTable first = table_of({block(0, 10), block(1000, 30)});
    const BlockTable second = table_of({block(0, 10), block(2000, 50)}, first);
    ASSERT_EQ(second.states.size(), 3U);
    EXPECT_EQ(second.states[0].before_dm, 100) << "the block that stays";
    EXPECT_EQ(second.states[1].before_dm, 0) << "the new one starts from the ground";
    EXPECT_EQ(second.states[1].after_dm, 500);
    EXPECT_EQ(second.geometry[2].centre_m.x, 1000) << "the one that is gone";
    EXPECT_EQ(second.states[2].before_dm, 300);
    EXPECT_EQ(second.states[2].after_dm, 0);
}

TEST(BlockTable, WhatHasSunkIsForgotten)
{
    const BlockTable first = table_of({block(0, 10), block(1000, 30)});
    const BlockTable second = table_of({block(0, 10)}, first);
    const BlockTable third = table_of({block(0, 10)}, second);
    EXPECT_EQ(second.states.size(), 2U);
    EXPECT_EQ(third.states.size(), 1U);
}

TEST(BlockTable, SeeThroughBlocksComeLast)
{
    const BlockTable table = table_of({block(0, 10, 100), block(1000, 20), block(2000, 30, 50)});
    EXPECT_EQ(table.opaque_count, 1U);
    EXPECT_EQ(table.geometry[0].centre_m.x, 1000);
    EXPECT_EQ(table.states[1].opacity, 100);
    EXPECT_EQ(table.states[2].opacity, 50);
}

TEST(BlockTable, HeightsBeyondTheTableAreCut)
{
    const BlockTable table = table_of({block(0, 9000), block(1000, -5)});
    EXPECT_EQ(table.states[0].after_dm, 65535);
    EXPECT_EQ(table.states[1].after_dm, 0);
}

} // namespace
} // namespace app::render
