#include "model/centres.hpp"
#include "model/model.hpp"
#include "model/twentehuis.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

TEST(OnlineShare, grows_in_a_straight_line_from_8_percent)
{
    EXPECT_DOUBLE_EQ(online_share(0.30, 2010), 0.08);
    EXPECT_DOUBLE_EQ(online_share(0.30, 2025), 0.19);
    EXPECT_DOUBLE_EQ(online_share(0.30, 2040), 0.30);
}

struct CentreAccessCase {
    const char* name;
    PerTravel<double> access;
    double expected;
};

constexpr CentreAccessCase kCentreAccessCases[] = {
    {"the best of the five by default has two thirds", {{10, 20, 40}}, 2 / 3.0},
    {"half again as much is full", {{15, 30, 60}}, 1},
    {"more than that adds nothing", {{99, 99, 99}}, 1},
    {"none is 0", {{0, 0, 0}}, 0},
};

TEST(CentreAccess, is_measured_against_the_largest)
{
    for (const CentreAccessCase& c : kCentreAccessCases) {
        EXPECT_NEAR(centre_access(c.access, {{10, 20, 40}}), c.expected, 1e-12) << c.name;
    }
}

TEST(CentreAccess, counts_a_travel_that_no_centre_has_as_none)
{
    EXPECT_NEAR(centre_access({{10, 5, 40}}, {{10, 0, 40}}), 2 / 3.0 / 1.5, 1e-12);
}

TEST(Centres, follow_shops_homes_and_investment)
{
    Region region = tiny_region();
    region.sites = {make_site("centre", SiteClass::Homes, 150, {Segment::Urban})};
    region.sites[0].kind = SiteKind::Centre;
    region.sites[0].rate_per_year[SiteClass::Homes] = 1.5;
    Model model(region);
    Inputs inputs;
    inputs.parameters.retail_concentration_percent = 50;
    const CentreResult& centre = model.run(inputs).centres[Municipality::Almelo];
    // 2040: need 1200 against 1000; online 30 %; half of the peripheral shops moved in.
    const double floor = 100 * 0.70 / 0.92 * 1.2;
    const double centre_floor = floor * (0.55 + 0.45 * 0.5) / 0.55;
    EXPECT_NEAR(centre.floor[30], floor, 1e-9);
    EXPECT_NEAR(centre.centre_floor[30], centre_floor, 1e-9);
    EXPECT_EQ(centre.empty_floor[30], 0) << "the centre asks for more than it has";
    EXPECT_NEAR(centre.empty_floor[0], 6 * 0.875, 1e-9) << "6 % empty in 2010, an eighth of it in temporary use";
    EXPECT_NEAR(centre.programme[10], 15 / 30.0, 1e-9) << "1.5 a year against 30 for a full programme";
    EXPECT_NEAR(centre.programme[30], 1, 1e-9);
    EXPECT_NEAR(centre.access, 2 / 3.0, 1e-9) << "the only centre node is the best by default";
    EXPECT_NEAR(centre.vitality[30], 100 * (0.30 + 0.25 + 0.20 * 2 / 3 + 0.15 * 0.5 + 0.10 * 0.5), 1e-9);
    EXPECT_NEAR(centre.vitality[10],
                100 * (0.30 * 0.5 + 0.25 * std::min(1.0, centre.centre_floor[10] / 100) + 0.20 * 2 / 3 + 0.15 * 0.5 +
                       0.10 * 0.5),
                1e-9);
}

struct MatchCase {
    const char* name;
    double a, b, expected;
};

constexpr MatchCase kMatchCases[] = {
    {"equal", 7, 7, 100},           {"half", 5, 10, 50},         {"double", 10, 5, 50},
    {"both nothing", 0, 1e-9, 100}, {"one nothing", 0, 5, 0},    {"the other nothing", 5, 1e-10, 0},
    {"below nothing", -3, 5, 0},    {"both below", -3, -5, 100},
};

TEST(MatchScore, is_the_smaller_over_the_larger)
{
    for (const MatchCase& c : kMatchCases) EXPECT_NEAR(match_score(c.a, c.b), c.expected, 1e-12) << c.name;
}

