// The way of the keyboard through the workbench, and the menus of the top bar.

#include "tests/ui/panel_bench.hpp"
#include "ui/focus.hpp"
#include "ui/workbench.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace app::test {

namespace {

/// Moves the focus on and draws what follows; false where it leaves the canvas.
bool tab(PanelBench& bench, int direction = 1)
{
    const bool inside = ui::move_focus(bench.ui.focus, direction);
    bench.frame();
    return inside;
}

TEST(Focus, TabReachesEveryControlOnceAndLeavesAtBothEnds)
{
    PanelBench bench;
    const std::set<ImGuiID> all(bench.ui.focus.drawing.begin(), bench.ui.focus.drawing.end());
    EXPECT_EQ(all.size(), bench.ui.focus.drawing.size()) << "two controls have the same id";
    std::size_t stops = 0;
    while (tab(bench)) ++stops;
    EXPECT_EQ(stops, all.size());
    EXPECT_GT(stops, 30U);
    EXPECT_FALSE(bench.ui.focus.shows_ring);
    ASSERT_TRUE(tab(bench));
    EXPECT_FALSE(tab(bench, -1));
    EXPECT_FALSE(tab(bench, -1)) << "backwards from the map there is nothing";
}

/// Tabs until the control has the ring.
void reach(PanelBench& bench, std::string_view id)
{
    for (int i = 0; i < 300 && !bench.has_focus(id); ++i) {
        ASSERT_TRUE(tab(bench)) << id;
    }
    ASSERT_TRUE(bench.has_focus(id)) << id;
}

TEST(Focus, ArrowsStepTheSliderThatHasTheKeyboard)
{
    PanelBench bench;
    reach(bench, "housing.growth");
    bench.key(ImGuiKey_RightArrow);
    EXPECT_GT(bench.state.inputs.parameters.housing_growth_percent, 0);
}

TEST(Focus, EnterPressesWhatHasTheKeyboard)
{
    PanelBench bench;
    reach(bench, "theme");
    bench.key(ImGuiKey_Enter);
    EXPECT_EQ(bench.state.view.theme, scenario::Theme::Dark);
    bench.move_to({720, 450});
    bench.press();
    bench.release();
    bench.key(ImGuiKey_Enter);
    EXPECT_EQ(bench.state.view.theme, scenario::Theme::Dark) << "the pointer took the ring away";
}

TEST(Focus, EscapeClosesAMenuFirst)
{
    PanelBench bench;
    EXPECT_FALSE(ui::escape(bench.ui));
    bench.click("view");
    EXPECT_TRUE(bench.shows("larger"));
    EXPECT_TRUE(ui::escape(bench.ui));
    bench.frame();
    bench.frame();
    EXPECT_FALSE(bench.shows("larger"));
    EXPECT_FALSE(ui::escape(bench.ui));
}

TEST(Focus, AnOpenMenuKeepsTheKeyboard)
{
    PanelBench bench;
    bench.click("view");
    bench.frame();
    std::size_t stops = 0;
    while (tab(bench) && stops < 100) ++stops;
    EXPECT_EQ(stops, 5U); // smaller, larger, three switches
}

TEST(ViewMenu, TextSizeStepsWithinItsRangeAndStops)
{
    PanelBench bench;
    bench.click("view");
    for (int i = 0; i < 10; ++i) bench.click("larger");
    EXPECT_EQ(bench.state.preferences.text_size_percent, scenario::kMaxTextSize_percent);
    for (int i = 0; i < 10; ++i) bench.click("smaller");
    EXPECT_EQ(bench.state.preferences.text_size_percent, scenario::kMinTextSize_percent);
}

TEST(ViewMenu, SwitchesFoldAndSwap)
{
    PanelBench bench;
    bench.click("view");
    const float before_px = bench.rect_of("housing.growth").x_px;
    bench.click("ui.view.swap");
    EXPECT_TRUE(bench.state.preferences.swaps_sides);
    EXPECT_GT(bench.rect_of("housing.growth").x_px, before_px + 500);
    bench.click("ui.view.controls");
    EXPECT_FALSE(bench.shows("housing.growth"));
}

} // namespace

} // namespace app::test
