// Bands on request: every chart whose figures the futures hold can show them, and the others say that they have none.

#include "scenario/ensemble.hpp"
#include "tests/support/real_region.hpp"
#include "tests/ui/panel_bench.hpp"
#include "ui/chart_table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace app::test {

namespace {

constexpr float kWidth_px = 1440;
constexpr float kAllRows_px = 3400; ///< so high that no panel scrolls

const scenario::EnsembleSummary& few_futures()
{
    static const scenario::EnsembleSummary summary = scenario::run_ensemble(real_region(), {}, 20);
    return summary;
}

/// A bench whose futures answer the settings, with a tab in front.
PanelBench& show(PanelBench& bench, ui::Tab tab)
{
    bench.ui.tab = tab;
    bench.studies.outlook = &few_futures();
    bench.studies.outlook_version = bench.state.inputs_version;
    bench.frame();
    return bench;
}

TEST(Bands, CanBeAskedForInEverySubjectThatHasCharts)
{
    struct Subject {
        ui::Tab tab;
        std::vector<std::string> charts;
    };
    const std::vector<Subject> subjects{
        {ui::Tab::Outcome, {"house", "land_demand", "homes_demand", "balance"}},
        {ui::Tab::Municipalities, {"mine", "five_homes", "five_land", "five_vitality", "five_settled"}},
        {ui::Tab::Money, {"money_result", "money_five"}},
        {ui::Tab::Access, {"access_region"}},
        {ui::Tab::Centres, {"vitality", "shops", "empty_five"}}};
    for (const Subject& subject : subjects) {
        PanelBench bench({}, kWidth_px, kAllRows_px);
        show(bench, subject.tab);
        for (const std::string& chart : subject.charts) EXPECT_TRUE(bench.shows("bands " + chart)) << chart;
    }
}

TEST(Bands, ChartsWithoutOneSaySo)
{
    PanelBench bench({}, kWidth_px, kAllRows_px);
    show(bench, ui::Tab::Access);
    EXPECT_FALSE(bench.shows("bands access_index"));
    const float index_px = bench.rect_of("twin access_index").y_px;
    const float reach_px = bench.rect_of("twin access_reach").y_px;
    bench.click("bands access_region");
    const float moved_px = bench.rect_of("twin access_index").y_px - index_px;
    EXPECT_GT(moved_px, 0) << "the figures of the region say their bands";
    EXPECT_GT(bench.rect_of("twin access_reach").y_px - reach_px, moved_px) << "the index says that it has none";
}

TEST(Bands, StandBelowTheKeyFiguresAndTheHouse)
{
    PanelBench bench({}, kWidth_px, kAllRows_px);
    show(bench, ui::Tab::Outcome);
    const float before_px = bench.rect_of("twin land_demand").y_px;
    bench.click("bands house");
    const float after_px = bench.rect_of("twin land_demand").y_px;
    EXPECT_GT(after_px, before_px + 5 * 33) << "a bar for each of the five scores";
    bench.studies.outlook_version = 0;
    bench.frame();
    EXPECT_LT(bench.rect_of("twin land_demand").y_px, after_px - 5 * 33) << "futures of other settings say nothing";
}

TEST(Bands, OfTheLastYearAloneStandInItsRowOfTheTable)
{
    const ui::YearChart chart{.series = {{.name = "now",
                                          .values = std::vector<std::optional<double>>(31, 50),
                                          .end_band = scenario::Band{.p10 = 40, .p50 = 50, .p90 = 60}}}};
    std::vector<std::vector<std::string>> rows;
    PanelBench bench([&](ui::Context& context) {
        rows.clear();
        for (const ui::TableRow& row : table_of(context, chart).rows) rows.push_back(row.cells);
    });
    ASSERT_EQ(rows.size(), 7U);
    EXPECT_EQ(rows.front(), (std::vector<std::string>{"2010", "50", "–"}));
    EXPECT_EQ(rows.back(), (std::vector<std::string>{"2040", "50", "40 – 60"}));
}

TEST(Bands, OfAStackStandBehindItsPartsInTheTable)
{
    const std::vector<ui::StackedRow> stack{
        {.name = "homes", .parts = {{"built", 70}, {"short", 30}}, .band = scenario::Band{60, 70, 80}},
        {.name = "land", .parts = {{"built", 7}, {"short", 3}}}};
    std::vector<std::vector<std::string>> rows;
    PanelBench bench([&](ui::Context& context) {
        rows.clear();
        for (const ui::TableRow& row : table_of(context, stack).rows) rows.push_back(row.cells);
    });
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], (std::vector<std::string>{"homes", "70", "30", "60 – 80"}));
    EXPECT_EQ(rows[1], (std::vector<std::string>{"land", "7", "3", "–"}));
}

} // namespace

} // namespace app::test
