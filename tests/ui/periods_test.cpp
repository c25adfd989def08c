#include "ui/periods.hpp"

#include "tests/support/real_region.hpp"
#include "model/run.hpp"

#include <gtest/gtest.h>

namespace app::ui {
namespace {

TEST(Periods, WithAllDefaultsTheyAreTheTablesOfTheDocument)
{
    const model::Results results = model::run(test::real_region(), {});
    const PeriodTable land = land_periods(results);
    ASSERT_EQ(land.periods, (std::vector<std::string>{"2011–20", "2021–30", "2031–40"}));
    const double expected_ha[] = {265, 50, 15};
    for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(total_of(land, i), expected_ha[i], 1e-6);

    const PeriodTable homes = homes_periods(results);
    ASSERT_EQ(homes.periods, (std::vector<std::string>{"2010–15", "2015–20", "2020–30", "2030–40"}));
    const double expected_homes[] = {172391 - 166654, 177006 - 172391, 182871 - 177006, 182679 - 182871};
    for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(total_of(homes, i), expected_homes[i], 1e-6);
}

} // namespace
} // namespace app::ui
