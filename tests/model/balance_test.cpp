#include "model/balance.hpp"
#include "model/homes_stock.hpp"
#include "model/ledger.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

AddedSite added_land(double capacity_ha)
{
    AddedSite site;
    site.id = "new";
    site.site_class = SiteClass::Land;
    site.segments = {Segment::Industry};
    site.capacity = capacity_ha;
    return site;
}

/// Two sites of the plan (100 ha of which the document counts 60 and 10; 20 ha that it does not count) and an added
/// one.
struct Fixture {
    Region region = tiny_region();
    SiteList list;
    std::vector<SiteResult> results{3};
    Demand demand;
    Allocation allocation;
    PerClass<Balance> balance{};

    Fixture()
    {
        region.sites = {make_site("big", SiteClass::Land, 100, {Segment::Industry}),
                        make_site("small", SiteClass::Land, 20, {Segment::Industry})};
        region.sites[0].supply_issuable_ha = 60;
        region.sites[0].supply_phased_ha = 10;
        Inputs inputs;
        inputs.added = {added_land(30)};
        list = make_site_list(region);
        update_site_list(list, region, inputs);
        for (double& flow : demand.total[Segment::Industry]) flow = 2;
    }

    void deliver(std::size_t site, int year, double amount_ha)
    {
        results[site].delivered[SiteClass::Land][flow_index(year)] += amount_ha;
        allocation.delivered[Segment::Industry][flow_index(year)] += amount_ha;
    }

    const Balance& land()
    {
        update_balance(balance, list, results, demand, allocation);
        return balance[SiteClass::Land];
    }
};

TEST(Balance, ratio_shows_the_plan_of_2013_up_to_the_documents_supply)
{
    Fixture fixture;
    fixture.deliver(0, 2011, 65);
    fixture.deliver(0, 2012, 20); // 85 delivered, the document counts 70
    fixture.deliver(1, 2012, 20); // not in the document's supply
    fixture.deliver(2, 2012, 30); // added
    fixture.results[0].dropped[SiteClass::Land] = 15;
    const Balance& land = fixture.land();
    EXPECT_DOUBLE_EQ(*land.ratio[0], 70 / 60.0);
    EXPECT_DOUBLE_EQ(*land.ratio[1], 5 / 58.0);
    EXPECT_DOUBLE_EQ(*land.ratio[2], 0) << "nothing dropped lowers it, nothing beyond its supply either";
    EXPECT_EQ(land.ratio[30], std::nullopt) << "nothing is asked for after 2040";
    EXPECT_DOUBLE_EQ(land.oversupply[0], 10);
    EXPECT_DOUBLE_EQ(land.oversupply[1], 0);
    EXPECT_EQ(fixture.balance[SiteClass::Homes].ratio[0], std::nullopt);
}

TEST(Balance, remaining_and_after_show_what_the_choices_make_of_it)
{
    Fixture fixture;
    fixture.deliver(0, 2011, 50);
    fixture.results[1].dropped[SiteClass::Land] = 20;
    fixture.allocation.backlog[Segment::Services][0] = 3;
    fixture.allocation.backlog[Segment::Services].back() = 5;
    const Balance& land = fixture.land();
    EXPECT_DOUBLE_EQ(land.remaining[0], 130);
    EXPECT_DOUBLE_EQ(land.remaining[1], 80);
    EXPECT_DOUBLE_EQ(*land.after[0], 130 / 60.0) << "no backlog in 2010";
    EXPECT_DOUBLE_EQ(*land.after[1], 80 / 61.0);
    EXPECT_DOUBLE_EQ(*land.after[30], 80 / 5.0);
    EXPECT_DOUBLE_EQ(land.backlog[0], 3);
    EXPECT_EQ(fixture.balance[SiteClass::Offices].after[3], std::nullopt);
}

// The document: 336 ha issuable and 88 phased against a demand of 330 ha.
TEST(Balance, gives_the_documents_ratio)
{
    Fixture fixture;
    fixture.list.sites[0].supply_issuable_ha = 336;
    fixture.list.sites[0].supply_phased_ha = 88;
    for (double& flow : fixture.demand.total[Segment::Industry]) flow = 11;
    EXPECT_NEAR(*fixture.land().ratio[0], 1.2848, 1e-4);
    fixture.list.sites[0].supply_phased_ha = 0;
    EXPECT_NEAR(*fixture.land().ratio[0], 1.0182, 1e-4);
}

