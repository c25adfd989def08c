#include "ui/look_back_panel.hpp"

#include "scenario/backtest.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/picker.hpp"
#include "ui/section.hpp"
#include "ui/tabs.hpp"
#include "ui/year_chart.hpp"

#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr double kPercent = 100;

double path_homes(const Context& context, const scenario::CountedHomes& counted)
{
    return context.baseline.need[counted.municipality][model::level_index(counted.level_year)];
}

std::vector<scenario::CountedHomes> counts_of(const scenario::Backtest& backtest, model::Municipality municipality)
{
    std::vector<scenario::CountedHomes> counts;
    for (const scenario::CountedHomes& counted : backtest.homes) {
        if (counted.municipality == municipality) counts.push_back(counted);
    }
    return counts;
}

/// The path of the document, that of the present settings, and the counts as points.
YearChart homes_chart(const Context& context, const std::vector<scenario::CountedHomes>& counts)
{
    const model::Municipality mine = context.ui.outcome.municipality;
    const model::Levels& path = context.baseline.need[mine];
    YearChart chart{.from_zero = false};
    chart.series.push_back({.name = context.words("ui.series.document"),
                            .end_label = context.words("ui.series.document"),
                            .ink = SeriesInk::Accent,
                            .values = {path.begin(), path.end()}});
    YearSeries points{.name = context.words("ui.look_back.counted"),
                      .form = SeriesForm::Points,
                      .ink = SeriesInk::Warn,
                      .first_year = model::kBaseYear,
                      .values = std::vector<std::optional<double>>(path.size())};
    for (const scenario::CountedHomes& counted : counts) {
        points.values[model::level_index(counted.level_year)] = counted.homes;
    }
    chart.series.push_back(std::move(points));
    return chart;
}

/// What the count says about the path, in the words of the check page.
void draw_sentence(const Context& context, Column& column, const scenario::Backtest& backtest,
                   const scenario::CountedHomes& counted)
{
    const double path = path_homes(context, counted);
    const double difference = std::abs(std::round(path) - std::round(counted.homes));
    draw_note(
        context, column,
        context.words.fill(
            "check.backtest.sentence",
            {{"municipality", context.word("municipality", model::id_of(counted.municipality))},
             {"year", std::to_string(counted.level_year)},
             {"value", context.number(path)},
             {"expected", context.number(counted.homes)},
             {"difference", context.number(difference)},
             {"percent", context.number(kPercent * difference / path, 1)},
             {"tolerance", context.words.fill("card.unit.percent",
                                              {{"value", context.number(kPercent * backtest.tolerance_share)}})}}));
    draw_note(context, column, context.words.fill("ui.look_back.source", {{"source", counted.source}}));
}

void draw_homes(Context& context, Column& column, const scenario::Backtest& backtest)
{
    const std::vector<scenario::CountedHomes> counts = counts_of(backtest, context.ui.outcome.municipality);
    const bool as_table = begin_section(context, column,
                                        {.id = "counted_homes",
                                         .title = context.words("ui.look_back.homes"),
                                         .remark = context.words("ui.look_back.homes_unit"),
                                         .source = Source{model::Basis::Source, "counts"},
                                         .twin = Twin::Table});
    const YearChart chart = homes_chart(context, counts);
    if (as_table) draw_table(context, column, table_of(context, chart));
    if (!as_table) draw_year_chart(context, column.take(kYearChart_px), chart);
    if (counts.empty()) draw_note(context, column, context.words("ui.look_back.no_count"));
    for (const scenario::CountedHomes& counted : counts) draw_sentence(context, column, backtest, counted);
}

/// All counts in one table: path, count and difference.
void draw_all(Context& context, Column& column, const scenario::Backtest& backtest)
{
    static_cast<void>(begin_section(context, column,
                                    {.id = "counted_all",
                                     .title = context.words("ui.look_back.all"),
                                     .source = Source{model::Basis::Source, "counts"}}));
    Table table{.head = {context.words("page.homes.municipality"), context.words("ui.chart.year"),
                         context.words("ui.series.document"), context.words("ui.look_back.counted"), "%"}};
    for (const scenario::CountedHomes& counted : backtest.homes) {
        const double path = path_homes(context, counted);
        table.rows.push_back(
            {.cells = {context.word("municipality", model::id_of(counted.municipality)),
                       std::to_string(counted.level_year), context.number(path), context.number(counted.homes),
                       context.difference(kPercent * (counted.homes / path - 1), 1)},
             .strong = counted.municipality == context.ui.outcome.municipality});
    }
    draw_table(context, column, table);
}

void draw_inhabitants(Context& context, Column& column, const scenario::Backtest& backtest)
{
    static_cast<void>(begin_section(context, column,
                                    {.id = "counted_inhabitants",
                                     .title = context.words("ui.look_back.inhabitants"),
                                     .remark = context.words("ui.look_back.inhabitants_unit"),
                                     .source = Source{model::Basis::Source, "counts"}}));
    Table table{.head = {context.words("ui.chart.year"), context.words("ui.look_back.counted")}};
    for (const scenario::CountedInhabitants& counted : backtest.inhabitants) {
        table.rows.push_back({.cells = {std::to_string(counted.level_year), context.number(counted.inhabitants)}});
    }
    draw_table(context, column, table);
    draw_note(context, column, context.words("ui.look_back.inhabitants_note"));
}

} // namespace

void draw_look_back(Context& context, const Rect& rect)
{
    begin_scroll("look_back", rect);
    Column column = make_column(kPadding_px);
    draw_subject_title(context, column, Tab::LookBack);
    draw_municipality_picker(context, column);
    column.y_px -= 14; // the first section follows the choice at once
    if (const scenario::Backtest* backtest = context.studies.backtest) {
        draw_homes(context, column, *backtest);
        draw_all(context, column, *backtest);
        draw_inhabitants(context, column, *backtest);
    }
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
