#pragma once
// Bars in a panel: from the left with the baseline as a tick, on both sides of zero (a tornado), and stacked.

#include "ui/chart.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <optional>
#include <span>

namespace app::ui {

/// A row per bar: name, value and change against the baseline above a track. Amounts from 0 up. Returns the index of the
/// bar that was clicked.
std::optional<std::size_t> draw_bars(const Context& context, Column& column, const BarChart& chart);

/// A row per bar, to the left and to the right of zero.
void draw_tornado(const Context& context, Column& column, const BarChart& chart);

/// Rows on one scale each, with the names of their parts once below.
void draw_stacked(const Context& context, Column& column, std::span<const StackedRow> rows);

} // namespace app::ui
