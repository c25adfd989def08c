#include "scenario/check_tables.hpp"

namespace app::scenario {

namespace {

struct PrintedTotal {
    int year = 0;
    double amount = 0;
};

/// Section 3.4 of the document, table of homes, bottom row [homes].
constexpr PrintedTotal kHomes[] = {{2010, 166654}, {2015, 172391}, {2020, 177006}, {2030, 182871}, {2040, 182679}};

/// Section 3.3 of the document, demand for business land in the Netwerkstad [ha] in the ten years from this one.
constexpr PrintedTotal kLand_ha[] = {{2011, 265}, {2021, 50}, {2031, 15}};
constexpr int kYearsOfDecade = 10;

/// Section 3.3 of the document: 336 + 88 ha of supply against 330 ha of demand, read to two decimals.
constexpr double kLandPlanRatio = 1.28;
constexpr double kTwoDecimals = 0.005;

constexpr double kRounding = 1e-6; ///< of sums of thirty yearly amounts

Check homes_check(const model::Results& defaults, const PrintedTotal& printed)
{
    double need_homes = 0;
    for (const model::Levels& need : defaults.need) need_homes += need[model::level_index(printed.year)];
    return {.id = "homes_table",
            .unit = CheckUnit::Homes,
            .year = printed.year,
            .value = need_homes,
            .expected = printed.amount,
            .tolerance = kRounding};
}

Check land_check(const model::Results& defaults, const PrintedTotal& printed)
{
    double demand_ha = 0;
    for (const model::Segment segment : segments_of(model::SiteClass::Land)) {
        for (int year = printed.year; year < printed.year + kYearsOfDecade; ++year) {
            const std::size_t flow = model::flow_index(year);
            demand_ha += defaults.demand[segment][flow] + defaults.restructured_ha[segment][flow];
        }
    }
    return {.id = "land_table",
            .unit = CheckUnit::Ha,
            .year = printed.year,
            .value = demand_ha,
            .expected = printed.amount,
            .tolerance = kRounding};
}

} // namespace

std::vector<Check> table_checks(const model::Results& defaults)
{
    std::vector<Check> checks;
    for (const PrintedTotal& printed : kHomes) checks.push_back(homes_check(defaults, printed));
    for (const PrintedTotal& printed : kLand_ha) checks.push_back(land_check(defaults, printed));
    const std::optional<double> ratio = defaults.balance[model::SiteClass::Land].ratio.front();
    checks.push_back({.id = "land_plan_ratio",
                      .unit = CheckUnit::Ratio,
                      .year = model::kBaseYear,
                      .value = ratio.value_or(0),
                      .expected = kLandPlanRatio,
                      .tolerance = kTwoDecimals,
                      .cases = ratio ? 1u : 0u});
    return checks;
}

std::vector<Check> backtest_checks(const model::Results& defaults, const Backtest& backtest)
{
    std::vector<Check> checks;
    for (const CountedHomes& counted : backtest.homes) {
        const double path_homes = defaults.need[counted.municipality][model::level_index(counted.level_year)];
        checks.push_back({.id = "backtest",
                          .unit = CheckUnit::Homes,
                          .municipality = counted.municipality,
                          .year = counted.level_year,
                          .value = path_homes,
                          .expected = counted.homes,
                          .tolerance = backtest.tolerance_share * path_homes});
    }
    return checks;
}

} // namespace app::scenario
