#include "scenario/checks.hpp"

#include "scenario/check_run.hpp"

#include <cmath>

namespace app::scenario {

std::string_view id_of(CheckUnit unit)
{
    constexpr base::EnumArray<CheckUnit, std::string_view> kIds{{"homes", "ha", "ratio", "cases"}};
    return kIds[unit];
}

std::string_view id_of(CheckGroup group)
{
    constexpr base::EnumArray<CheckGroup, std::string_view> kIds{{"tables", "rules", "backtest"}};
    return kIds[group];
}

int decimals_of(CheckUnit unit)
{
    constexpr base::EnumArray<CheckUnit, int> kDecimals{{0, 0, 2, 0}};
    return kDecimals[unit];
}

bool Check::passed() const
{
    return cases > 0 && std::abs(value - expected) <= tolerance;
}

CheckGroup group_of(const Check& check)
{
    if (check.municipality) return CheckGroup::Backtest;
    return check.unit == CheckUnit::Cases ? CheckGroup::Rules : CheckGroup::Tables;
}

std::vector<Check> run_checks(const model::Region& region, const Backtest& backtest)
{
    CheckRun run(region, backtest);
    while (!run.done()) run.step();
    return run.checks();
}

} // namespace app::scenario
