#include "ui/settlement.hpp"

#include "ui/bar_chart.hpp"
#include "ui/municipal_sums.hpp"
#include "ui/section.hpp"
#include "ui/table.hpp"

namespace app::ui {

namespace {

constexpr int kDecimals = 1;

/// Own result, what settlement does, and the result after it.
Table settlement_table(const Context& context)
{
    Table table{.head = {context.words("page.homes.municipality"), context.words("ui.settlement.own"),
                         context.words("ui.settlement.moved"), context.words("page.money.settled")}};
    const auto add = [&](const char* name, const model::Finance& finance, bool strong) {
        table.rows.push_back({.cells = {name, context.number(finance.result_meur, kDecimals),
                                        context.difference(finance.settled_meur - finance.result_meur, kDecimals),
                                        context.number(finance.settled_meur, kDecimals)},
                              .strong = strong});
    };
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        add(context.word("municipality", model::id_of(municipality)), context.results.finance[municipality],
            municipality == context.ui.outcome.municipality);
    }
    add(context.words("page.homes.total"), finance_of_all(context.results), true);
    return table;
}

BarChart settlement_chart(const Context& context)
{
    BarChart chart{.decimals = kDecimals, .signs = Signs::Difference};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const model::Finance& finance = context.results.finance[municipality];
        const double moved_meur = finance.settled_meur - finance.result_meur;
        chart.bars.push_back({.name = context.word("municipality", model::id_of(municipality)),
                              .amount = moved_meur,
                              .worse = moved_meur < 0,
                              .strong = municipality == context.ui.outcome.municipality});
    }
    return chart;
}

} // namespace

void draw_settlement(Context& context, Column& column)
{
    const bool as_table = begin_section(context, column,
                                        {.id = "settlement",
                                         .title = context.words("ui.settlement.title"),
                                         .remark = context.words("ui.figure.result_unit"),
                                         .source = Source{model::Basis::Assumption, "settlement"},
                                         .twin = Twin::Table,
                                         .bands = Bands::Missing});
    if (as_table) return draw_table(context, column, settlement_table(context));
    if (context.state.inputs.parameters.finance_equalisation_percent == 0) {
        return draw_note(context, column, context.words("ui.settlement.none"));
    }
    draw_tornado(context, column, settlement_chart(context));
}

} // namespace app::ui
