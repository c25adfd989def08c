#include "model/allocation.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

/// Sites in the order in which they are served, a demand by hand, and what the allocation makes of it.
struct Fixture {
    Region region = tiny_region();
    Inputs inputs;
    Demand demand;
    Allocation allocation;

    Fixture() { inputs.parameters.programme_cooperation_percent = 100; }

    void ask(Municipality m, Segment segment, int year, double amount)
    {
        demand.local[m][segment][flow_index(year)] += amount;
        demand.total[segment][flow_index(year)] += amount;
    }

    void run()
    {
        SiteList list = make_site_list(region);
        update_site_list(list, region, inputs);
        SiteOrder order;
        reset_site_order(order, list.sites);
        AllocationScratch scratch;
        update_allocation(allocation, scratch, list, order, demand, inputs.parameters);
    }

    [[nodiscard]] double delivered(std::size_t site, SiteClass c, int year) const
    {
        return allocation.sites[site].per_year[c][flow_index(year)];
    }
};

TEST(Allocation, takes_the_least_of_pool_capacity_and_rate)
{
    Fixture fixture;
    fixture.region.sites = {make_site("first", SiteClass::Homes, 15, {Segment::Urban}),
                            make_site("second", SiteClass::Homes, 100, {Segment::Urban})};
    fixture.region.sites[0].rate_per_year[SiteClass::Homes] = 10;
    for (int year : {2011, 2012, 2013}) fixture.ask(Municipality::Borne, Segment::Urban, year, 12);
    fixture.run();
    EXPECT_EQ(fixture.delivered(0, SiteClass::Homes, 2011), 10) << "its rate";
    EXPECT_EQ(fixture.delivered(1, SiteClass::Homes, 2011), 2) << "what is left of the pool";
    EXPECT_EQ(fixture.delivered(0, SiteClass::Homes, 2012), 5) << "what is left of its capacity";
    EXPECT_EQ(fixture.delivered(1, SiteClass::Homes, 2012), 7);
    EXPECT_EQ(fixture.delivered(1, SiteClass::Homes, 2013), 10);
    EXPECT_EQ(fixture.allocation.backlog[Segment::Urban][flow_index(2013)], 2);
    EXPECT_EQ(fixture.delivered(1, SiteClass::Homes, 2014), 2) << "the backlog waits for next year";
    EXPECT_EQ(fixture.allocation.backlog[Segment::Urban][flow_index(2014)], 0);
    EXPECT_EQ(fixture.allocation.sites[1].used[SiteClass::Homes], 21);
}

TEST(Allocation, shares_one_rate_and_capacity_over_the_segments_of_a_class)
{
    Fixture fixture;
    fixture.region.sites = {make_site("s", SiteClass::Land, 100, {Segment::Services, Segment::Industry})};
    fixture.ask(Municipality::Borne, Segment::Industry, 2011, 8);
    fixture.ask(Municipality::Borne, Segment::Services, 2011, 7);
    fixture.run();
    EXPECT_EQ(fixture.allocation.delivered[Segment::Services][0], 7) << "services come first";
    EXPECT_EQ(fixture.allocation.delivered[Segment::Industry][0], 3);
    EXPECT_EQ(fixture.allocation.sites[0].by_segment[Segment::Industry], 8) << "five more the year after";
}

TEST(Allocation, keeps_what_is_not_programmed_jointly_within_the_municipality)
{
    Fixture fixture;
    fixture.region.sites = {make_site("elsewhere", SiteClass::Homes, 1000, {Segment::Green}),
                            make_site("at-home", SiteClass::Homes, 1000, {Segment::Green})};
    fixture.region.sites[1].municipality = Municipality::Oldenzaal;
    fixture.inputs.parameters.programme_cooperation_percent = 25;
    fixture.ask(Municipality::Oldenzaal, Segment::Green, 2011, 40);
    fixture.ask(Municipality::Hengelo, Segment::Green, 2011, 20);
    fixture.run();
    EXPECT_EQ(fixture.delivered(1, SiteClass::Homes, 2011), 30) << "Oldenzaal's own three quarters";
    EXPECT_EQ(fixture.delivered(0, SiteClass::Homes, 2011), 15) << "the joint quarter goes by the order";
    EXPECT_EQ(fixture.allocation.backlog[Segment::Green].back(), 15) << "Hengelo has no site of its own, ever";
}

