#include "scenario/checks.hpp"

#include "model/run.hpp"
#include "scenario/check_run.hpp"
#include "scenario/check_tables.hpp"

#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>

namespace app::scenario {
namespace {

using model::Municipality;
using test::real_region;

Backtest enschede_2024(double homes)
{
    return {.homes = {{Municipality::Enschede, "2023-12-31", 2024, homes, "count"}}, .tolerance_share = 0.05};
}

/// The ids of the checks that did not pass, each once.
std::string failures_of(const std::vector<Check>& checks)
{
    std::string failures;
    for (const Check& check : checks) {
        const std::string id = std::string(check.id) + ' ';
        if (!check.passed() && failures.find(id) == std::string::npos) failures += id;
    }
    return failures;
}

TEST(Check, PassesWithinItsToleranceOnly)
{
    EXPECT_TRUE((Check{.value = 1.5, .expected = 1, .tolerance = 0.5}.passed()));
    EXPECT_FALSE((Check{.value = 1.5, .expected = 1, .tolerance = 0.4}.passed()));
    EXPECT_FALSE((Check{.value = 0.5, .expected = 1, .tolerance = 0.4}.passed()));
    EXPECT_FALSE((Check{.value = 1, .expected = 1, .tolerance = 1, .cases = 0}.passed())) << "looked at nothing";
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE((Check{.value = no_number, .expected = 1, .tolerance = 1}.passed()));
}

TEST(Checks, AllPassOnTheShippedData)
{
    const std::vector<Check> checks = run_checks(real_region(), enschede_2024(77060));
    EXPECT_EQ(failures_of(checks), "");
    std::map<std::string_view, int> count;
    for (const Check& check : checks) ++count[check.id];
    EXPECT_EQ(count.size(), 22u);
    EXPECT_EQ(count["homes_table"], 5);
    EXPECT_EQ(count["land_table"], 3);
}

TEST(CheckRun, SaysNothingBeforeItsLastStepAndStaysAsItIsAfterIt)
{
    CheckRun run(real_region(), enschede_2024(77060));
    std::size_t steps = 0;
    while (!run.done()) {
        EXPECT_TRUE(run.checks().empty());
        run.step();
        ++steps;
    }
    EXPECT_GT(steps, 100u) << "a step is short";
    const std::size_t count = run.checks().size();
    EXPECT_EQ(count, 5u + 3u + 1u + 9u + 1u + 8u + 1u);
    run.step();
    EXPECT_EQ(run.checks().size(), count);
}

TEST(Checks, StandInTheGroupOfWhatTheyCompareWith)
{
    for (const Check& check : run_checks(real_region(), enschede_2024(77060))) {
        const bool printed = check.id == "homes_table" || check.id == "land_table" || check.id == "land_plan_ratio";
        const CheckGroup expected = check.id == "backtest" ? CheckGroup::Backtest
                                    : printed              ? CheckGroup::Tables
                                                           : CheckGroup::Rules;
        EXPECT_EQ(group_of(check), expected) << check.id;
    }
}

TEST(Checks, TheDocumentsPathForEnschedeLiesAboveTheCount)
{
    const std::vector<Check> checks = run_checks(real_region(), enschede_2024(77060));
    const Check& check = checks.back();
    EXPECT_EQ(check.id, "backtest");
    EXPECT_EQ(check.municipality, Municipality::Enschede);
    EXPECT_NEAR(check.value - check.expected, 3872, 0.5);
    EXPECT_NEAR(check.tolerance, 0.05 * check.value, 1e-9);
}

TEST(Checks, ACountFarFromThePathFails)
{
    EXPECT_EQ(failures_of(run_checks(real_region(), enschede_2024(76000))), "backtest ");
}

TEST(Checks, ATableThatWasCopiedWrongFails)
{
    model::Region homes = real_region();
    homes.homes.homes[Municipality::Borne][3] += 1;
    EXPECT_EQ(failures_of(run_checks(homes, {})), "homes_table ");

    model::Region land = real_region();
    land.land_ha_per_decade[model::Segment::Industry][0] -= 5;
    EXPECT_EQ(failures_of(run_checks(land, {})), "land_table land_plan_ratio ");
}

TEST(Checks, ARatioThatIsNotThereIsNoPass)
{
    model::Results results = model::run(real_region(), {});
    EXPECT_EQ(failures_of(table_checks(results)), "");
    results.balance[model::SiteClass::Land].ratio.front().reset();
    const std::vector<Check> checks = table_checks(results);
    EXPECT_EQ(failures_of(checks), "land_plan_ratio ");
    EXPECT_EQ(checks.back().cases, 0u);
}

TEST(Checks, AMeasureThatSlowsDownFails)
{
    model::Region region = real_region();
    for (model::Link& link : region.links) {
        if (link.upgrade != nullptr) link.upgraded_speed_kmh = link.speed_kmh / 2;
    }
    EXPECT_EQ(failures_of(run_checks(region, {})), "measures_bring_nearer ");
}

} // namespace
} // namespace app::scenario
