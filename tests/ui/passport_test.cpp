// The assumption passport: the settings, the checks of the model and the way to the counts after 2013.

#include "scenario/parameters.hpp"
#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace app::test {

namespace {

/// A check of each kind; the last one does not hold.
std::vector<scenario::Check> some_checks()
{
    return {{.id = "homes_table",
             .unit = scenario::CheckUnit::Homes,
             .year = 2020,
             .value = 177006,
             .expected = 177006,
             .tolerance = 1},
            {.id = "capacity", .unit = scenario::CheckUnit::Cases, .cases = 4000},
            {.id = "backtest",
             .unit = scenario::CheckUnit::Homes,
             .municipality = model::Municipality::Enschede,
             .year = 2024,
             .value = 80932,
             .expected = 70000,
             .tolerance = 4000}};
}

/// The settings that the sheet shows in its window: the rows of the left panel are narrower.
std::set<std::string> settings_in_sheet(const PanelBench& bench)
{
    std::set<std::string> ids;
    for (const DrawnControl& row : bench.drawn()) {
        if (row.rect.width_px > 600 && scenario::find_parameter(row.id)) ids.insert(row.id);
    }
    return ids;
}

TEST(Passport, FiltersByBasis)
{
    PanelBench bench;
    bench.click("passport");
    const std::set<std::string> all = settings_in_sheet(bench);
    EXPECT_TRUE(all.contains("housing.growth"));
    EXPECT_TRUE(all.contains("housing.talent"));
    for (const model::Basis basis : {model::Basis::Document, model::Basis::Assumption}) {
        bench.click(model::id_of(basis));
        const std::set<std::string> shown = settings_in_sheet(bench);
        EXPECT_GT(shown.size(), 5U);
        for (const std::string& id : shown) EXPECT_EQ(scenario::find_parameter(id)->basis, basis) << id;
    }
}

TEST(Passport, UnfoldsTheReasonsOfASetting)
{
    PanelBench bench;
    bench.click("passport");
    const auto place = [&] {
        for (const DrawnControl& row : bench.drawn()) {
            if (row.rect.width_px > 600 && row.id == "housing.growth") return middle_of(row.rect);
        }
        return ImVec2{};
    };
    bench.click(place());
    EXPECT_EQ(bench.ui.passport_open, "housing.growth");
    bench.click(place());
    EXPECT_EQ(bench.ui.passport_open, "");
}

TEST(Passport, ChecksAreWantedFromTheMomentThatSomebodyOpensThem)
{
    PanelBench bench;
    bench.click("passport");
    EXPECT_FALSE(ui::wants_checks(bench.ui)) << "the sheet begins with the settings";
    EXPECT_TRUE(bench.shows("document"));
    bench.click("passport 1");
    EXPECT_TRUE(ui::wants_checks(bench.ui));
    EXPECT_FALSE(bench.shows("document")) << "the filter belongs to the settings";
    EXPECT_FALSE(bench.shows("check 0")) << "nothing has run yet";
}

TEST(Passport, AClickOnACheckUnfoldsItsSentenceAndASecondOneFoldsIt)
{
    PanelBench bench;
    const std::vector<scenario::Check> checks = some_checks();
    bench.studies.checks = checks;
    bench.click("passport");
    bench.click("passport 1");
    const float below_px = bench.rect_of("check 1").y_px;
    bench.click("check 0");
    EXPECT_EQ(bench.ui.open_check, 0U);
    EXPECT_GT(bench.rect_of("check 1").y_px, below_px) << "what follows moves down for the sentence";
    bench.click("check 0");
    EXPECT_FALSE(bench.ui.open_check);
}

TEST(Passport, TheCountsAfterTheDocumentComeLastAndLeadToLookingBack)
{
    PanelBench bench;
    const std::vector<scenario::Check> checks = some_checks();
    bench.studies.checks = checks;
    bench.carry_out(scenario::Select{"site:usseler-es"});
    bench.click("passport");
    bench.click("passport 1");
    EXPECT_GT(bench.rect_of("to look_back").y_px, bench.rect_of("check 2").y_px);
    bench.click("to look_back");
    EXPECT_EQ(bench.ui.tab, ui::Tab::LookBack);
    EXPECT_EQ(bench.state.view.selected, "") << "a card would stand before it";
    EXPECT_FALSE(bench.shows("close")) << "the sheet is closed";
}

TEST(Passport, LookingBackUnfoldsThePanelThatWasFolded)
{
    PanelBench bench;
    const std::vector<scenario::Check> checks = some_checks();
    bench.studies.checks = checks;
    bench.carry_out(scenario::SetPreferences{{.shows_outcome = false}});
    bench.click("passport");
    bench.click("passport 1");
    bench.click("to look_back");
    EXPECT_TRUE(bench.state.preferences.shows_outcome);
}

} // namespace

} // namespace app::test
