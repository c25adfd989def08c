#pragma once
// Demand per period of the document's tables: homes per municipality (section 3.4) and land per sector (section 3.3).
// Plain sums over results.

#include "model/results.hpp"

#include <string>
#include <vector>

namespace app::ui {

struct PeriodRow {
    std::string name_key{};        ///< of its words
    std::vector<double> amounts{}; ///< one per period
};

struct PeriodTable {
    std::vector<std::string> periods{}; ///< "2010–15"
    std::vector<PeriodRow> rows{};
};

/// Homes that each municipality needs more at the end of a period than at its begin.
[[nodiscard]] PeriodTable homes_periods(const model::Results& results);

/// Demand for land per sector and decade [ha].
[[nodiscard]] PeriodTable land_periods(const model::Results& results);

/// The sum of a period over all rows.
[[nodiscard]] double total_of(const PeriodTable& table, std::size_t period);

} // namespace app::ui
