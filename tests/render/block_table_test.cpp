#include "render/block_table.hpp"

#include "base/enum_array.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::render {
namespace {

constexpr std::uint8_t kLiving = 0;
constexpr std::uint8_t kWorking = 1;
constexpr std::uint8_t kLeisure = 4;

map::BlockInstance block(float x_m, float height_m, std::uint8_t opacity = 255)
{
    map::BlockInstance instance;
    instance.centre_m = {x_m, 0};
    instance.half_width_m = 40;
    instance.height_m = height_m;
    instance.opacity = opacity;
    return instance;
}

map::BlockInstance coloured(std::uint8_t theme)
{
    map::BlockInstance instance = block(0, 10);
    instance.theme = theme;
    return instance;
}

map::Blocks blocks_of(std::vector<map::BlockInstance> items)
{
    map::Blocks blocks;
    blocks.items = std::move(items);
    return blocks;
}

/// A table that shows these blocks.
BlockTable table_of(std::vector<map::BlockInstance> items)
{
    BlockTable table;
    table.set(blocks_of(std::move(items)));
    table.show(1);
    return table;
}

TEST(BlockTable, TheFirstBlocksStandAtOnce)
{
    BlockTable table;
    table.set(blocks_of({block(0, 12.34F)}));
    EXPECT_EQ(table.states()[0].height_dm, 123);
}

TEST(BlockTable, HalfAnEdgeHasTheLengthAndTurnOfTheBlock)
{
    map::BlockInstance turned = block(0, 1);
    turned.angle_rad = 0.5F;
    map::BlockInstance other = block(1, 1);
    other.angle_rad = -0.2F;
    const BlockTable table = table_of({turned, block(2, 1), other});
    EXPECT_NEAR(table.geometry()[0].half_edge_m.x, 40 * std::cos(0.5), 1e-4);
    EXPECT_NEAR(table.geometry()[0].half_edge_m.y, 40 * std::sin(0.5), 1e-4);
    EXPECT_EQ(table.geometry()[1].half_edge_m, glm::vec2(40, 0));
    EXPECT_NEAR(table.geometry()[2].half_edge_m.y, 40 * std::sin(-0.2), 1e-4);
}

TEST(BlockTable, MovesFromTheHeightOnTheScreenWhenAChangeIsInterrupted)
{
    BlockTable table = table_of({block(0, 10)});
    table.set(blocks_of({block(0, 20)}));
    EXPECT_EQ(table.states()[0].height_dm, 100);
    table.show(0.25F);
    EXPECT_EQ(table.states()[0].height_dm, 125);
    table.set(blocks_of({block(0, 100)}));
    EXPECT_EQ(table.states()[0].height_dm, 125);
    table.show(1);
    EXPECT_EQ(table.states()[0].height_dm, 1000);
}

TEST(BlockTable, SaysWhatMustGoToTheGpu)
{
    BlockTable table;
    EXPECT_TRUE(table.set(blocks_of({block(0, 10)})));
    table.show(1);
    EXPECT_FALSE(table.show(1));
    EXPECT_FALSE(table.set(blocks_of({block(0, 20)}))) << "it stands where it stood";
    EXPECT_FALSE(table.show(0));
    EXPECT_TRUE(table.show(0.5F));
    EXPECT_TRUE(table.set(blocks_of({block(1, 20)})));
}

TEST(BlockTable, TownColourAndOpacityEaseAsHeightsDo)
{
    map::BlockInstance quiet = block(0, 10, 55);
    quiet.town_mix = 200;
    BlockTable table = table_of({block(0, 10)});
    table.set(blocks_of({quiet}));
    table.show(0.5F);
    EXPECT_EQ(table.states()[0].town_mix, 100);
    EXPECT_EQ(table.states()[0].opacity, 155);
    table.show(1);
    EXPECT_EQ(table.states()[0].town_mix, 200);
    EXPECT_EQ(table.states()[0].opacity, 55);
}

TEST(BlockTable, AThemePassesIntoTheNextOne)
{
    BlockTable table = table_of({coloured(kLiving)});
    table.set(blocks_of({coloured(kWorking)}));
    EXPECT_EQ(table.states()[0].new_share, 0);
    table.show(0.5F);
    EXPECT_EQ(table.states()[0].old_colour, kLiving);
    EXPECT_EQ(table.states()[0].colour, kWorking);
    EXPECT_EQ(table.states()[0].new_share, 127);
    table.set(blocks_of({coloured(kWorking)}));
    EXPECT_EQ(table.states()[0].new_share, 127) << "it goes on from where it was";
    table.show(1);
    EXPECT_EQ(table.states()[0].new_share, 255);
}

TEST(BlockTable, AThemeThatTurnsBackDoesNotJump)
{
    BlockTable table = table_of({coloured(kLiving)});
    table.set(blocks_of({coloured(kWorking)}));
    table.show(0.25F);
    const int working = table.states()[0].new_share;
    table.set(blocks_of({coloured(kLiving)}));
    EXPECT_EQ(table.states()[0].colour, kLiving);
    EXPECT_EQ(table.states()[0].old_colour, kWorking);
    EXPECT_EQ(255 - table.states()[0].new_share, working);
}

TEST(BlockTable, AThirdThemeComesFromTheOneThatShowsMost)
{
    BlockTable table = table_of({coloured(kLiving)});
    table.set(blocks_of({coloured(kWorking)}));
    table.show(0.75F);
    table.set(blocks_of({coloured(kLeisure)}));
    EXPECT_EQ(table.states()[0].old_colour, kWorking);
    table.show(0.25F);
    table.set(blocks_of({coloured(kLiving)}));
    EXPECT_EQ(table.states()[0].old_colour, kWorking);
    EXPECT_EQ(table.states()[0].colour, kLiving);
}

TEST(BlockTable, ADifferenceHasColoursOfItsOwn)
{
    BlockTable table = table_of({coloured(kWorking)});
    map::Blocks difference = blocks_of({coloured(1)});
    difference.difference = true;
    table.set(difference);
    EXPECT_EQ(table.states()[0].old_colour, kWorking);
    EXPECT_EQ(table.states()[0].colour, base::kEnumSize<map::BlockTheme> + 1);
}

TEST(BlockTable, AShareThatMeansSomethingElseDoesNotEase)
{
    map::BlockInstance upper = block(0, 10);
    upper.form = map::BlockForm::Upper;
    upper.town_mix = 200;
    BlockTable table = table_of({block(0, 10)});
    table.set(blocks_of({upper}));
    table.show(0.5F);
    EXPECT_EQ(table.states()[0].town_mix, 200);
}

TEST(BlockTable, WiresAreDrawnWithTheSeeThroughBlocksAndUpperPartsWithTheOthers)
{
    map::BlockInstance wire = block(0, 10);
    wire.form = map::BlockForm::Wire;
    map::BlockInstance upper = block(1, 10);
    upper.form = map::BlockForm::Upper;
    const BlockTable table = table_of({wire, upper});
    EXPECT_EQ(table.opaque_count(), 1u);
    EXPECT_EQ(table.states()[0].form, static_cast<std::uint8_t>(map::BlockForm::Upper));
    EXPECT_EQ(table.states()[1].form, static_cast<std::uint8_t>(map::BlockForm::Wire));
}

TEST(BlockTable, NewBlocksRiseAndVanishedOnesSink)
{
    BlockTable table = table_of({block(0, 10), block(1000, 30)});
    table.set(blocks_of({block(0, 10), block(2000, 50)}));
    ASSERT_EQ(table.states().size(), 3U);
    EXPECT_EQ(table.states()[0].height_dm, 100) << "the block that stays";
    EXPECT_EQ(table.states()[1].height_dm, 0) << "the new one starts from the ground";
    EXPECT_EQ(table.geometry()[2].centre_m.x, 1000) << "the one that is gone";
    EXPECT_EQ(table.states()[2].height_dm, 300);
    table.show(1);
    EXPECT_EQ(table.states()[1].height_dm, 500);
    EXPECT_EQ(table.states()[2].height_dm, 0);
}

TEST(BlockTable, WhatHasSunkIsForgotten)
{
    BlockTable table = table_of({block(0, 10), block(1000, 30)});
    table.set(blocks_of({block(0, 10)}));
    EXPECT_EQ(table.states().size(), 2U);
    table.show(1);
    table.set(blocks_of({block(0, 10)}));
    EXPECT_EQ(table.states().size(), 1U);
}

TEST(BlockTable, SeeThroughBlocksComeLast)
{
    const BlockTable table = table_of({block(0, 10, 100), block(1000, 20), block(2000, 30, 50)});
    EXPECT_EQ(table.opaque_count(), 1U);
    EXPECT_EQ(table.geometry()[0].centre_m.x, 1000);
    EXPECT_EQ(table.states()[1].opacity, 100);
    EXPECT_EQ(table.states()[2].opacity, 50);
}

TEST(BlockTable, ABlockIsSeenThroughUntilItIsOpaque)
{
    BlockTable table = table_of({block(0, 10, 100), block(1000, 20)});
    table.set(blocks_of({block(0, 10), block(1000, 20)}));
    EXPECT_EQ(table.opaque_count(), 1U);
    EXPECT_EQ(table.geometry()[1].centre_m.x, 0);
    EXPECT_EQ(table.states()[1].opacity, 100);
    table.show(1);
    table.set(blocks_of({block(0, 10), block(1000, 20)}));
    EXPECT_EQ(table.opaque_count(), 2U);
}

TEST(BlockTable, HeightsBeyondTheTableAreCut)
{
    const BlockTable table = table_of({block(0, 9000), block(1000, -5)});
    EXPECT_EQ(table.states()[0].height_dm, 65535);
    EXPECT_EQ(table.states()[1].height_dm, 0);
}

} // namespace
} // namespace app::render
