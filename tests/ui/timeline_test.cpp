// The years: play, speed, steps and keys.

#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

void type(PanelBench& bench, char character)
{
    ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(character));
    bench.frame();
}

TEST(Timeline, StepsAYearAndStopsAtTheEnds)
{
    PanelBench bench;
    bench.click("year_on");
    EXPECT_EQ(bench.state.view.year, model::kLastYear);
    bench.click("year_back");
    EXPECT_EQ(bench.state.view.year, model::kLastYear - 1);
    type(bench, ',');
    EXPECT_EQ(bench.state.view.year, model::kLastYear - 2);
    type(bench, '.');
    EXPECT_EQ(bench.state.view.year, model::kLastYear - 1);
    bench.carry_out(scenario::SetYear{model::kBaseYear});
    type(bench, ',');
    EXPECT_EQ(bench.state.view.year, model::kBaseYear);
}

TEST(Timeline, PlaysFromTheFirstYearToTheLastAndRests)
{
    PanelBench bench;
    bench.click("play");
    EXPECT_TRUE(bench.ui.playing);
    EXPECT_EQ(bench.state.view.year, model::kBaseYear);
    for (int i = 0; i < model::kHorizonYears; ++i) bench.frame(0.6F);
    EXPECT_EQ(bench.state.view.year, model::kLastYear);
    EXPECT_FALSE(bench.ui.playing);
}

TEST(Timeline, TwiceTheSpeedTakesHalfTheTime)
{
    PanelBench bench;
    bench.click("speed");
    type(bench, 'p');
    for (int i = 0; i < model::kHorizonYears / 2; ++i) bench.frame(0.6F);
    EXPECT_EQ(bench.state.view.year, model::kLastYear);
}

TEST(Timeline, AYearThatIsSetElsewhereEndsTheFilm)
{
    PanelBench bench;
    type(bench, 'p');
    bench.frame(0.6F);
    bench.carry_out(scenario::SetYear{2025});
    bench.frame(0.6F);
    EXPECT_FALSE(bench.ui.playing);
    EXPECT_EQ(bench.state.view.year, 2025);
}

TEST(Timeline, AStepEndsTheFilm)
{
    PanelBench bench;
    type(bench, 'p');
    bench.frame(0.6F);
    bench.click("year_on");
    EXPECT_FALSE(bench.ui.playing);
}

} // namespace

} // namespace app::test
