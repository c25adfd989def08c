#include "ui/chart_table.hpp"

#include "model/years.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr int kYearStep = 5;
constexpr const char* kNothing = "–";

std::optional<double> value_at(const YearSeries& series, int year)
{
    const int index = year - series.first_year;
    if (index < 0 || index >= static_cast<int>(series.values.size())) return std::nullopt;
    return series.values[static_cast<std::size_t>(index)];
}

/// Every fifth year, and the years of single counts.
std::vector<int> years_of(const YearChart& chart)
{
    std::vector<int> years;
    for (int year = model::kBaseYear; year <= model::kLastYear; year += kYearStep) years.push_back(year);
    for (const YearSeries& series : chart.series) {
        if (series.form != SeriesForm::Points) continue;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (series.values[i]) years.push_back(series.first_year + static_cast<int>(i));
        }
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace

std::string band_words(const Context& context, const scenario::Band& band, int decimals)
{
    return context.words.fill(
        "ui.chart.band", {{"low", context.number(band.p10, decimals)}, {"high", context.number(band.p90, decimals)}});
}

Table table_of(const Context& context, const YearChart& chart)
{
    Table table{.head = {context.words("ui.chart.year")}};
    for (const YearSeries& series : chart.series) {
        table.head.push_back(series.name);
        if (has_bands(series)) table.head.emplace_back(context.words("ui.chart.band_head"));
    }
    for (const int year : years_of(chart)) {
        TableRow row{.cells = {std::to_string(year)}};
        for (const YearSeries& series : chart.series) {
            const std::optional<double> value = value_at(series, year);
            row.cells.push_back(value ? context.number(*value, chart.decimals) : kNothing);
            if (!has_bands(series)) continue;
            const int index = year - series.first_year;
            const scenario::Band* band = index < 0 ? nullptr : band_at(series, static_cast<std::size_t>(index));
            row.cells.push_back(band ? band_words(context, *band, chart.decimals) : kNothing);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table table_of(const Context& context, const BarChart& chart)
{
    const auto any = [&](auto has) { return std::any_of(chart.bars.begin(), chart.bars.end(), has); };
    const bool has_baseline = any([](const Bar& bar) { return bar.baseline.has_value(); });
    const bool has_band = any([](const Bar& bar) { return bar.band.has_value(); });
    Table table{.head = {"", chart.unit.empty() ? context.words("ui.chart.value") : chart.unit}};
    if (has_baseline) table.head.emplace_back(context.words("ui.chart.baseline"));
    if (has_band) table.head.emplace_back(context.words("ui.chart.band_head"));
    for (const Bar& bar : chart.bars) {
        TableRow row{.cells = {bar.name, context.number(bar.amount, chart.decimals)},
                     .strong = bar.strong || bar.total};
        if (has_baseline) row.cells.push_back(bar.baseline ? context.number(*bar.baseline, chart.decimals) : kNothing);
        if (has_band) row.cells.push_back(bar.band ? band_words(context, *bar.band, chart.decimals) : kNothing);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table table_of(const Context& context, std::span<const StackedRow> rows)
{
    Table table{.head = {""}};
    if (rows.empty()) return table;
    for (const StackedPart& part : rows.front().parts) table.head.push_back(part.name);
    const bool has_band = std::any_of(rows.begin(), rows.end(), [](const StackedRow& row) { return row.band; });
    if (has_band) table.head.emplace_back(context.words("ui.chart.band_head"));
    for (const StackedRow& stacked : rows) {
        TableRow row{.cells = {stacked.name}};
        for (const StackedPart& part : stacked.parts)
            row.cells.push_back(context.number(part.amount, stacked.decimals));
        if (has_band)
            row.cells.push_back(stacked.band ? band_words(context, *stacked.band, stacked.decimals) : kNothing);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace app::ui
