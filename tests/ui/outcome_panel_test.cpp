// What the pointer does in the panel of the outcome.

#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

TEST(OutcomePanel, AClickOnAPillarOpensItsPartsAndASecondOneClosesThem)
{
    PanelBench bench({}, 1440, 1600); // high enough for what follows to stay in sight
    bench.click("urban");
    EXPECT_EQ(bench.ui.outcome.house_part, ui::HousePart::Urban);
    const float chart_px = bench.rect_of("twin land_demand").y_px;
    bench.click("urban");
    EXPECT_FALSE(bench.ui.outcome.house_part);
    EXPECT_GT(chart_px, bench.rect_of("twin land_demand").y_px) << "what follows moves down for the parts";
    EXPECT_TRUE(bench.commands().empty()) << "nothing of the scenario changes";
}

TEST(OutcomePanel, AChartBecomesItsTableAndBack)
{
    PanelBench bench;
    bench.click("twin land_demand");
    EXPECT_TRUE(bench.ui.outcome.as_table.contains("land_demand"));
    EXPECT_EQ(bench.ui.outcome.as_table.size(), 1U) << "the other charts stay";
    bench.click("twin land_demand");
    EXPECT_TRUE(bench.ui.outcome.as_table.empty());
}

TEST(OutcomePanel, BandsAreAskedForOnceForAllCharts)
{
    PanelBench bench;
    EXPECT_FALSE(bench.ui.outcome.shows_bands);
    bench.click("bands land_demand");
    EXPECT_TRUE(bench.ui.outcome.shows_bands);
}

} // namespace

} // namespace app::test
