#include "scenario/site_words.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace app::scenario {
namespace {

using model::Decision;
using model::Rule;
using model::SiteClass;

/// Patterns as short as they can be, so that a case shows what was filled in.
const Words& words()
{
    static const Words made(std::map<std::string, std::string, std::less<>>{
        {"reason.chosen.develop", "you build"},
        {"reason.chosen.reserve", "you keep"},
        {"reason.demand.develop", "{segment} from {year}"},
        {"reason.demand.phase", "{segment}, only from {year}"},
        {"reason.reserve", "kept"},
        {"reason.surplus.alone", "nobody asks"},
        {"reason.surplus.competitor", "after {competitor}"},
        {"reason.unstarted", "written off"},
        {"reason.shortage.homes", "{shortage} homes short"},
        {"reason.shortage.land", "{shortage} ha short"},
        {"segment.green", "green"},
        {"ui.amount.homes", "{used} of {capacity} homes"},
        {"ui.amount.land", "{used} of {capacity} ha"},
        {"ui.site.competitor", "{name} ({score})"},
    });
    return made;
}

/// A site of the plan with homes, and an initiative for land that the results know too.
struct SiteWords : testing::Test {
    SiteWords()
    {
        region.sites = {test::make_site("es", SiteClass::Homes, 100, {model::Segment::Green})};
        region.sites[0].name = "Es";
        inputs.added = {{.id = "kop", .name = "Kop", .site_class = SiteClass::Land, .capacity = 30}};
        results.sites.resize(2);
        for (model::SiteResult& site : results.sites) site.reason.segment = model::Segment::Green;
    }

    [[nodiscard]] SiteTexts texts() const { return {region, inputs, results, words(), Language::En}; }

    std::string reason_of(Rule rule, Decision decision)
    {
        results.sites[0].reason.rule = rule;
        results.sites[0].decision = decision;
        return reason_words(texts(), 0);
    }

    model::Region region = test::tiny_region();
    model::Inputs inputs;
    model::Results results;
};

TEST_F(SiteWords, EachRuleHasItsReason)
{
    results.sites[0].first_year = 2016;
    EXPECT_EQ(reason_of(Rule::Chosen, Decision::Develop), "you build");
    EXPECT_EQ(reason_of(Rule::Chosen, Decision::Reserve), "you keep");
    EXPECT_EQ(reason_of(Rule::Demand, Decision::Develop), "green from 2016");
    EXPECT_EQ(reason_of(Rule::Demand, Decision::Phase), "green, only from 2016");
    EXPECT_EQ(reason_of(Rule::Unstarted, Decision::Drop), "written off");
    EXPECT_EQ(reason_of(Rule::Reserve, Decision::Reserve), "kept");
}

TEST_F(SiteWords, ASurplusNamesTheOneThatWentFirst)
{
    EXPECT_EQ(reason_of(Rule::Surplus, Decision::Drop), "nobody asks");
    results.sites[0].reason.competitor = 1;
    EXPECT_EQ(reason_of(Rule::Surplus, Decision::Drop), "after Kop");
}

TEST_F(SiteWords, GivingUpWarnsOfAShortage)
{
    results.sites[0].reason.shortage = 0.4;
    EXPECT_EQ(reason_of(Rule::Reserve, Decision::Reserve), "kept") << "less than one home is none";
    results.sites[0].reason.shortage = 1200;
    EXPECT_EQ(reason_of(Rule::Reserve, Decision::Reserve), "kept 1,200 homes short");
    EXPECT_EQ(reason_of(Rule::Unstarted, Decision::Drop), "written off 1,200 homes short");
    EXPECT_EQ(reason_of(Rule::Chosen, Decision::Develop), "you build") << "what is built is not given up";
}

TEST_F(SiteWords, AnInitiativeWarnsInItsOwnUnit)
{
    results.sites[1].decision = Decision::Drop;
    results.sites[1].reason.rule = Rule::Surplus;
    results.sites[1].reason.shortage = 12;
    EXPECT_EQ(reason_words(texts(), 1), "nobody asks 12 ha short");
}

/// After an initiative is taken away the results still hold it, until the model has run again.
TEST_F(SiteWords, OlderResultsWithASiteThatIsGoneStillHaveWords)
{
    results.sites[0].decision = Decision::Drop;
    results.sites[0].reason.rule = Rule::Surplus;
    results.sites[0].reason.competitor = 1;
    results.sites[1].decision = Decision::Drop;
    results.sites[1].reason.rule = Rule::Surplus;
    results.sites[1].reason.shortage = 12;
    inputs.added.clear();
    EXPECT_EQ(reason_words(texts(), 0), "after ");
    EXPECT_EQ(reason_words(texts(), 1), "nobody asks") << "of an unknown class no shortage can be told";
    EXPECT_EQ(competitor_words(texts(), 0), "");
}

TEST_F(SiteWords, TheCompetitorComesWithItsScore)
{
    EXPECT_EQ(competitor_words(texts(), 0), "") << "both have the same fate";
    results.sites[1].decision = Decision::Drop;
    results.sites[1].reason.score = 0.616;
    EXPECT_EQ(competitor_words(texts(), 0), "Kop (62)");
}

TEST_F(SiteWords, SmallAmountsOfLandHaveTenths)
{
    EXPECT_EQ(amount_words(texts(), SiteClass::Land, 2.5, 30.4), "2.5 of 30 ha");
    EXPECT_EQ(amount_words(texts(), SiteClass::Land, 3.01, 9.96), "3 of 10 ha");
    EXPECT_EQ(amount_words(texts(), SiteClass::Homes, 2.5, 1950), "3 of 1,950 homes");
}

} // namespace
} // namespace app::scenario
