// Where the panels stand, fold and change sides.

#include "ui/layout.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

bool overlap(const ui::Rect& a, const ui::Rect& b)
{
    return a.x_px < b.right_px() && b.x_px < a.right_px() && a.y_px < b.bottom_px() && b.y_px < a.bottom_px();
}

TEST(Layout, PanelsKeepClearOfEachOtherAndOfTheFreeMap)
{
    for (const float width_px : {1024.0F, 1279.0F, 1280.0F, 1440.0F, 1920.0F, 3840.0F}) {
        for (const bool swaps : {false, true}) {
            const ui::Layout layout = ui::make_layout(width_px, 800, {.swaps_sides = swaps});
            ASSERT_TRUE(layout.controls && layout.timeline);
            EXPECT_EQ(layout.one_panel, !layout.outcome);
            EXPECT_FALSE(overlap(*layout.controls, layout.free)) << width_px;
            EXPECT_FALSE(overlap(*layout.controls, *layout.timeline)) << width_px;
            if (!layout.outcome) continue;
            EXPECT_FALSE(overlap(*layout.controls, *layout.outcome)) << width_px;
            EXPECT_FALSE(overlap(*layout.outcome, layout.free)) << width_px;
            EXPECT_EQ(layout.controls->x_px > layout.outcome->x_px, swaps);
        }
    }
}

TEST(Layout, AFoldedPanelLeavesItsRoomToTheMap)
{
    const ui::Layout all = ui::make_layout(1440, 900);
    const ui::Layout no_controls = ui::make_layout(1440, 900, {.shows_controls = false});
    EXPECT_FALSE(no_controls.controls);
    EXPECT_GT(no_controls.free.width_px, all.free.width_px + 250);
    const ui::Layout none = ui::make_layout(1440, 900, {.shows_controls = false, .shows_outcome = false});
    EXPECT_GT(none.free.width_px, no_controls.free.width_px + 300);
    ASSERT_TRUE(none.controls_fold && none.outcome_fold);
    EXPECT_FALSE(none.controls_fold->open);
    EXPECT_EQ(none.controls_fold->rect.x_px, 0);
    EXPECT_EQ(none.outcome_fold->rect.right_px(), 1440);
}

TEST(Layout, FoldsStandBesideTheirPanelOutsideOfIt)
{
    for (const bool swaps : {false, true}) {
        const ui::Layout layout = ui::make_layout(1440, 900, {.swaps_sides = swaps});
        ASSERT_TRUE(layout.controls_fold && layout.outcome_fold);
        EXPECT_FALSE(overlap(layout.controls_fold->rect, *layout.controls));
        EXPECT_EQ(layout.controls_fold->at_left, !swaps);
        EXPECT_EQ(layout.outcome_fold->at_left, swaps);
    }
}

TEST(Layout, ASelectedThingBringsTheFoldedOutcomeWithIt)
{
    scenario::State state;
    state.preferences.shows_outcome = false;
    EXPECT_FALSE(ui::panel_choice(state).shows_outcome);
    state.view.selected = "city:almelo";
    EXPECT_TRUE(ui::panel_choice(state).shows_outcome);
}

} // namespace

} // namespace app::test
