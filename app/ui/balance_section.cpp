#include "ui/balance_section.hpp"

#include "ui/bar_chart.hpp"
#include "ui/chart_table.hpp"
#include "ui/outcome.hpp"
#include "ui/periods.hpp"
#include "ui/section.hpp"
#include "ui/waterfall.hpp"

#include <array>
#include <cmath>

namespace app::ui {

namespace {

StackedRow balance_row(const Context& context, model::SiteClass site_class)
{
    const ClassTotals totals = class_totals(context.results, site_class);
    const auto part = [&](const char* id, double amount, PartForm form) {
        return StackedPart{context.word("ui.balance", id), amount, form};
    };
    StackedRow row{.name = context.word("ui.balance.class", model::id_of(site_class)),
                   .remark = context.words.fill("ui.balance.demand_of", {{"amount", context.number(totals.demand)}}),
                   .parts = {part("delivered", totals.delivered, PartForm::Filled),
                             part("backlog", totals.backlog, PartForm::Warning),
                             part("reserved", totals.reserved, PartForm::Hatched),
                             part("dropped", totals.dropped, PartForm::Outlined)}};
    if (const scenario::EnsembleSummary* outlook = bands_of(context)) {
        row.band = outlook->classes[site_class].delivered_so_far.back();
    }
    return row;
}

Table balance_table(const Context& context)
{
    Table table{.head = {""}};
    for (const char* column : {"demand", "delivered", "backlog", "reserved", "dropped"}) {
        table.head.emplace_back(context.word("ui.balance", column));
    }
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const ClassTotals totals = class_totals(context.results, site_class);
        TableRow row{.cells = {context.word("ui.balance.class", model::id_of(site_class))}};
        for (const double value : {totals.demand, totals.delivered, totals.backlog, totals.reserved, totals.dropped}) {
            row.cells.push_back(context.number(value));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What is delivered with its band, in a table of its own: the other one has no room for it.
Table bands_table(const Context& context, const scenario::EnsembleSummary& outlook)
{
    Table table{.head = {"", context.words("ui.balance.delivered"), context.words("ui.chart.band_head")}};
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const scenario::Band& band = outlook.classes[site_class].delivered_so_far.back();
        table.rows.push_back(
            {.cells = {context.word("ui.balance.class", model::id_of(site_class)),
                       context.number(total_delivered(context.results, site_class)), band_words(context, band, 0)}});
    }
    return table;
}

BarChart period_chart(const PeriodTable& now, const PeriodTable& document, std::string unit)
{
    BarChart chart{.unit = std::move(unit)};
    for (std::size_t i = 0; i < now.periods.size(); ++i) {
        const double amount = total_of(now, i);
        chart.bars.push_back(
            {.name = now.periods[i], .amount = amount, .baseline = total_of(document, i), .worse = amount < 0});
    }
    return chart;
}

std::string cell_words(const Context& context, double now, double document)
{
    const double change = std::round(now) - std::round(document);
    if (change == 0) return context.number(now);
    return context.words.fill("ui.periods.cell",
                              {{"value", context.number(now)}, {"change", context.difference(change)}});
}

Table period_table(const Context& context, const PeriodTable& now, const PeriodTable& document)
{
    Table table{.head = {""}};
    table.head.insert(table.head.end(), now.periods.begin(), now.periods.end());
    for (std::size_t i = 0; i < now.rows.size(); ++i) {
        TableRow row{.cells = {context.words(now.rows[i].name_key)}};
        for (std::size_t j = 0; j < now.periods.size(); ++j) {
            row.cells.push_back(cell_words(context, now.rows[i].amounts[j], document.rows[i].amounts[j]));
        }
        table.rows.push_back(std::move(row));
    }
    TableRow total{.cells = {context.words("page.homes.total")}, .strong = true};
    for (std::size_t j = 0; j < now.periods.size(); ++j) {
        total.cells.push_back(cell_words(context, total_of(now, j), total_of(document, j)));
    }
    table.rows.push_back(std::move(total));
    return table;
}

void draw_period_section(Context& context, Column& column, const Section& section, const PeriodTable& now,
                         const PeriodTable& document)
{
    if (begin_section(context, column, section)) {
        draw_table(context, column, period_table(context, now, document));
        draw_note(context, column, context.words("ui.periods.note"));
        return;
    }
    draw_columns(context, column.take(kWaterfall_px), period_chart(now, document, section.remark));
}

std::string ledger_state(const Context& context, const model::LedgerEntry& entry)
{
    if (entry.closed) return context.words("page.ledger.closed");
    return context.words.fill("page.ledger.open", {{"missing", context.number(std::ceil(entry.shortfall))}});
}

Table ledger_table(const Context& context)
{
    Table table;
    for (const char* head : {"class", "added", "cut", "state"}) {
        table.head.emplace_back(context.word("page.ledger", head));
    }
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const model::LedgerEntry& entry = context.results.ledger[site_class];
        table.rows.push_back(
            {.cells = {context.word("ui.balance.class", model::id_of(site_class)), context.number(entry.added),
                       context.number(entry.cut), ledger_state(context, entry)},
             .strong = !entry.closed});
    }
    return table;
}

} // namespace

void draw_balance(Context& context, Column& column)
{
    const Section section{.id = "balance",
                          .title = context.words("ui.balance.title"),
                          .remark = context.words("ui.balance.remark"),
                          .source = Source{model::Basis::Document, "balance"},
                          .twin = Twin::Table,
                          .bands = Bands::Available};
    if (begin_section(context, column, section)) {
        draw_table(context, column, balance_table(context));
        if (const scenario::EnsembleSummary* outlook = bands_of(context)) {
            column.skip(8);
            draw_table(context, column, bands_table(context, *outlook));
        }
    } else {
        std::array<StackedRow, base::kEnumSize<model::SiteClass>> rows;
        for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
            rows[base::index_of(site_class)] = balance_row(context, site_class);
        }
        draw_stacked(context, column, rows);
    }
    draw_band_note(context, column, "ui.balance.band_note");
}

void draw_periods(Context& context, Column& column)
{
    draw_period_section(context, column,
                        {.id = "homes_periods",
                         .title = context.words("ui.periods.homes"),
                         .remark = context.words("ui.periods.homes_unit"),
                         .source = Source{model::Basis::Document, "homes_table"},
                         .twin = Twin::Table,
                         .bands = Bands::Missing},
                        homes_periods(context.results), homes_periods(context.baseline));
    draw_period_section(context, column,
                        {.id = "land_periods",
                         .title = context.words("ui.periods.land"),
                         .remark = context.words("ui.periods.land_unit"),
                         .source = Source{model::Basis::Document, "land_table"},
                         .twin = Twin::Table,
                         .bands = Bands::Missing},
                        land_periods(context.results), land_periods(context.baseline));
}

void draw_ledger(Context& context, Column& column)
{
    static_cast<void>(begin_section(context, column,
                                    {.id = "ledger",
                                     .title = context.words("ui.ledger.title"),
                                     .source = Source{model::Basis::Document, "ledger"}}));
    const bool ruled = context.state.inputs.parameters.programme_compensation != 0;
    draw_table(context, column, ledger_table(context));
    const char* closed = ruled ? "ui.ledger.closed" : "ui.ledger.closed_free";
    const char* open = ruled ? "ui.ledger.open" : "ui.ledger.open_free";
    draw_note(context, column, context.words(context.results.ledger_closed ? closed : open));
}

} // namespace app::ui
