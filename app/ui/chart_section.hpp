#pragma once
// A part of a panel that is one chart: its head, the chart or the table that the reader wants in its place, and what
// the band says where bands show.

#include "ui/chart.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"
#include "ui/section.hpp"

#include <span>

namespace app::ui {

/// How bars lie: from the left with name and value above each, or to both sides of zero behind their names.
enum class BarForm { FromLeft, AroundZero };

void draw_chart_section(Context& context, Column& column, const Section& section, const YearChart& chart);
void draw_chart_section(Context& context, Column& column, const Section& section, const BarChart& chart, BarForm form);
void draw_chart_section(Context& context, Column& column, const Section& section, std::span<const StackedRow> rows);

} // namespace app::ui
