#include "ui/money_panel.hpp"

#include "scenario/outcomes.hpp"
#include "ui/chart_section.hpp"
#include "ui/chart_table.hpp"
#include "ui/municipal_sums.hpp"
#include "ui/picker.hpp"
#include "ui/settlement.hpp"
#include "ui/tabs.hpp"
#include "ui/waterfall.hpp"

#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr int kDecimals = 1;
constexpr std::size_t kResult = 3; ///< in model::kFinanceParts
constexpr std::size_t kSettled = 4;
constexpr Source kMoneySource{model::Basis::Assumption, "money"};

/// The five together, or one of them.
void draw_choice(Context& context, Column& column)
{
    OutcomeState& ui = context.ui.outcome;
    std::vector<std::string> words{context.words("page.homes.total")};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        words.emplace_back(context.word("municipality", model::id_of(municipality)));
    }
    const std::size_t before = ui.all_municipalities ? 0 : 1 + base::index_of(ui.municipality);
    const std::size_t now = draw_picker(context, "money_of", column, words, before);
    ui.all_municipalities = now == 0;
    if (now > 0) ui.municipality = static_cast<model::Municipality>(now - 1);
}

/// Of the amount with this place in model::kFinanceParts, where bands show.
std::optional<scenario::Band> finance_band(const Context& context, std::size_t part)
{
    const scenario::EnsembleSummary* outlook = bands_of(context);
    if (!outlook) return std::nullopt;
    const bool all = context.ui.outcome.all_municipalities;
    return all ? outlook->figures.finance[part] : outlook->finance[context.ui.outcome.municipality][part];
}

const model::Finance& pick(const Context& context, const model::Results& results, model::Finance& all)
{
    if (!context.ui.outcome.all_municipalities) return results.finance[context.ui.outcome.municipality];
    all = finance_of_all(results);
    return all;
}

/// Land result, less holding and write-off: the result; and where money is settled, what comes of it.
BarChart result_chart(const Context& context)
{
    model::Finance all;
    const model::Finance finance = pick(context, context.results, all);
    BarChart chart{.decimals = kDecimals, .unit = context.words("ui.figure.result_unit")};
    const auto add = [&](const char* key, double amount_meur) {
        chart.bars.push_back({.name = context.words(key), .amount = amount_meur, .worse = amount_meur < 0});
    };
    // A step hangs on those before it, which move as well: only totals have a band.
    const auto add_total = [&](const char* key, double amount_meur, std::size_t part) {
        chart.bars.push_back(
            {.name = context.words(key), .amount = amount_meur, .band = finance_band(context, part), .total = true});
    };
    add("ui.money.step.land_result", finance.land_result_meur);
    add("ui.money.step.holding", -finance.holding_meur);
    add("ui.money.step.write_off", -finance.write_off_meur);
    add_total("ui.money.step.result", finance.result_meur, kResult);
    const double moved_meur = finance.settled_meur - finance.result_meur;
    if (std::abs(moved_meur) < 0.05) return chart;
    add("ui.money.step.moved", moved_meur);
    add_total("ui.money.step.settled", finance.settled_meur, kSettled);
    return chart;
}

/// The same amounts beside those of the document.
Table result_table(const Context& context)
{
    model::Finance all_now;
    model::Finance all_then;
    const model::Finance now = pick(context, context.results, all_now);
    const model::Finance then = pick(context, context.baseline, all_then);
    const bool has_bands = bands_of(context) != nullptr;
    Table table{.head = {"", context.words("ui.chart.now"), context.words("ui.chart.baseline")}};
    if (has_bands) table.head.emplace_back(context.words("ui.chart.band_head"));
    for (std::size_t i = 0; i < model::kFinanceParts.size(); ++i) {
        const model::FinancePart& part = model::kFinanceParts[i];
        TableRow row{.cells = {context.word("page.money", part.id), context.number(now.*part.amount_meur, kDecimals),
                               context.number(then.*part.amount_meur, kDecimals)},
                     .strong = i == kResult || i == kSettled};
        if (const auto band = finance_band(context, i)) row.cells.push_back(band_words(context, *band, kDecimals));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void draw_result(Context& context, Column& column)
{
    const bool as_table = begin_section(context, column,
                                        {.id = "money_result",
                                         .title = context.words("ui.money.result"),
                                         .remark = context.words("ui.figure.result_unit"),
                                         .source = kMoneySource,
                                         .twin = Twin::Table,
                                         .bands = Bands::Available});
    if (as_table) draw_table(context, column, result_table(context));
    if (!as_table) draw_waterfall(context, column.take(kWaterfall_px), result_chart(context));
    draw_band_note(context, column);
    const double short_homes = scenario::outcome_of(context.results, scenario::Outcome::HomesBacklog);
    draw_note(context, column, context.words.fill("ui.money.beside", {{"homes", context.number(short_homes)}}));
}

/// The result of each municipality, with its band where that is wanted.
BarChart five_chart(const Context& context)
{
    const scenario::EnsembleSummary* outlook = bands_of(context);
    BarChart chart{.decimals = kDecimals};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const double settled_meur = context.results.finance[municipality].settled_meur;
        Bar bar{.name = context.word("municipality", model::id_of(municipality)),
                .amount = settled_meur,
                .baseline = context.baseline.finance[municipality].settled_meur,
                .worse = settled_meur < 0,
                .strong = municipality == context.ui.outcome.municipality};
        if (outlook) bar.band = outlook->finance[municipality][kSettled];
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

void draw_five(Context& context, Column& column)
{
    draw_chart_section(context, column,
                       {.id = "money_five",
                        .title = context.words("ui.money.five"),
                        .remark = context.words("ui.house.remark"),
                        .source = kMoneySource,
                        .twin = Twin::Table,
                        .bands = Bands::Available},
                       five_chart(context), BarForm::AroundZero);
}

std::vector<StackedRow> book_rows(const Context& context)
{
    std::vector<StackedRow> rows;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const BookValue value = book_value_of(context.region, context.results, municipality);
        const double sum_meur = value.used_meur + value.reserved_meur + value.dropped_meur;
        rows.push_back(
            {.name = context.word("municipality", model::id_of(municipality)),
             .remark = context.words.fill("ui.site.euros", {{"millions", context.number(sum_meur, kDecimals)}}),
             .decimals = kDecimals,
             .parts = {{context.words("ui.money.used"), value.used_meur, PartForm::Filled},
                       {context.words("ui.money.reserved"), value.reserved_meur, PartForm::Hatched},
                       {context.words("ui.money.dropped"), value.dropped_meur, PartForm::Warning}}});
    }
    return rows;
}

void draw_book(Context& context, Column& column)
{
    draw_chart_section(context, column,
                       {.id = "money_book",
                        .title = context.words("ui.money.book"),
                        .remark = context.words("ui.figure.result_unit"),
                        .source = kMoneySource,
                        .twin = Twin::Table,
                        .bands = Bands::Missing},
                       book_rows(context));
}

} // namespace

void draw_money(Context& context, const Rect& rect)
{
    begin_scroll("money", rect);
    Column column = make_column(kPadding_px);
    draw_subject_title(context, column, Tab::Money);
    draw_choice(context, column);
    draw_result(context, column);
    draw_five(context, column);
    draw_settlement(context, column);
    draw_book(context, column);
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
