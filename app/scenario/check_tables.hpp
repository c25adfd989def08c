#pragma once
// Checks of the all-defaults scenario against what the document prints, and against what was counted later.

#include "model/results.hpp"
#include "scenario/checks.hpp"

namespace app::scenario {

/// Homes needed per table year, land per decade and the plan against demand in 2010: the totals that the document
/// prints, which no data file holds.
[[nodiscard]] std::vector<Check> table_checks(const model::Results& defaults);

/// The document's path against each count of homes.
[[nodiscard]] std::vector<Check> backtest_checks(const model::Results& defaults, const Backtest& backtest);

} // namespace app::scenario
