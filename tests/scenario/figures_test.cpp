#include "scenario/figures.hpp"

#include "scenario/ensemble.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::scenario {
namespace {

using model::Municipality;
using test::real_region;

Figures<double> figures_with(const model::Inputs& inputs)
{
    model::Model model(real_region());
    return figures_of(model.run(inputs), model.sites());
}

TEST(Figures, OfTheFiveAreTheirSums)
{
    model::Model model(real_region());
    const model::Results& results = model.run({});
    const Figures<double> figures = figures_of(results, model.sites());
    double needed_homes = 0;
    double issued_ha = 0;
    double settled_meur = 0;
    for (const Municipality municipality : base::all_of<Municipality>()) {
        needed_homes += figures.municipal[municipality][MunicipalFigure::HomesNeeded];
        issued_ha += figures.municipal[municipality][MunicipalFigure::LandOnSites];
        settled_meur += results.finance[municipality].settled_meur;
    }
    EXPECT_NEAR(figures.regional[RegionalFigure::HomesNeeded], needed_homes, 1e-6);
    EXPECT_NEAR(issued_ha, model::sum_of(results.balance[model::SiteClass::Land].delivered), 1e-6);
    EXPECT_NEAR(figures.finance.back(), settled_meur, 1e-9);
}

TEST(Figures, CountAnAddedSiteInItsMunicipality)
{
    model::Inputs inputs;
    model::AddedSite site;
    site.id = "new";
    site.municipality = Municipality::Borne;
    site.longitude_deg = 6.75;
    site.latitude_deg = 52.3;
    site.site_class = model::SiteClass::Land;
    site.segments = {model::Segment::Industry};
    site.capacity = 40;
    inputs.added.push_back(site);
    inputs.choices.assign(real_region().sites.size(), model::Choice::Drop);
    const auto& municipal = figures_with(inputs).municipal;
    EXPECT_GT(municipal[Municipality::Borne][MunicipalFigure::LandOnSites], 0);
    EXPECT_EQ(municipal[Municipality::Almelo][MunicipalFigure::LandOnSites], 0);
}

TEST(Figures, HaveABandThatIsTheirValueWhereThereIsOneFuture)
{
    const EnsembleSummary summary = run_ensemble(real_region(), {}, 1, 3);
    model::Inputs inputs;
    inputs.parameters = draw_parameters(inputs.parameters, uncertain_parameters(), 3, 0);
    const Figures<double> figures = figures_with(inputs);
    std::size_t count = 0;
    for_each_figure(summary.figures, figures, [&](const Band& band, double value) {
        EXPECT_EQ(band, (Band{value, value, value}));
        ++count;
    });
    EXPECT_EQ(count, 5u * 8 + 2 + 3 + 5);
}

TEST(Figures, SpreadOverManyFutures)
{
    const EnsembleSummary summary = run_ensemble(real_region(), {}, 60);
    const Band& vitality = summary.figures.municipal[Municipality::Hengelo][MunicipalFigure::Vitality];
    EXPECT_LT(vitality.p10, vitality.p90) << "small initiatives and shops are uncertain";
    const Band& needed = summary.figures.regional[RegionalFigure::HomesNeeded];
    EXPECT_LT(needed.p10, needed.p50);
    EXPECT_LT(needed.p50, needed.p90);
}

} // namespace
} // namespace app::scenario
