// "Wat doet dit?": the card after a gesture.

#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

constexpr const char* kClose = "close_consequences";
constexpr float kAllRows_px = 2600; ///< so high that no panel scrolls

/// A bench on which one slider was dragged to its end.
struct ConsequencesCard : testing::Test {
    void drag_growth()
    {
        const ui::Rect row = bench.rect_of("housing.growth");
        const float y_px = row.y_px + 33;
        bench.drag({row.middle_x_px(), y_px}, {row.right_px(), y_px});
        bench.frame();
    }

    PanelBench bench;
};

TEST_F(ConsequencesCard, ComesWhenTheThumbIsLetGo)
{
    EXPECT_FALSE(bench.shows(kClose));
    drag_growth();
    EXPECT_TRUE(bench.shows(kClose));
    EXPECT_FALSE(bench.ui.consequences.largest.empty());
    EXPECT_LE(bench.ui.consequences.largest.size(), 3U);
}

TEST_F(ConsequencesCard, StaysAwayWhileTheThumbIsHeld)
{
    const ui::Rect row = bench.rect_of("housing.growth");
    bench.move_to({row.middle_x_px(), row.y_px + 33});
    bench.press();
    bench.move_to({row.right_px() - 20, row.y_px + 33});
    bench.frame();
    ASSERT_TRUE(bench.ui.drag);
    EXPECT_FALSE(bench.shows(kClose));
    bench.release();
    EXPECT_TRUE(bench.shows(kClose));
}

TEST(ConsequencesOfAMeasure, WhereNobodyNoticesThemTheCardSaysSoAndLeadsToWhatItBrings)
{
    PanelBench bench({}, 1440, kAllRows_px);
    bench.click("access");
    const ui::Rect row = bench.rect_of("access.noek");
    bench.click({row.right_px() - 17, row.middle_y_px()}); // the switch at its end
    bench.frame();
    ASSERT_TRUE(bench.shows(kClose));
    EXPECT_TRUE(bench.ui.consequences.largest.empty());
    bench.click("measure_effect");
    EXPECT_EQ(bench.state.view.selected, "measure:access.noek");
}

TEST_F(ConsequencesCard, ItsCrossClosesIt)
{
    drag_growth();
    bench.click(kClose);
    EXPECT_FALSE(bench.shows(kClose));
}

TEST_F(ConsequencesCard, AStepBackEndsIt)
{
    drag_growth();
    bench.click("undo");
    EXPECT_FALSE(bench.shows(kClose));
}

TEST_F(ConsequencesCard, WhatIsSetFromElsewhereIsNoGesture)
{
    bench.carry_out(scenario::SetParameter{scenario::find_parameter("housing.growth"), 20});
    bench.frame();
    EXPECT_FALSE(bench.shows(kClose));
}

TEST_F(ConsequencesCard, NeverStandsOverWhatIsSelected)
{
    drag_growth();
    ASSERT_TRUE(bench.ui.consequences.rect);
    const ImVec2 selected = middle_of(*bench.ui.consequences.rect);
    bench.selected_px = selected;
    bench.frame();
    if (bench.ui.consequences.rect) {
        EXPECT_FALSE(bench.ui.consequences.rect->contains(selected.x, selected.y));
    }
}

TEST_F(ConsequencesCard, ChangedSitesLightUpOnceAndThenNothingMoves)
{
    drag_growth();
    ASSERT_FALSE(bench.ui.consequences.sites.empty());
    EXPECT_TRUE(ui::is_moving(bench.ui));
    bench.frame(2);
    bench.frame();
    EXPECT_FALSE(ui::is_moving(bench.ui));
}

TEST_F(ConsequencesCard, NothingMovesForWhoAskedForLessMotion)
{
    bench.reduced_motion = true;
    drag_growth();
    ASSERT_FALSE(bench.ui.consequences.sites.empty());
    EXPECT_FALSE(ui::is_moving(bench.ui));
}

} // namespace

} // namespace app::test