struct ExclusionCase {
    const char* name;
    SiteStatus status;
    int earliest_year;
    Choice choice;
    double airport;
    int first_year; // 0: never
};

constexpr ExclusionCase kExclusionCases[] = {
    {"takes part from the start", SiteStatus::InExploitation, 2011, Choice::Auto, 1, 2011},
    {"from its earliest year", SiteStatus::InExploitation, 2019, Choice::Auto, 1, 2019},
    {"not before 2021 if phased, chosen or not", SiteStatus::Phased, 2011, Choice::Develop, 1, 2021},
    {"never when unstarted", SiteStatus::Unstarted, 2011, Choice::Auto, 1, 0},
    {"but chosen it does", SiteStatus::Unstarted, 2011, Choice::Develop, 1, 2011},
    {"never when dropped", SiteStatus::InExploitation, 2011, Choice::Drop, 1, 0},
    {"never when its class is closed, even if chosen", SiteStatus::InExploitation, 2011, Choice::Develop, 0, 0},
};

TEST(Allocation, serves_only_sites_that_take_part)
{
    for (const ExclusionCase& c : kExclusionCases) {
        Fixture fixture;
        fixture.region.sites = {make_site("s", SiteClass::Land, 1000, {Segment::Consumer})};
        fixture.region.sites[0].status = c.status;
        fixture.region.sites[0].earliest_year = c.earliest_year;
        fixture.region.sites[0].needs[SiteClass::Land] = &Parameters::access_airport;
        fixture.inputs.parameters.access_airport = c.airport;
        fixture.inputs.choices = {c.choice};
        for (int year = kFirstYear; year <= kLastYear; ++year) {
            fixture.ask(Municipality::Almelo, Segment::Consumer, year, 1);
        }
        fixture.run();
        int first_year = 0;
        for (int year = kLastYear; year >= kFirstYear; --year) {
            if (fixture.delivered(0, SiteClass::Land, year) > 0) first_year = year;
        }
        EXPECT_EQ(first_year, c.first_year) << c.name;
    }
}

TEST(Allocation, remembers_who_was_served_last_in_the_last_year)
{
    Fixture fixture;
    fixture.region.sites = {make_site("first", SiteClass::Homes, 100, {Segment::Urban, Segment::Compact}),
                            make_site("second", SiteClass::Homes, 100, {Segment::Urban})};
    fixture.ask(Municipality::Almelo, Segment::Urban, 2011, 15); // first 10, second 5
    fixture.ask(Municipality::Almelo, Segment::Urban, 2015, 4);  // first alone
    fixture.run();
    EXPECT_EQ(fixture.allocation.last[Segment::Urban].year, 2015);
    EXPECT_EQ(fixture.allocation.last[Segment::Urban].site, 0U);
    EXPECT_EQ(fixture.allocation.last[Segment::Compact].year, std::nullopt);
    EXPECT_EQ(fixture.allocation.last[Segment::Compact].site, std::nullopt);
}

TEST(Allocation, starts_afresh_every_run)
{
    Fixture fixture;
    fixture.region.sites = {make_site("s", SiteClass::Homes, 100, {Segment::Urban})};
    fixture.ask(Municipality::Almelo, Segment::Urban, 2011, 15);
    fixture.run();
    const Allocation first = fixture.allocation;
    fixture.run();
    EXPECT_EQ(fixture.allocation.delivered, first.delivered);
    EXPECT_EQ(fixture.allocation.sites[0].used, first.sites[0].used);
}

} // namespace
} // namespace app::model