TEST(Twentehuis, is_full_marks_where_there_is_nothing_to_divide_by)
{
    Region region = tiny_region();
    for (auto& homes : region.homes.homes) homes = {1000, 1000, 1000, 1000, 1000};
    for (auto& decades : region.land_ha_per_decade) decades = {};
    region.offices_2011_km2f_per_year = 0;
    region.offices_2040_km2f_per_year = 0;
    Inputs inputs;
    inputs.parameters.housing_rebuild_on_site_percent = 0;
    region.demolition_until_2020_per_year = 0;
    inputs.parameters.housing_demolition_per_year = 0;
    Model model(region);
    const Twentehuis& scores = model.run(inputs).twentehuis;
    for (double part :
         {scores.balance, scores.land_met, scores.triangle, scores.freight, scores.inside, scores.wishes, scores.met}) {
        EXPECT_EQ(part, 100);
    }
    EXPECT_NEAR(scores.campus, 100 / 1.5, 1e-9) << "the index is 100 by default, 150 is full marks";
    EXPECT_NEAR(scores.reachability, 100 / 1.5, 1e-9);
    EXPECT_EQ(scores.ledger, 100) << "closed, with the rule";
    EXPECT_NEAR(scores.roof, 200 / 3.0, 1e-9);
}

TEST(Twentehuis, takes_the_campus_by_the_travel_that_reaches_it)
{
    Region region = tiny_region();
    std::erase_if(region.links, [](const Link& link) { return link.mode == Mode::Pt; });
    EXPECT_NEAR(Model(region).run(Inputs{}).twentehuis.campus, 100 / 1.5, 1e-9) << "by bicycle alone";
    for (Node& node : region.nodes) node.weight = 0;
    const Twentehuis scores = Model(region).run(Inputs{}).twentehuis;
    EXPECT_EQ(scores.campus, 100) << "there is nothing to reach";
    EXPECT_NEAR(scores.reachability, 100 / 1.5, 1e-9);
}

TEST(Twentehuis, gives_no_more_than_full_marks_for_reachability)
{
    Region region = tiny_region();
    for (Link& link : region.links) {
        link.speed_kmh = 2; // hours for ten kilometres, until the measure is taken
        link.upgrade = &Parameters::access_unbundle_a1_a35;
        link.upgraded_speed_kmh = 100;
    }
    Model model(region);
    Inputs inputs;
    EXPECT_NEAR(model.run(inputs).twentehuis.reachability, 100 / 1.5, 1e-9);
    inputs.parameters.access_unbundle_a1_a35 = 1;
    EXPECT_EQ(model.run(inputs).twentehuis.reachability, 100);
    EXPECT_EQ(model.run(inputs).twentehuis.campus, 100);
}

TEST(Twentehuis, has_no_empty_homes_where_there_are_none)
{
    Region region = tiny_region();
    for (auto& homes : region.homes.homes) homes = {1500, 1500, 1500, 1500, 1500};
    region.demolition_until_2020_per_year = 250;
    Inputs inputs;
    inputs.parameters.housing_demolition_per_year = 250; // fifty a year in each, for thirty years
    inputs.parameters.housing_rebuild_on_site_percent = 0;
    Model model(region);
    const Results& results = model.run(inputs);
    double empty_floor = 0;
    for (Municipality m : base::all_of<Municipality>()) {
        EXPECT_EQ(results.stock[m].back(), 0);
        empty_floor += results.centres[m].empty_floor.back() / 5;
    }
    EXPECT_NEAR(results.twentehuis.liveability, 100 - 1.5 * empty_floor, 1e-9);
}

TEST(Twentehuis, weighs_freight_by_logistics_delivered_or_by_what_could_be)
{
    Region region = tiny_region();
    region.sites = {make_site("busy", SiteClass::Land, 300, {Segment::Logistics}),
                    make_site("idle", SiteClass::Land, 100, {Segment::Logistics}),
                    make_site("else", SiteClass::Land, 600, {Segment::Industry})};
    region.sites[0].freight_motorway = 1;
    region.sites[0].freight_water = 1;
    region.sites[0].attribute_return = 1;
    Model model(region);
    Inputs inputs;
    EXPECT_NEAR(model.run(inputs).twentehuis.freight, 75, 1e-9) << "all logistics on the busy one: F = 0.75";
    inputs.parameters.land_logistics_percent = 0;
    EXPECT_NEAR(model.run(inputs).twentehuis.freight, 100 * (0.75 * 300) / 400, 1e-9);
}

TEST(Twentehuis, counts_homes_rebuilt_on_site_as_inside)
{
    Region region = tiny_region();
    region.sites = {make_site("outside", SiteClass::Homes, 5000,
                              {Segment::Urban, Segment::Compact, Segment::Green, Segment::Other})};
    region.sites[0].kind = SiteKind::Expansion;
    Model model(region);
    // 1000 homes outside; rebuilt: 300 a year for thirty years.
    EXPECT_NEAR(model.run(Inputs{}).twentehuis.inside, 100 * 9000 / 10000.0, 1e-9);
}

} // namespace
} // namespace app::model
