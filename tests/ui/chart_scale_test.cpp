#include "ui/chart_scale.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace app::ui {
namespace {

struct TicksCase {
    const char* what;
    ValueRange range;
    int most;
    std::vector<double> expected;
    int decimals;
};

const TicksCase kTicksCases[] = {
    {"the land of the document", {0, 458}, 4, {0, 200, 400}, 0},
    {"a share", {0, 1}, 6, {0, 0.2, 0.4, 0.6, 0.8, 1}, 1},
    {"both signs hold zero", {-30, 20}, 6, {-30, -20, -10, 0, 10, 20}, 0},
    {"zero has no sign", {-0.4, 0.4}, 3, {0}, 1},
    {"a range that begins between two steps", {37, 93}, 4, {40, 60, 80}, 0},
    {"large numbers", {150000, 190000}, 5, {150000, 160000, 170000, 180000, 190000}, 0},
    {"small numbers", {0, 0.004}, 5, {0, 0.001, 0.002, 0.003, 0.004}, 3},
    {"no width", {7, 7}, 4, {7}, 0},
};

TEST(NiceTicks, AreRoundAndFew)
{
    for (const TicksCase& c : kTicksCases) {
        const Ticks ticks = nice_ticks(c.range, c.most);
        EXPECT_EQ(ticks.decimals, c.decimals) << c.what;
        ASSERT_EQ(ticks.values.size(), c.expected.size()) << c.what;
        for (std::size_t i = 0; i < ticks.values.size(); ++i) {
            EXPECT_NEAR(ticks.values[i], c.expected[i], 1e-9) << c.what;
            EXPECT_FALSE(ticks.values[i] == 0 && std::signbit(ticks.values[i])) << c.what;
        }
    }
}

TEST(NiceTicks, NeverMoreThanAskedAndAllWithinTheRange)
{
    for (int i = 1; i < 2000; ++i) {
        const ValueRange range{-0.37 * i, 1.13 * i * i};
        for (const int most : {2, 3, 5, 8}) {
            const Ticks ticks = nice_ticks(range, most);
            EXPECT_LE(ticks.values.size(), static_cast<std::size_t>(most));
            EXPECT_GE(ticks.values.size(), 1u);
            for (const double tick : ticks.values) EXPECT_TRUE(tick >= range.low - 1e-6 && tick <= range.high + 1e-6);
        }
    }
}

TEST(ValueRange, TakesInWhatIsFinite)
{
    EXPECT_EQ(including({0, 1}, 3), (ValueRange{0, 3}));
    EXPECT_EQ(including({0, 1}, -2), (ValueRange{-2, 1}));
    EXPECT_EQ(including({0, 1}, std::numeric_limits<double>::quiet_NaN()), (ValueRange{0, 1}));
    EXPECT_EQ(including({0, 1}, std::numeric_limits<double>::infinity()), (ValueRange{0, 1}));
}

TEST(Scale, GoesThereAndBack)
{
    const Scale upwards{{100, 300}, 80, 20};
    EXPECT_FLOAT_EQ(upwards.px(100), 80);
    EXPECT_FLOAT_EQ(upwards.px(250), 35);
    EXPECT_DOUBLE_EQ(upwards.value_at(35), 250);
    EXPECT_DOUBLE_EQ(upwards.value_at(200), 100) << "outside: the nearest end";
    EXPECT_FLOAT_EQ((Scale{{5, 5}, 80, 20}.px(5)), 80) << "a range without width";
    EXPECT_DOUBLE_EQ((Scale{{5, 9}, 80, 80}.value_at(80)), 5);
}

TEST(PushApart, LeavesAloneWhatHasRoom)
{
    EXPECT_EQ(push_apart({10, 40, 80}, 15, 0, 100), (std::vector<float>{10, 40, 80}));
    EXPECT_TRUE(push_apart({}, 15, 0, 100).empty());
}

TEST(PushApart, MovesNeighboursAsLittleAsPossible)
{
    EXPECT_EQ(push_apart({50, 51}, 15, 0, 100), (std::vector<float>{43, 58}));
    EXPECT_EQ(push_apart({51, 50}, 15, 0, 100), (std::vector<float>{58, 43})) << "in the order of their places";
    EXPECT_EQ(push_apart({50, 50, 50}, 15, 0, 100), (std::vector<float>{35, 50, 65}));
}

TEST(PushApart, StaysWithinItsRoom)
{
    EXPECT_EQ(push_apart({98, 99}, 15, 0, 100), (std::vector<float>{85, 100}));
    EXPECT_EQ(push_apart({1, 2, 50}, 15, 0, 100), (std::vector<float>{0, 15, 50}));
    EXPECT_EQ(push_apart({5, 5, 5}, 15, 0, 20), (std::vector<float>{0, 15, 30})) << "too little room: from the start";
}

} // namespace
} // namespace app::ui
