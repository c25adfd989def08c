#include "model/decisions.hpp"
#include "model/reasons.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

/// Sites of which the deliveries are set by hand.
struct Fixture {
    Region region = tiny_region();
    Inputs inputs;
    SiteList list;
    std::vector<SiteResult> results;
    Allocation allocation;

    void prepare()
    {
        list = make_site_list(region);
        update_site_list(list, region, inputs);
        allocation.sites.resize(list.sites.size());
        results.resize(list.sites.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            results[i].eligible = is_eligible(list.sites[i], list.choices[i], inputs.parameters);
        }
    }

    void deliver(std::size_t site, SiteClass c, int year, double amount)
    {
        allocation.sites[site].per_year[c][flow_index(year)] += amount;
        allocation.sites[site].used[c] += amount;
    }

    void decide(const PerClass<double>& quota)
    {
        std::vector<std::uint32_t> queue;
        update_deliveries(results, list, allocation);
        update_decisions(results, queue, list, quota, inputs.parameters);
        update_reasons(results, list, allocation);
    }
};

struct RuleCase {
    const char* name;
    SiteStatus status;
    Choice choice;
    int delivery_year; // 0: none
    double quota;
    Decision decision;
    Rule rule;
    bool reduced;
    double reserved, dropped;
};

// One site of 100 ha of which 40 are delivered in the delivery year.
constexpr RuleCase kRuleCases[] = {
    {"chosen to develop keeps its rest", SiteStatus::InExploitation, Choice::Develop, 2011, 0, Decision::Develop,
     Rule::Chosen, false, 60, 0},
    {"chosen as reserve keeps all", SiteStatus::Unstarted, Choice::Reserve, 0, 0, Decision::Reserve, Rule::Chosen,
     false, 100, 0},
    {"chosen to drop drops all", SiteStatus::InExploitation, Choice::Drop, 0, 1000, Decision::Drop, Rule::Chosen, false,
     0, 100},
    {"unstarted is dropped", SiteStatus::Unstarted, Choice::Auto, 0, 1000, Decision::Drop, Rule::Unstarted, false, 0,
     100},
    {"served by 2020 is developed", SiteStatus::InExploitation, Choice::Auto, 2020, 60, Decision::Develop, Rule::Demand,
     false, 60, 0},
    {"served later is phased", SiteStatus::InExploitation, Choice::Auto, 2021, 25, Decision::Phase, Rule::Demand, true,
     25, 35},
    {"a served site without quota is reduced", SiteStatus::InExploitation, Choice::Auto, 2011, 0, Decision::Develop,
     Rule::Demand, true, 0, 60},
    {"unserved within the quota is reserve", SiteStatus::InExploitation, Choice::Auto, 0, 100, Decision::Reserve,
     Rule::Reserve, false, 100, 0},
    {"a part within the quota is a smaller reserve", SiteStatus::Phased, Choice::Auto, 0, 30, Decision::Reserve,
     Rule::Reserve, true, 30, 70},
    {"unserved without quota is surplus", SiteStatus::Phased, Choice::Auto, 0, 0, Decision::Drop, Rule::Surplus, false,
     0, 100},
    {"a quota of next to nothing keeps nothing", SiteStatus::InExploitation, Choice::Auto, 0, 1e-9, Decision::Drop,
     Rule::Surplus, false, 0, 100},
};

TEST(Decisions, follow_the_first_rule_that_applies)
{
    for (const RuleCase& c : kRuleCases) {
        Fixture fixture;
        fixture.region.sites = {make_site("s", SiteClass::Land, 100, {Segment::Industry})};
        fixture.region.sites[0].status = c.status;
        fixture.inputs.choices = {c.choice};
        fixture.prepare();
        if (c.delivery_year != 0) fixture.deliver(0, SiteClass::Land, c.delivery_year, 40);
        fixture.decide({{0, c.quota, 0}});
        const SiteResult& site = fixture.results[0];
        EXPECT_EQ(site.decision, c.decision) << c.name;
        EXPECT_EQ(site.reason.rule, c.rule) << c.name;
        EXPECT_EQ(site.reduced, c.reduced) << c.name;
        EXPECT_NEAR(site.reserved[SiteClass::Land], c.reserved, 1e-8) << c.name;
        EXPECT_NEAR(site.dropped[SiteClass::Land], c.dropped, 1e-8) << c.name;
    }
}

TEST(Decisions, next_to_nothing_counts_as_nothing)
{
    Fixture fixture;
    fixture.region.sites = {make_site("s", SiteClass::Land, 100, {Segment::Industry})};
    fixture.prepare();
    fixture.deliver(0, SiteClass::Land, 2015, 1e-9);
    fixture.decide({{0, 0, 0}});
    EXPECT_EQ(fixture.results[0].decision, Decision::Drop);
    EXPECT_EQ(fixture.results[0].first_year, std::nullopt);

    fixture.deliver(0, SiteClass::Land, 2016, 100 - 2e-9);
    fixture.decide({{0, 0, 0}});
    EXPECT_EQ(fixture.results[0].dropped[SiteClass::Land], 0) << "an unused part of 1e-9 is no part";
    EXPECT_EQ(fixture.results[0].first_year, 2016);
    EXPECT_FALSE(fixture.results[0].reduced);
}

