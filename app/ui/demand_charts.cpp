#include "ui/demand_charts.hpp"

#include "ui/chart_section.hpp"
#include "ui/outcome.hpp"

#include <cmath>

namespace app::ui {

namespace {

constexpr int kDocumentYear = 2013; ///< from then on there is a supply by the document

std::vector<std::optional<double>> values_of(const model::Levels& levels)
{
    return {levels.begin(), levels.end()};
}

std::vector<scenario::Band> bands_or_none(const std::array<scenario::Band, model::kHorizonYears + 1>* bands)
{
    if (!bands) return {};
    return {bands->begin(), bands->end()};
}

/// What was needed up to each year, and beside it what the document reckoned with.
void add_demand(const Context& context, YearChart& chart, model::SiteClass site_class, const char* end_key)
{
    const scenario::EnsembleSummary* outlook = bands_of(context);
    const model::Levels now = cumulative_demand(context.results, site_class);
    chart.series.push_back({.name = context.words("ui.series.demand"),
                            .end_label = context.words.fill(end_key, {{"amount", context.number(now.back())}}),
                            .form = SeriesForm::Area,
                            .ink = SeriesInk::Accent,
                            .values = values_of(now),
                            .bands = bands_or_none(outlook ? &outlook->classes[site_class].demand_so_far : nullptr)});
    chart.series.push_back({.name = context.words("ui.series.document"),
                            .form = SeriesForm::Dotted,
                            .ink = SeriesInk::Quiet,
                            .values = values_of(cumulative_demand(context.baseline, site_class))});
}

YearSeries level_series(std::string name, std::string end_label, SeriesForm form, double level)
{
    return {.name = std::move(name),
            .end_label = std::move(end_label),
            .form = form,
            .first_year = kDocumentYear,
            .values = std::vector<std::optional<double>>(model::kLastYear - kDocumentYear + 1, level)};
}

YearChart land_chart(const Context& context)
{
    const PlannedLand land = planned_land(context.region);
    const auto named = [&](const char* key, double ha) {
        return context.words.fill(key, {{"ha", context.number(ha)}});
    };
    YearChart chart;
    add_demand(context, chart, model::SiteClass::Land, "ui.series.demand_end");
    chart.series.push_back(level_series(context.words("ui.series.issuable"),
                                        named("ui.land_chart.issuable", land.issuable_ha), SeriesForm::Line,
                                        land.issuable_ha));
    chart.series.push_back(level_series(context.words("ui.series.planned"),
                                        named("ui.land_chart.phased", land.phased_ha), SeriesForm::Dashed,
                                        land.issuable_ha + land.phased_ha));
    return chart;
}

YearChart homes_chart(const Context& context)
{
    YearChart chart;
    add_demand(context, chart, model::SiteClass::Homes, "ui.series.demand_end");
    const scenario::EnsembleSummary* outlook = bands_of(context);
    const model::Levels delivered = cumulative_delivered(context.results, model::SiteClass::Homes);
    chart.series.push_back(
        {.name = context.words("ui.series.delivered"),
         .end_label = context.words.fill("ui.series.delivered_end", {{"amount", context.number(delivered.back())}}),
         .values = values_of(delivered),
         .bands = bands_or_none(outlook ? &outlook->classes[model::SiteClass::Homes].delivered_so_far : nullptr)});
    return chart;
}

} // namespace

void draw_land_demand(Context& context, Column& column)
{
    draw_chart_section(context, column,
                       {.id = "land_demand",
                        .title = context.words("ui.land_chart.title"),
                        .remark = context.words("ui.land_chart.remark"),
                        .source = Source{model::Basis::Document, "land_table"},
                        .twin = Twin::Table,
                        .bands = Bands::Available},
                       land_chart(context));
}

void draw_homes_demand(Context& context, Column& column)
{
    draw_chart_section(context, column,
                       {.id = "homes_demand",
                        .title = context.words("ui.homes_chart.title"),
                        .remark = context.words("ui.homes_chart.remark"),
                        .source = Source{model::Basis::Document, "homes_table"},
                        .twin = Twin::Table,
                        .bands = Bands::Available},
                       homes_chart(context));
}

} // namespace app::ui
