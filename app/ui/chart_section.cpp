#include "ui/chart_section.hpp"

#include "ui/bar_chart.hpp"
#include "ui/chart_table.hpp"
#include "ui/year_chart.hpp"

namespace app::ui {

void draw_chart_section(Context& context, Column& column, const Section& section, const YearChart& chart)
{
    if (begin_section(context, column, section)) {
        draw_table(context, column, table_of(context, chart));
    } else {
        draw_year_chart(context, column.take(kYearChart_px), chart);
    }
    if (section.bands == Bands::Available) draw_band_note(context, column);
}

void draw_chart_section(Context& context, Column& column, const Section& section, const BarChart& chart, BarForm form)
{
    if (begin_section(context, column, section)) {
        draw_table(context, column, table_of(context, chart));
    } else if (form == BarForm::FromLeft) {
        draw_bars(context, column, chart);
    } else {
        draw_tornado(context, column, chart);
    }
    if (section.bands == Bands::Available) draw_band_note(context, column);
}

void draw_chart_section(Context& context, Column& column, const Section& section, std::span<const StackedRow> rows)
{
    if (begin_section(context, column, section)) {
        draw_table(context, column, table_of(context, rows));
    } else {
        draw_stacked(context, column, rows);
    }
    if (section.bands == Bands::Available) draw_band_note(context, column);
}

} // namespace app::ui
