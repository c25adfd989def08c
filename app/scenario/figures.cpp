#include "scenario/figures.hpp"

namespace app::scenario {

namespace {

double homes_needed(const model::Results& results, model::Municipality municipality)
{
    return results.households[municipality].back() - results.need[municipality].front();
}

PerMunicipalFigure<double> municipal_figures(const model::Results& results, model::Municipality municipality)
{
    const model::CentreResult& centre = results.centres[municipality];
    PerMunicipalFigure<double> figures{};
    figures[MunicipalFigure::HomesNeeded] = homes_needed(results, municipality);
    figures[MunicipalFigure::Vacancy] = results.vacancy[municipality].back();
    figures[MunicipalFigure::Vitality] = centre.vitality.back();
    figures[MunicipalFigure::Floor] = centre.floor.back();
    figures[MunicipalFigure::CentreFloor] = centre.centre_floor.back();
    figures[MunicipalFigure::EmptyFloor] = centre.empty_floor.back();
    return figures;
}

} // namespace

Figures<double> figures_of(const model::Results& results, const model::SiteList& sites)
{
    Figures<double> figures;
    double needed = 0;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        figures.municipal[municipality] = municipal_figures(results, municipality);
        needed += homes_needed(results, municipality);
        for (std::size_t i = 0; i < figures.finance.size(); ++i) {
            figures.finance[i] += results.finance[municipality].*model::kFinanceParts[i].amount_meur;
        }
    }
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        PerMunicipalFigure<double>& mine = figures.municipal[sites.sites[i].municipality];
        mine[MunicipalFigure::HomesOnSites] += results.sites[i].used[model::SiteClass::Homes];
        mine[MunicipalFigure::LandOnSites] += results.sites[i].used[model::SiteClass::Land];
    }
    figures.regional[RegionalFigure::HomesNeeded] = needed;
    figures.regional[RegionalFigure::LandRatio] = results.balance[model::SiteClass::Land].ratio.front().value_or(0);
    figures.access = results.region_index;
    return figures;
}

} // namespace app::scenario
