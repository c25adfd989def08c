#include "ui/chart.hpp"

#include <gtest/gtest.h>

namespace app::ui {
namespace {

Bar bar(double amount)
{
    return {.name = {}, .amount = amount};
}

Bar total(double amount)
{
    return {.name = {}, .amount = amount, .total = true};
}

TEST(Waterfall, EachBarStandsOnTheOneBefore)
{
    const std::vector<Step> expected{{0, 40}, {40, 25}, {25, -10}, {0, -10}};
    EXPECT_EQ(waterfall_steps({bar(40), bar(-15), bar(-35), total(-10)}), expected);
}

TEST(Waterfall, GoesOnFromATotal)
{
    const std::vector<Step> expected{{0, 5}, {0, 5}, {5, 8}, {0, 8}};
    EXPECT_EQ(waterfall_steps({bar(5), total(5), bar(3), total(8)}), expected);
}

TEST(Waterfall, OfNothingIsNothing)
{
    EXPECT_TRUE(waterfall_steps({}).empty());
}

} // namespace
} // namespace app::ui