TEST(Decisions, years_run_over_all_classes)
{
    Fixture fixture;
    fixture.region.sites = {make_site("s", SiteClass::Land, 100, {Segment::Industry})};
    fixture.region.sites[0].capacity[SiteClass::Homes] = 100;
    fixture.prepare();
    fixture.deliver(0, SiteClass::Land, 2025, 1);
    fixture.deliver(0, SiteClass::Homes, 2018, 1);
    fixture.decide({});
    EXPECT_EQ(fixture.results[0].first_year, 2018);
    EXPECT_EQ(fixture.results[0].last_year, 2025);
    EXPECT_EQ(fixture.results[0].decision, Decision::Develop);
}

TEST(Quota, goes_to_phased_land_first_then_by_score_then_by_id)
{
    Fixture fixture;
    for (const char* id : {"d", "c", "b", "a"}) {
        fixture.region.sites.push_back(make_site(id, SiteClass::Land, 10, {Segment::Industry, Segment::Urban}));
        fixture.region.sites.back().capacity[SiteClass::Homes] = 10;
    }
    fixture.region.sites[0].status = SiteStatus::Phased;
    fixture.prepare();
    fixture.results[1].scores[Segment::Industry] = 0.5;
    fixture.decide({{15, 25, 0}});
    EXPECT_EQ(fixture.results[0].reserved, (PerClass<double>{{0, 10, 0}})) << "phased land first; homes by id last";
    EXPECT_EQ(fixture.results[1].reserved, (PerClass<double>{{0, 10, 0}})) << "then the higher score";
    EXPECT_EQ(fixture.results[2].reserved, (PerClass<double>{{5, 0, 0}}));
    EXPECT_EQ(fixture.results[3].reserved, (PerClass<double>{{10, 5, 0}})) << "then by id";
}

TEST(Quota, is_a_share_of_all_demand)
{
    Demand demand;
    for (double& flow : demand.total[Segment::Services]) flow = 1;
    for (double& flow : demand.total[Segment::Industry]) flow = 10;
    const PerClass<double> quota = reserve_quota(demand, Parameters{});
    EXPECT_NEAR(quota[SiteClass::Land], 0.27 * 330, 1e-9);
    EXPECT_EQ(quota[SiteClass::Homes], 0);
}

TEST(Decisions, a_closed_class_is_never_kept)
{
    for (Choice choice : {Choice::Auto, Choice::Develop, Choice::Reserve}) {
        Fixture fixture;
        fixture.region.sites = {make_site("s", SiteClass::Land, 10, {Segment::Consumer, Segment::Green})};
        fixture.region.sites[0].capacity[SiteClass::Homes] = 20;
        fixture.region.sites[0].needs[SiteClass::Land] = &Parameters::access_airport;
        fixture.inputs.parameters.access_airport = 0;
        fixture.inputs.choices = {choice};
        fixture.prepare();
        fixture.decide({{1000, 1000, 1000}});
        EXPECT_EQ(fixture.results[0].dropped, (PerClass<double>{{0, 10, 0}})) << id_of(choice);
        EXPECT_EQ(fixture.results[0].reserved, (PerClass<double>{{20, 0, 0}})) << id_of(choice);
        EXPECT_EQ(fixture.results[0].reduced, choice == Choice::Auto) << id_of(choice);
    }
}

TEST(Reasons, name_segment_competitor_year_and_shortage)
{
    Fixture fixture;
    fixture.region.sites = {make_site("s", SiteClass::Land, 10, {Segment::Industry, Segment::Services}),
                            make_site("t", SiteClass::Homes, 10, {Segment::Urban})};
    fixture.prepare();
    fixture.results[0].scores[Segment::Industry] = 0.4;
    fixture.results[0].multimodal = 0.8;
    fixture.results[0].freight = 0.2;
    fixture.allocation.last[Segment::Industry] = {2034, 1U};
    fixture.allocation.last[Segment::Urban] = {2031, 1U};
    fixture.allocation.backlog[Segment::Services].back() = 3;
    fixture.allocation.backlog[Segment::Industry].back() = 4;
    fixture.allocation.backlog[Segment::Urban].back() = 50;
    fixture.decide({});

    const Reason& land = fixture.results[0].reason;
    EXPECT_EQ(land.segment, Segment::Industry);
    EXPECT_EQ(land.score, 0.4);
    EXPECT_EQ(land.year, 2034);
    EXPECT_EQ(land.competitor, 1U);
    EXPECT_EQ(land.shortage, 7);
    EXPECT_DOUBLE_EQ(fixture.results[0].parts[Principle::Multimodal], 0.5) << "industry: freight counts half";

    const Reason& homes = fixture.results[1].reason;
    EXPECT_EQ(homes.year, 2031);
    EXPECT_EQ(homes.competitor, std::nullopt) << "it was served last itself";
    EXPECT_EQ(homes.shortage, 50);
}

TEST(FirstClass, is_the_first_with_capacity)
{
    EXPECT_EQ(first_class_of(make_site("s", SiteClass::Offices, 1, {Segment::Offices})), SiteClass::Offices);
    Site both = make_site("s", SiteClass::Offices, 1, {Segment::Offices});
    both.capacity[SiteClass::Land] = 1;
    EXPECT_EQ(first_class_of(both), SiteClass::Land);
    EXPECT_EQ(first_class_of(Site{}), SiteClass::Homes) << "or homes, where it has none of any";
}

} // namespace
} // namespace app::model
