// What the pointer does in the list of sites and in the menu of subjects.

#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

TEST(SitesPanel, ARowLightsUpItsSiteAndAClickSelectsIt)
{
    PanelBench bench;
    bench.click("sites");
    bench.move_to(middle_of(bench.rect_of("kennispark")));
    bench.frame();
    EXPECT_EQ(bench.ui.outcome.sites.pointed, "site:kennispark");
    bench.click("kennispark");
    const auto selected = bench.given<scenario::Select>();
    ASSERT_EQ(selected.size(), 1U);
    EXPECT_EQ(selected.front().reference, "site:kennispark");
    bench.move_to({700, 300}); // the map
    bench.frame();
    EXPECT_TRUE(bench.ui.outcome.sites.pointed.empty());
}

TEST(SitesPanel, AHeadSortsAndASecondClickTurnsTheOrderRound)
{
    PanelBench bench;
    bench.click("sites");
    bench.click("ui.site_list.name");
    EXPECT_EQ(bench.ui.outcome.sites.order, ui::SiteOrder::Name);
    EXPECT_FALSE(bench.ui.outcome.sites.descending);
    bench.click("ui.site_list.name");
    EXPECT_TRUE(bench.ui.outcome.sites.descending);
    bench.click("ui.site_list.amount");
    EXPECT_FALSE(bench.ui.outcome.sites.descending) << "another head begins upwards";
}

TEST(SitesPanel, WhatWasSelectedOnTheMapIsBroughtIntoSightWhenTheListShowsAgain)
{
    PanelBench bench;
    bench.click("sites");
    const std::string last = bench.results().sites.back().id;
    bench.click("ui.site_list.name"); // any order in which it may stand far below
    bench.carry_out(scenario::Select{"site:" + last});
    bench.carry_out(scenario::Select{});
    bench.frame();
    bench.frame(); // the scroll follows in the next frame
    const ui::Rect row = bench.rect_of(last);
    EXPECT_GE(row.y_px, 100) << "below the heads of the columns";
    EXPECT_LE(row.bottom_px(), 900);
}

/// Opens a subject from the menu at the end of the tabs.
void open_subject(PanelBench& bench, std::string_view id)
{
    bench.click("more subjects");
    bench.frame(); // the menu shows from its second frame on
    bench.frame();
    bench.click(id);
}

TEST(Tabs, TheMenuOpensEverySubject)
{
    for (const char* id : {"money", "access", "centres", "certainty", "look_back"}) {
        PanelBench bench;
        open_subject(bench, id);
        EXPECT_NE(bench.ui.tab, ui::Tab::Outcome) << id;
        bench.frame();
        EXPECT_TRUE(bench.commands().empty()) << id;
    }
}

TEST(Municipalities, MineIsTheSameInAllPanels)
{
    PanelBench bench;
    bench.click("municipalities");
    bench.click("municipality 1");
    EXPECT_EQ(bench.ui.outcome.municipality, model::Municipality::Borne);
    open_subject(bench, "money");
    bench.click("money_of 4");
    EXPECT_EQ(bench.ui.outcome.municipality, model::Municipality::Hengelo);
    bench.click("money_of 0");
    EXPECT_TRUE(bench.ui.outcome.all_municipalities);
    EXPECT_EQ(bench.ui.outcome.municipality, model::Municipality::Hengelo) << "the five together is not another choice";
}

} // namespace

} // namespace app::test