// Capacity 1,093,100 against a need of 846,200 (Omgevingsweb 2024).
TEST(Balance, gives_the_published_ratio_of_plan_and_need)
{
    Fixture fixture;
    fixture.list.sites[0].capacity[SiteClass::Homes] = 1093100;
    fixture.demand.total[Segment::Urban][29] = 846200;
    fixture.land();
    EXPECT_NEAR(*fixture.balance[SiteClass::Homes].ratio[0], 1.2918, 1e-4);
}

struct LedgerCase {
    const char* name;
    Decision decision_of_added;
    double cut, added, shortfall;
    bool closed;
};

constexpr LedgerCase kLedgerCases[] = {
    {"new land without a cut is open", Decision::Develop, 0, 30, 30, false},
    {"a smaller cut leaves it open", Decision::Reserve, 20, 30, 10, false},
    {"an equal cut closes it", Decision::Phase, 30, 30, 0, true},
    {"a dropped addition needs no cut", Decision::Drop, 0, 0, 0, true},
};

TEST(Ledger, closes_when_the_cut_covers_what_is_added)
{
    for (const LedgerCase& c : kLedgerCases) {
        Fixture fixture;
        fixture.results[0].dropped[SiteClass::Land] = c.cut;
        fixture.results[2].decision = c.decision_of_added;
        fixture.results[2].dropped[SiteClass::Land] = 25; // counts neither as cut nor against what is added
        const PerClass<LedgerEntry> ledger = make_ledger(fixture.list, fixture.results);
        EXPECT_EQ(ledger[SiteClass::Land].added, c.added) << c.name;
        EXPECT_EQ(ledger[SiteClass::Land].cut, c.cut) << c.name;
        EXPECT_EQ(ledger[SiteClass::Land].shortfall, c.shortfall) << c.name;
        EXPECT_EQ(ledger[SiteClass::Land].closed, c.closed) << c.name;
        EXPECT_EQ(is_closed(ledger), c.closed) << c.name;
    }
}

TEST(HomesStock, grows_with_deliveries_and_shrinks_with_what_is_rebuilt_elsewhere)
{
    const Region region = tiny_region();
    const HomesForecast forecast = make_homes_forecast(region.homes);
    Parameters parameters;
    parameters.housing_talent_per_year = 50;
    parameters.housing_rebuild_on_site_percent = 50;
    PerMunicipality<Flows> delivered{};
    delivered[Municipality::Borne][0] = 70;
    const HomesStock homes =
        make_homes_stock(region, forecast, make_homes_demand(region, forecast, parameters), delivered, parameters);
    EXPECT_NEAR(homes.stock[Municipality::Borne][0], 1000, 1e-9);
    EXPECT_NEAR(homes.stock[Municipality::Borne][1], 1000 + 70 - 30, 1e-9);
    EXPECT_NEAR(homes.stock[Municipality::Almelo][1], 1000 - 30, 1e-9);
    EXPECT_NEAR(homes.households[Municipality::Borne][1], 1010 + 10, 1e-9);
    EXPECT_NEAR(homes.households[Municipality::Borne][30], 1200 + 300, 1e-9);
    EXPECT_EQ(homes.vacancy[Municipality::Borne][1], 0) << "a surplus of 20 while the region is short";
}

TEST(HomesStock, vacancy_is_shared_out_over_the_surpluses)
{
    const Region region = tiny_region();
    const HomesForecast forecast = make_homes_forecast(region.homes);
    PerMunicipality<Flows> delivered{};
    delivered[Municipality::Borne][0] = 110;  // 100 more than its households
    delivered[Municipality::Almelo][0] = 60;  // 50 more
    delivered[Municipality::Enschede][0] = 0; // 10 short, as the other two
    const HomesStock homes =
        make_homes_stock(region, forecast, make_homes_demand(region, forecast, {}), delivered, Parameters{});
    EXPECT_NEAR(homes.vacancy[Municipality::Borne][1], 100 * 120 / 150.0, 1e-9);
    EXPECT_NEAR(homes.vacancy[Municipality::Almelo][1], 50 * 120 / 150.0, 1e-9);
    EXPECT_EQ(homes.vacancy[Municipality::Enschede][1], 0);
}

} // namespace
} // namespace app::model
