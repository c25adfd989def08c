#pragma once
// The table twins of the charts: the same numbers, to read and to compare.

#include "ui/chart.hpp"
#include "ui/table.hpp"

#include <span>

namespace app::ui {

/// Every fifth year and its values; with bands also what lies between p10 and p90.
[[nodiscard]] Table table_of(const Context& context, const YearChart& chart);

/// A row per bar; a column for the baseline and for the band where any bar has one.
[[nodiscard]] Table table_of(const Context& context, const BarChart& chart);

[[nodiscard]] Table table_of(const Context& context, std::span<const StackedRow> rows);

/// "230 – 310": a band in words.
[[nodiscard]] std::string band_words(const Context& context, const scenario::Band& band, int decimals);

} // namespace app::ui
