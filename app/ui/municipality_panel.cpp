#include "ui/municipality_panel.hpp"

#include "ui/chart_section.hpp"
#include "ui/fact_rows.hpp"
#include "ui/municipal_sums.hpp"
#include "ui/picker.hpp"
#include "ui/settlement.hpp"

#include <array>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr std::size_t kWriteOff = 2; ///< in model::kFinanceParts
constexpr std::size_t kSettled = 4;
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

std::optional<scenario::Band> finance_band(const Context& context, model::Municipality municipality, std::size_t part)
{
    const scenario::EnsembleSummary* outlook = bands_of(context);
    if (!outlook) return std::nullopt;
    return outlook->finance[municipality][part];
}

/// Homes needed more than in 2010, per year: what the figure counts, so that its band belongs to the end of the path.
model::Levels homes_path(const model::Results& results, model::Municipality municipality)
{
    model::Levels path = results.households[municipality];
    for (double& homes : path) homes -= results.need[municipality].front();
    return path;
}

std::vector<FactRow> facts_of(const Context& context)
{
    const model::Municipality mine = context.ui.outcome.municipality;
    const model::Results& now = context.results;
    const model::Results& then = context.baseline;
    using Figure = scenario::MunicipalFigure;
    const auto band = [&](Figure figure) { return municipal_band(context, mine, figure); };
    const auto fact = [&](const char* key, Sum sum) {
        return FactRow{
            .name = context.words(key), .now = sum(context, now, mine), .baseline = sum(context, then, mine)};
    };
    FactRow needed{.name = context.words("ui.mine.needed"),
                   .now = homes_needed_in(now, mine),
                   .baseline = homes_needed_in(then, mine),
                   .source = Source{model::Basis::Document, "homes_table"},
                   .path = homes_path(now, mine),
                   .baseline_path = homes_path(then, mine)};
    needed.band = band(Figure::HomesNeeded);
    FactRow built = fact("page.five_side.homes", homes_on_sites);
    built.band = band(Figure::HomesOnSites);
    FactRow land = fact("page.five_side.land", land_issued);
    land.band = band(Figure::LandOnSites);
    FactRow centre = fact("page.five_side.vitality", vitality);
    centre.source = Source{model::Basis::Assumption, "centres"};
    centre.path = now.centres[mine].vitality;
    centre.baseline_path = then.centres[mine].vitality;
    centre.band = band(Figure::Vitality);
    FactRow vacancy{.name = context.words("ui.mine.vacancy"),
                    .now = now.vacancy[mine].back(),
                    .baseline = then.vacancy[mine].back(),
                    .better = Better::Less,
                    .band = band(Figure::Vacancy)};
    FactRow write_off{.name = context.words("page.money.write_off"),
                      .now = now.finance[mine].write_off_meur,
                      .baseline = then.finance[mine].write_off_meur,
                      .decimals = 1,
                      .unit = context.words("ui.figure.result_unit"),
                      .better = Better::Less,
                      .source = Source{model::Basis::Assumption, "money"},
                      .band = finance_band(context, mine, kWriteOff)};
    FactRow settled = fact("page.money.settled", settled_meur);
    settled.decimals = 1;
    settled.unit = context.words("ui.figure.result_unit");
    settled.source = write_off.source;
    settled.band = finance_band(context, mine, kSettled);
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
         .remark = context.words("ui.mine.remark"),
         .bands = Bands::Available}));
    draw_fact_rows(context, column, facts_of(context));
    draw_band_note(context, column);
    const auto names = sites_with(context.region, context.state.inputs, context.results, mine, model::Decision::Drop);
    column.skip(4);
    draw_note(context, column,
              names.empty() ? std::string(context.words("page.mine.dropped_none"))
                            : context.words.fill("page.mine.dropped", {{"sites", joined(names)}}));
}

/// A measure of the five side by side.
struct Measure {
    const char* id;
    const char* title;
    const char* source;
    Sum sum;
    std::optional<scenario::Band> (*band)(const Context& context, model::Municipality municipality);
    const char* remark = nullptr;
    int decimals = 0;
};

template <scenario::MunicipalFigure kFigure>
std::optional<scenario::Band> band_of(const Context& context, model::Municipality municipality)
{
    return municipal_band(context, municipality, kFigure);
}

std::optional<scenario::Band> settled_band(const Context& context, model::Municipality municipality)
{
    return finance_band(context, municipality, kSettled);
}

constexpr std::array kMeasures{
    Measure{"five_homes", "page.five_side.homes", "allocation", homes_on_sites,
            band_of<scenario::MunicipalFigure::HomesOnSites>, "ui.house.remark"},
    Measure{"five_land", "page.five_side.land", "allocation", land_issued,
            band_of<scenario::MunicipalFigure::LandOnSites>},
    Measure{"five_vitality", "page.five_side.vitality", "centres", vitality,
            band_of<scenario::MunicipalFigure::Vitality>},
    Measure{"five_settled", "page.five_side.settled", "money", settled_meur, settled_band, nullptr, 1}};

BarChart five_chart(const Context& context, const Measure& measure)
{
    BarChart chart{.decimals = measure.decimals};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const double amount = measure.sum(context, context.results, municipality);
        chart.bars.push_back({.name = context.word("municipality", model::id_of(municipality)),
                              .amount = amount,
                              .baseline = measure.sum(context, context.baseline, municipality),
                              .band = measure.band(context, municipality),
                              .worse = amount < 0,
                              .strong = municipality == context.ui.outcome.municipality});
    }
    return chart;
}

void draw_five(Context& context, Column& column)
{
    for (const Measure& measure : kMeasures) {
        draw_chart_section(context, column,
                           {.id = measure.id,
                            .title = context.words(measure.title),
                            .remark = measure.remark ? context.words(measure.remark) : "",
                            .source = Source{model::Basis::Assumption, measure.source},
                            .twin = Twin::Table,
                            .bands = Bands::Available},
                           five_chart(context, measure), BarForm::AroundZero);
    }
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
