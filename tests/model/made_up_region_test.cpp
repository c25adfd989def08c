// The whole model on a region of a few sites, where the right answer can be said beforehand.

#include "model/model.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

double delivered_before(const SiteResult& site, SiteClass c, int year)
{
    double sum = 0;
    for (int y = kFirstYear; y < year; ++y) sum += site.delivered[c][flow_index(y)];
    return sum;
}

TEST(MadeUpRegion, a_phased_site_that_could_start_in_2011_serves_from_2021)
{
    for (Choice choice : {Choice::Auto, Choice::Develop}) {
        Region region = tiny_region();
        region.sites = {make_site("phased", SiteClass::Land, 1000, {Segment::Industry})};
        region.sites[0].status = SiteStatus::Phased;
        region.sites[0].earliest_year = 2011;
        Inputs inputs;
        inputs.choices = {choice};
        Model model(region);
        const Results& results = model.run(inputs);

        const SiteResult& site = results.sites[0];
        EXPECT_EQ(delivered_before(site, SiteClass::Land, 2021), 0) << id_of(choice);
        EXPECT_EQ(site.first_year, 2021) << id_of(choice);
        EXPECT_NEAR(site.delivered[SiteClass::Land][flow_index(2021)], 11, 1e-9) << "ten years that waited, and 2021";
        EXPECT_NEAR(results.backlog[Segment::Industry][flow_index(2020)], 10, 1e-9) << id_of(choice);
        EXPECT_EQ(site.decision, choice == Choice::Auto ? Decision::Phase : Decision::Develop);
    }
}

/// Homes and business land on one site, the land only with the airport.
Region airport_region()
{
    Region region = tiny_region();
    Site site = make_site("airport", SiteClass::Land, 40, {Segment::Consumer, Segment::Green});
    site.capacity[SiteClass::Homes] = 300;
    site.rate_per_year[SiteClass::Homes] = 20;
    site.needs[SiteClass::Land] = &Parameters::access_airport;
    region.sites = {site};
    return region;
}

TEST(MadeUpRegion, a_class_whose_toggle_is_off_takes_no_part_and_is_dropped)
{
    const Region region = airport_region();
    Model model(region);
    for (Choice choice : {Choice::Auto, Choice::Develop, Choice::Reserve}) {
        Inputs inputs;
        inputs.choices = {choice};
        inputs.parameters.access_airport = 0;
        inputs.parameters.programme_reserve_percent = 50;
        const Results& results = model.run(inputs);
        const SiteResult& site = results.sites[0];
        EXPECT_EQ(site.used[SiteClass::Land], 0) << id_of(choice);
        EXPECT_EQ(site.dropped[SiteClass::Land], 40) << id_of(choice);
        EXPECT_EQ(site.reserved[SiteClass::Land], 0) << id_of(choice);
        EXPECT_EQ(results.balance[SiteClass::Land].remaining.front(), 0) << id_of(choice);
        EXPECT_NEAR(results.backlog[Segment::Consumer].back(), 30, 1e-9) << id_of(choice);
        EXPECT_EQ(site.used[SiteClass::Homes], choice == Choice::Reserve ? 0 : 250) << "a quarter of the growth";
    }
}

TEST(MadeUpRegion, a_class_whose_toggle_is_on_serves_as_any_other)
{
    const Region region = airport_region();
    Model model(region);
    Inputs inputs;
    inputs.parameters.access_airport = 1;
    const Results& results = model.run(inputs);
    EXPECT_NEAR(results.sites[0].used[SiteClass::Land], 30, 1e-9);
    EXPECT_NEAR(results.backlog[Segment::Consumer].back(), 0, 1e-9);
}

} // namespace
} // namespace app::model
