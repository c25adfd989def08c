#include "ui/municipality_panel.hpp"

#include "ui/bar_chart.hpp"
#include "ui/chart_table.hpp"
#include "ui/fact_rows.hpp"
#include "ui/municipal_sums.hpp"
#include "ui/picker.hpp"
#include "ui/section.hpp"
#include "ui/settlement.hpp"

#include <array>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
using Sum = double (*)(const Context&, const model::Results&, model::Municipality);

double homes_on_sites(const Context& context, const model::Results& results, model::Municipality municipality)
{
    return used_in(context.region, context.state.inputs, results, municipality, model::SiteClass::Homes);
}

double land_issued(const Context& context, const model::Results& results, model::Municipality municipality)
{
    return used_in(context.region, context.state.inputs, results, municipality, model::SiteClass::Land);
}

double settled_meur(const Context&, const model::Results& results, model::Municipality municipality)
{
    return results.finance[municipality].settled_meur;
}

double vitality(const Context&, const model::Results& results, model::Municipality municipality)
{
    return results.centres[municipality].vitality.back();
}

std::vector<FactRow> facts_of(const Context& context)
{
    const model::Municipality mine = context.ui.outcome.municipality;
    const model::Results& now = context.results;
    const model::Results& then = context.baseline;
    const auto fact = [&](const char* key, Sum sum) {
        return FactRow{
            .name = context.words(key), .now = sum(context, now, mine), .baseline = sum(context, then, mine)};
    };
    FactRow needed{.name = context.words("ui.mine.needed"),
                   .now = homes_needed_in(now, mine),
                   .baseline = homes_needed_in(then, mine),
                   .source = Source{model::Basis::Document, "homes_table"},
                   .path = now.households[mine],
                   .baseline_path = then.households[mine]};
    FactRow built = fact("page.five_side.homes", homes_on_sites);
    FactRow land = fact("page.five_side.land", land_issued);
    FactRow centre = fact("page.five_side.vitality", vitality);
    centre.source = Source{model::Basis::Assumption, "centres"};
    centre.path = now.centres[mine].vitality;
    centre.baseline_path = then.centres[mine].vitality;
    FactRow vacancy{.name = context.words("ui.mine.vacancy"),
                    .now = now.vacancy[mine].back(),
                    .baseline = then.vacancy[mine].back(),
                    .better = Better::Less};
    FactRow write_off{.name = context.words("page.money.write_off"),
                      .now = now.finance[mine].write_off_meur,
                      .baseline = then.finance[mine].write_off_meur,
                      .decimals = 1,
                      .unit = context.words("ui.figure.result_unit"),
                      .better = Better::Less,
                      .source = Source{model::Basis::Assumption, "money"}};
    FactRow settled = fact("page.money.settled", settled_meur);
    settled.decimals = 1;
    settled.unit = context.words("ui.figure.result_unit");
    settled.source = write_off.source;
    return {needed, built, land, centre, vacancy, write_off, settled};
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

void draw_mine(Context& context, Column& column)
{
    const model::Municipality mine = context.ui.outcome.municipality;
    static_cast<void>(begin_section(
        context, column,
        {.id = "mine",
         .title =
             context.words.fill("ui.mine.title", {{"municipality", context.word("municipality", model::id_of(mine))}}),
         .remark = context.words("ui.mine.remark")}));
    draw_fact_rows(context, column, facts_of(context));
    const auto names = sites_with(context.region, context.state.inputs, context.results, mine, model::Decision::Drop);
    column.skip(4);
    draw_note(context, column,
              names.empty() ? std::string(context.words("page.mine.dropped_none"))
                            : context.words.fill("page.mine.dropped", {{"sites", joined(names)}}));
}

BarChart five_chart(const Context& context, Sum sum, int decimals)
{
    BarChart chart{.decimals = decimals};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const double amount = sum(context, context.results, municipality);
        chart.bars.push_back({.name = context.word("municipality", model::id_of(municipality)),
                              .amount = amount,
                              .baseline = sum(context, context.baseline, municipality),
                              .worse = amount < 0,
                              .strong = municipality == context.ui.outcome.municipality});
    }
    return chart;
}

/// One measure of the five, as bars or as a table.
void draw_measure(Context& context, Column& column, const Section& section, Sum sum, int decimals = 0)
{
    const BarChart chart = five_chart(context, sum, decimals);
    if (begin_section(context, column, section)) return draw_table(context, column, table_of(context, chart));
    draw_tornado(context, column, chart);
}

void draw_five(Context& context, Column& column)
{
    draw_measure(context, column,
                 {.id = "five_homes",
                  .title = context.words("page.five_side.homes"),
                  .remark = context.words("ui.house.remark"),
                  .source = Source{model::Basis::Assumption, "allocation"},
                  .twin = Twin::Table},
                 homes_on_sites);
    draw_measure(context, column,
                 {.id = "five_land",
                  .title = context.words("page.five_side.land"),
                  .source = Source{model::Basis::Assumption, "allocation"},
                  .twin = Twin::Table},
                 land_issued);
    draw_measure(context, column,
                 {.id = "five_vitality",
                  .title = context.words("page.five_side.vitality"),
                  .source = Source{model::Basis::Assumption, "centres"},
                  .twin = Twin::Table},
                 vitality);
    draw_measure(context, column,
                 {.id = "five_settled",
                  .title = context.words("page.five_side.settled"),
                  .source = Source{model::Basis::Assumption, "money"},
                  .twin = Twin::Table},
                 settled_meur, 1);
}

} // namespace

void draw_municipalities(Context& context, const Rect& rect)
{
    begin_scroll("municipalities", rect);
    Column column = make_column(kPadding_px);
    column.skip(4);
    draw_municipality_picker(context, column);
    column.y_px -= 14; // the first section follows the choice at once
    draw_mine(context, column);
    draw_five(context, column);
    draw_settlement(context, column);
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
