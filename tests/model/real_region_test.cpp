// The whole model on the real region, against what the document and its neighbours published.

#include "model/model.hpp"
#include "model/run.hpp"

#include "tests/support/real_region.hpp"
#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::index_of_site;
using test::real_region;

const Results& defaults()
{
    static const Results results = run(real_region(), Inputs{}, 7);
    return results;
}

struct NeedCase {
    int year;
    double homes;
};

TEST(RealRegion, needs_the_homes_of_the_document)
{
    for (const NeedCase& c : {NeedCase{2010, 166654}, {2015, 172391}, {2020, 177006}, {2030, 182871}, {2040, 182679}}) {
        double sum = 0;
        for (const Levels& need : defaults().need) sum += need[level_index(c.year)];
        EXPECT_NEAR(sum, c.homes, 1e-6) << c.year;
    }
}

TEST(RealRegion, asks_for_the_land_of_the_document)
{
    const Flows& land = defaults().balance[SiteClass::Land].demand;
    const double decades[] = {265, 50, 15};
    for (std::size_t decade = 0; decade < 3; ++decade) {
        double sum = 0;
        for (std::size_t t = decade * 10; t < decade * 10 + 10; ++t) sum += land[t];
        EXPECT_NEAR(sum, decades[decade], 1e-9) << "decade " << decade;
    }
}

TEST(RealRegion, has_the_over_programming_of_the_document)
{
    EXPECT_NEAR(*defaults().balance[SiteClass::Land].ratio[0], 424 / 330.0, 1e-9);
    EXPECT_NEAR(defaults().balance[SiteClass::Land].oversupply[0], 94, 1e-9);
}

TEST(RealRegion, carries_the_version_that_was_asked)
{
    EXPECT_EQ(defaults().inputs_version, 7U);
}

TEST(RealRegion, writes_off_what_was_not_started)
{
    const Region& region = real_region();
    for (std::size_t i = 0; i < region.sites.size(); ++i) {
        if (region.sites[i].status != SiteStatus::Unstarted) continue;
        EXPECT_EQ(defaults().sites[i].decision, Decision::Drop) << region.sites[i].id;
        EXPECT_EQ(defaults().sites[i].reason.rule, Rule::Unstarted) << region.sites[i].id;
    }
}

TEST(RealRegion, builds_in_the_centre_before_the_edge)
{
    const Region& region = real_region();
    const SiteResult& centre = defaults().sites[index_of_site(region, "enschede-binnenstad")];
    EXPECT_EQ(centre.decision, Decision::Develop);
    EXPECT_EQ(centre.tier, 1);
}

TEST(RealRegion, measures_indices_against_itself)
{
    for (const NodeAccess& node : defaults().nodes) {
        for (const auto& index : node.index) EXPECT_EQ(index.value_or(100), 100);
    }
    for (double index : defaults().region_index) EXPECT_NEAR(index, 100, 1e-9);
}

struct MeasureCase {
    double Parameters::*field;
    double value;
    Travel travel;
};

TEST(RealRegion, every_measure_improves_what_it_is_for)
{
    const MeasureCase cases[] = {
        {&Parameters::access_unbundle_a1_a35, 1, Travel::Car},
        {&Parameters::access_noek, 1, Travel::Car},
        {&Parameters::access_laan_hart_van_zuid, 1, Travel::Car},
        {&Parameters::access_airport_a1, 1, Travel::Car},
        {&Parameters::access_westermaat, 1, Travel::Pt},
        {&Parameters::access_agglonet_per_hour, 6, Travel::Pt},
        {&Parameters::access_f35_percent, 100, Travel::Cycle},
        {&Parameters::access_ebike_percent, 60, Travel::Cycle},
    };
    Model model(real_region());
    for (const MeasureCase& c : cases) {
        Inputs inputs;
        inputs.parameters.*c.field = c.value;
        EXPECT_GT(model.run(inputs).region_index[c.travel], 100) << id_of(c.travel) << " to " << c.value;
    }
}

} // namespace
} // namespace app::model
