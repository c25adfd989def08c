#include "scenario/site_facts.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace app::scenario {
namespace {

using model::Choice;
using model::Decision;
using model::Segment;
using model::SiteClass;

/// A planned site with homes and offices.
model::Region region_with_site()
{
    model::Region region = test::tiny_region();
    region.sites = {test::make_site("usseler-es", SiteClass::Homes, 1950, {Segment::Green})};
    region.sites[0].name = "Usseler Es";
    region.sites[0].municipality = model::Municipality::Enschede;
    region.sites[0].capacity[SiteClass::Offices] = 12;
    region.sites[0].book_value_meur = {{10, 0, 2.5}};
    return region;
}

model::Inputs with_initiative()
{
    model::Inputs inputs;
    inputs.added = {{.id = "initiative-1",
                     .name = "Kop van Zuid",
                     .municipality = model::Municipality::Borne,
                     .site_class = SiteClass::Land,
                     .capacity = 30,
                     .kind = model::SiteKind::Estate}};
    return inputs;
}

TEST(SiteFacts, OfAPlannedSiteComeFromThePlan)
{
    const model::Region region = region_with_site();
    const auto facts = find_site_facts(region, {}, 0);
    ASSERT_TRUE(facts.has_value());
    EXPECT_EQ(facts->id, "usseler-es");
    EXPECT_EQ(facts->name, "Usseler Es");
    EXPECT_EQ(facts->municipality, model::Municipality::Enschede);
    EXPECT_EQ(facts->kind, model::SiteKind::Transformation);
    EXPECT_EQ(facts->capacity, (model::PerClass<double>{{1950, 0, 12}}));
    EXPECT_EQ(facts->book_value_meur, 12.5) << "of all its classes";
    EXPECT_EQ(facts->choice, Choice::Auto) << "a choice that is not listed";
}

TEST(SiteFacts, OfAnInitiativeComeFromTheUser)
{
    const model::Region region = region_with_site();
    const model::Inputs inputs = with_initiative();
    const auto facts = find_site_facts(region, inputs, 1);
    ASSERT_TRUE(facts.has_value());
    EXPECT_EQ(facts->id, "initiative-1");
    EXPECT_EQ(facts->name, "Kop van Zuid");
    EXPECT_EQ(facts->municipality, model::Municipality::Borne);
    EXPECT_EQ(facts->kind, model::SiteKind::Estate);
    EXPECT_EQ(facts->capacity, (model::PerClass<double>{{0, 30, 0}}));
    EXPECT_EQ(facts->book_value_meur, 0);
    EXPECT_EQ(facts->choice, Choice::Auto);
}

TEST(SiteFacts, NameTheChoiceOfTheirOwnList)
{
    const model::Region region = region_with_site();
    model::Inputs inputs = with_initiative();
    inputs.choices = {Choice::Drop};
    inputs.added_choices = {Choice::Reserve};
    EXPECT_EQ(find_site_facts(region, inputs, 0)->choice, Choice::Drop);
    EXPECT_EQ(find_site_facts(region, inputs, 1)->choice, Choice::Reserve);
}

TEST(SiteFacts, ThereAreNoneBeyondTheLastSite)
{
    const model::Region region = region_with_site();
    EXPECT_FALSE(find_site_facts(region, {}, 1));
    EXPECT_FALSE(find_site_facts(region, with_initiative(), 2));
}

TEST(SelectedSite, IsFoundByItsIdAndNothingElse)
{
    model::Results results;
    results.sites.resize(2);
    results.sites[0].id = "kop";
    results.sites[1].id = "usseler-es";
    EXPECT_EQ(find_selected_site(results, "site:usseler-es"), 1u);
    EXPECT_EQ(find_selected_site(results, "site:kop"), 0u);
    EXPECT_EQ(find_selected_site(results, "site:utopia"), std::nullopt);
    EXPECT_EQ(find_selected_site(results, "site:"), std::nullopt);
    EXPECT_EQ(find_selected_site(results, "node:kop"), std::nullopt) << "another kind of thing";
    EXPECT_EQ(find_selected_site(results, "kop"), std::nullopt);
    EXPECT_EQ(find_selected_site(results, ""), std::nullopt);
    EXPECT_EQ(find_selected_site({}, "site:kop"), std::nullopt);
}

TEST(MainClass, IsTheFirstThatTheSiteOffers)
{
    EXPECT_EQ(main_class({.capacity = {{1950, 0, 12}}}), SiteClass::Homes);
    EXPECT_EQ(main_class({.capacity = {{0, 58, 12}}}), SiteClass::Land);
    EXPECT_EQ(main_class({.capacity = {{0, 0, 12}}}), SiteClass::Offices);
    EXPECT_EQ(main_class({}), SiteClass::Homes) << "a site that offers nothing";
}

TEST(WeightOf, EachPrincipleHasASliderOfItsOwn)
{
    std::set<std::string_view> ids;
    for (const model::Principle principle : base::all_of<model::Principle>()) {
        EXPECT_EQ(weight_of(principle).group, Group::Principles);
        ids.insert(weight_of(principle).id);
    }
    EXPECT_EQ(ids.size(), base::kEnumSize<model::Principle>);
    EXPECT_EQ(weight_of(model::Principle::Centre).id, "weight.centre");
}

model::SiteResult decided(Decision decision, double score, Segment segment = Segment::Industry)
{
    model::SiteResult site;
    site.decision = decision;
    site.reason.segment = segment;
    site.reason.score = score;
    return site;
}

model::Results results_of(std::vector<model::SiteResult> sites)
{
    model::Results results;
    results.sites = std::move(sites);
    return results;
}

TEST(Competitor, OfASiteThatIsNotBuiltIsTheWeakestThatIs)
{
    const model::Results results =
        results_of({decided(Decision::Drop, 0.3), decided(Decision::Develop, 0.9), decided(Decision::Phase, 0.5),
                    decided(Decision::Develop, 0.7), decided(Decision::Reserve, 0.4),
                    decided(Decision::Develop, 0.1, Segment::Green)});
    EXPECT_EQ(find_competitor(results, 0), 2u) << "phased is built, another segment is no rival";
    EXPECT_EQ(find_competitor(results, 4), 2u);
}

TEST(Competitor, OfASiteThatIsBuiltIsTheStrongestThatIsNot)
{
    const model::Results results =
        results_of({decided(Decision::Reserve, 0.3), decided(Decision::Develop, 0.9), decided(Decision::Drop, 0.6),
                    decided(Decision::Reserve, 0.4), decided(Decision::Drop, 0.8, Segment::Green)});
    EXPECT_EQ(find_competitor(results, 1), 2u);
}

TEST(Competitor, TheOneThatTheModelNamesGoesFirst)
{
    model::Results results =
        results_of({decided(Decision::Drop, 0.3), decided(Decision::Develop, 0.9), decided(Decision::Develop, 0.5)});
    results.sites[0].reason.competitor = 1;
    EXPECT_EQ(find_competitor(results, 0), 1u);
}

TEST(Competitor, ThereIsNoneWhereAllHaveTheSameFate)
{
    const model::Results results = results_of({decided(Decision::Develop, 0.3), decided(Decision::Phase, 0.9)});
    EXPECT_EQ(find_competitor(results, 0), std::nullopt);
    EXPECT_EQ(find_competitor(results_of({decided(Decision::Drop, 0.3)}), 0), std::nullopt);
}

} // namespace
} // namespace app::scenario
