// What was changed, and the ways back: one thing, a group, a step, everything.

#include "tests/ui/panel_bench.hpp"

#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

const scenario::Parameter& parameter(std::string_view id)
{
    return *scenario::find_parameter(id);
}

/// A bench with two sliders of two groups and one site changed.
struct Changes : testing::Test {
    void SetUp() override
    {
        bench.carry_out(scenario::SetParameter{&parameter("housing.growth"), 5});
        bench.carry_out(scenario::SetParameter{&parameter("land.logistics"), 150});
        bench.carry_out(scenario::ChooseSite{0, model::Choice::Drop});
        bench.forget();
    }

    PanelBench bench;
    const std::string site = "site:" + real_region().sites[0].id;
};

TEST_F(Changes, TheListHasAllOfThemAndTakesEachBack)
{
    bench.click("back " + site);
    EXPECT_TRUE(bench.state.inputs.choices.empty());
    bench.click("back land.logistics");
    EXPECT_EQ(bench.state.inputs.parameters.land_logistics_percent, parameter("land.logistics").default_value());
    bench.click("back housing.growth");
    EXPECT_EQ(bench.state.inputs, model::Inputs{});
    EXPECT_FALSE(bench.shows("changes"));
}

TEST_F(Changes, AClickOnASiteOfTheListSelectsIt)
{
    const ui::Rect row = bench.rect_of("changed " + site);
    bench.click({row.x_px + 20, row.middle_y_px()});
    EXPECT_EQ(bench.state.view.selected, site);
}

TEST_F(Changes, AGroupGoesBackAsOneStep)
{
    bench.carry_out(scenario::SetParameter{&parameter("housing.talent"), 50});
    bench.click("reset housing");
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, parameter("housing.growth").default_value());
    EXPECT_EQ(bench.state.inputs.parameters.housing_talent_per_year, parameter("housing.talent").default_value());
    EXPECT_EQ(bench.state.inputs.parameters.land_logistics_percent, 150);
    EXPECT_EQ(bench.given<scenario::SetParameters>().size(), 1U);
}

TEST_F(Changes, UndoAndRedoStepThroughThem)
{
    bench.click("undo");
    EXPECT_TRUE(bench.state.inputs.choices.empty());
    bench.click("undo");
    EXPECT_EQ(bench.state.inputs.parameters.land_logistics_percent, parameter("land.logistics").default_value());
    bench.click("redo");
    EXPECT_EQ(bench.state.inputs.parameters.land_logistics_percent, 150);
}

TEST_F(Changes, EverythingGoesBackWithOneClick)
{
    bench.click("reset_all");
    EXPECT_EQ(bench.state.inputs, model::Inputs{});
    bench.click("undo");
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, 5);
}

TEST(ChangesNone, ButtonsWithNothingToDoGiveNoCommand)
{
    PanelBench bench;
    for (const char* button : {"undo", "redo", "reset_all"}) bench.click(button);
    EXPECT_TRUE(bench.commands().empty());
    EXPECT_FALSE(bench.shows("changes"));
}

TEST(ControlHelp, TheQuestionMarkOpensAndClosesIt)
{
    PanelBench bench;
    const float below_px = bench.rect_of("housing.talent").y_px;
    bench.click("help housing.growth");
    EXPECT_EQ(bench.ui.explained, &parameter("housing.growth"));
    EXPECT_GT(bench.rect_of("housing.talent").y_px, below_px + 50);
    bench.click("help housing.growth");
    EXPECT_EQ(bench.ui.explained, nullptr);
}

} // namespace

} // namespace app::test
