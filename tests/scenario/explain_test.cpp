#include "scenario/explain.hpp"

#include "model/run.hpp"
#include "scenario/new_site.hpp"
#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace app::scenario {
namespace {

using test::random_inputs;
using test::real_region;

std::string ids_of(const Explanation& explanation)
{
    std::string ids;
    for (const Contribution& contribution : explanation.contributions) ids += std::string(id_of(contribution)) + ' ';
    return ids;
}

Outcome random_outcome()
{
    return static_cast<Outcome>(*rc::gen::inRange(0, static_cast<int>(Outcome::kCount)));
}

TEST(Explain, NothingChanged)
{
    const Explanation explanation = explain(real_region(), {}, {});
    EXPECT_EQ(explanation.outcome, Outcome::Result);
    EXPECT_EQ(explanation.from, explanation.to);
    EXPECT_TRUE(explanation.contributions.empty());
    EXPECT_TRUE(explanation.sites.empty());
}

TEST(Explain, AChoiceThatIsNotListedIsAuto)
{
    model::Inputs spelled_out;
    spelled_out.choices.assign(real_region().sites.size(), model::Choice::Auto);
    EXPECT_EQ(ids_of(explain(real_region(), {}, spelled_out)), "");
    spelled_out.choices.back() = model::Choice::Drop;
    EXPECT_EQ(ids_of(explain(real_region(), {}, spelled_out)), "sites ");
    EXPECT_EQ(ids_of(explain(real_region(), spelled_out, {})), "sites ");
}

TEST(Explain, AChoiceAboutAnAddedSiteIsAStepOfTheSites)
{
    model::Inputs auto_chosen;
    auto_chosen.added = {with_class(draft_site(real_region(), {}, {6.87, 52.21}), model::SiteClass::Land)};
    model::Inputs dropped = auto_chosen;
    dropped.added_choices = {model::Choice::Drop};
    const Explanation explanation = explain(real_region(), auto_chosen, dropped, Outcome::Result);
    EXPECT_EQ(ids_of(explanation), "sites ");
    EXPECT_EQ(explanation.to, outcome_of(model::run(real_region(), dropped), Outcome::Result));
    EXPECT_EQ(ids_of(explain(real_region(), dropped, dropped)), "");
}

TEST(Explain, AllOutcomesAreThoseOfOneAtATime)
{
    model::Inputs b;
    b.parameters.housing_growth_percent = 5;
    b.parameters.access_noek = 1;
    const PerOutcome<Explanation> all = explain_all(real_region(), {}, b);
    for (Outcome outcome : base::all_of<Outcome>()) {
        EXPECT_EQ(all[outcome], explain(real_region(), {}, b, outcome)) << id_of(outcome);
    }
}

TEST(Consequences, TheLargestMovesComeFirst)
{
    model::Inputs b;
    b.parameters.housing_growth_percent = 10;
    const std::vector<Explanation> largest = largest_consequences(real_region(), {}, b);
    ASSERT_EQ(largest.size(), 3U);
    EXPECT_EQ(largest[0].outcome, Outcome::HomesBacklog) << "the sites hold too few homes for a tenth more";
    EXPECT_EQ(largest_consequences(real_region(), {}, b, 1).size(), 1U);
}

TEST(Consequences, NothingMovedMeansNone)
{
    EXPECT_TRUE(largest_consequences(real_region(), {}, {}).empty());
}

TEST(Explain, StepsFollowTheCatalogueAndEndWithTheSites)
{
    model::Inputs b;
    b.parameters.city_spontaneous_percent = 60;
    b.parameters.housing_growth_percent = 5;
    b.parameters.programme_ladder = 0;
    b.choices = {model::Choice::Develop};
    EXPECT_EQ(ids_of(explain(real_region(), {}, b)), "housing.growth programme.ladder city.spontaneous sites ");
}

TEST(Explain, ASingleChangeExplainsAll)
{
    model::Inputs b;
    b.parameters.finance_interest_percent = 6;
    const Explanation explanation = explain(real_region(), {}, b, Outcome::Result);
    ASSERT_EQ(explanation.contributions.size(), 1u);
    EXPECT_EQ(explanation.contributions[0].amount, explanation.to - explanation.from);
    EXPECT_LT(explanation.contributions[0].amount, 0) << "interest costs money";
    EXPECT_TRUE(explanation.sites.empty()) << "and decides nothing";
}

TEST(Explain, EachStepKeepsTheSitesOfA)
{
    model::Inputs a;
    a.choices = {model::Choice::Develop};
    model::Inputs b;
    b.parameters.housing_growth_percent = 10;
    model::Inputs between = a;
    between.parameters = b.parameters;
    const Explanation explanation = explain(real_region(), a, b, Outcome::Result);
    ASSERT_EQ(ids_of(explanation), "housing.growth sites ");
    const double half_way = outcome_of(model::run(real_region(), between), Outcome::Result);
    EXPECT_EQ(explanation.contributions[0].amount, half_way - explanation.from);
    EXPECT_EQ(explanation.contributions[1].amount, explanation.to - half_way);
}

RC_GTEST_PROP(Explain, ContributionsAddUpToTheDifference, ())
{
    const model::Inputs a = *random_inputs(real_region());
    const model::Inputs b = *random_inputs(real_region());
    const Outcome outcome = random_outcome();
    const Explanation explanation = explain(real_region(), a, b, outcome);
    double sum = 0;
    double size = std::abs(explanation.from);
    for (const Contribution& contribution : explanation.contributions) {
        sum += contribution.amount;
        size = std::max(size, std::abs(contribution.amount));
    }
    RC_ASSERT(std::abs(sum - (explanation.to - explanation.from)) <= 1e-9 * std::max(1.0, size));
    RC_ASSERT(explanation.from == outcome_of(model::run(real_region(), a), outcome));
    RC_ASSERT(explanation.to == outcome_of(model::run(real_region(), b), outcome));
    RC_ASSERT(explanation.homes_short == outcome_of(model::run(real_region(), b), Outcome::HomesBacklog));
}

RC_GTEST_PROP(Explain, AnEntryPerParameterThatDiffers, ())
{
    const model::Inputs a = *random_inputs(real_region());
    const model::Inputs b = *random_inputs(real_region());
    const Explanation explanation = explain(real_region(), a, b, random_outcome());
    std::string expected;
    for (const Parameter& parameter : parameters()) {
        if (a.parameters.*parameter.field != b.parameters.*parameter.field) expected += std::string(parameter.id) + ' ';
    }
    RC_ASSERT(ids_of(explanation).rfind(expected, 0) == 0);
    const std::string rest = ids_of(explanation).substr(expected.size());
    RC_ASSERT(rest.empty() || rest == "sites ");
}

const model::SiteResult* find_result(const model::Results& results, const std::string& id)
{
    const auto found = std::find_if(results.sites.begin(), results.sites.end(),
                                    [&](const model::SiteResult& site) { return site.id == id; });
    return found == results.sites.end() ? nullptr : &*found;
}

bool tells(const DecidedSite& told, const model::Results& results, const model::SiteResult& site)
{
    const std::string competitor = site.reason.competitor ? results.sites[*site.reason.competitor].id : "";
    return told.decision == site.decision && told.reason == site.reason && told.competitor == competitor;
}

RC_GTEST_PROP(Explain, ListsExactlyTheSitesOfBothThatAreDecidedOtherwise, ())
{
    const model::Inputs a = *random_inputs(real_region());
    const model::Inputs b = *random_inputs(real_region());
    const Explanation explanation = explain(real_region(), a, b);
    const model::Results from = model::run(real_region(), a);
    const model::Results to = model::run(real_region(), b);
    auto change = explanation.sites.begin();
    for (const model::SiteResult& site : from.sites) {
        const model::SiteResult* other = find_result(to, site.id);
        if (other == nullptr || other->decision == site.decision) continue;
        RC_ASSERT(change != explanation.sites.end());
        RC_ASSERT(change->id == site.id);
        RC_ASSERT(tells(change->from, from, site));
        RC_ASSERT(tells(change->to, to, *other));
        ++change;
    }
    RC_ASSERT(change == explanation.sites.end());
}

TEST(Outcomes, AreTakenFromTheResults)
{
    model::Results results;
    results.balance[model::SiteClass::Homes].delivered.fill(2);
    results.balance[model::SiteClass::Homes].backlog.fill(1);
    results.balance[model::SiteClass::Homes].backlog.back() = 7;
    results.balance[model::SiteClass::Land].delivered.fill(0.5);
    for (model::Finance& finance : results.finance) finance = {.result_meur = -3, .settled_meur = 100};
    results.twentehuis.foundation = 11;
    results.twentehuis.economy = 12;
    results.twentehuis.urban = 13;
    results.twentehuis.talent = 14;
    results.twentehuis.roof = 15;
    EXPECT_EQ(outcomes_of(results), (PerOutcome<double>{{60, 7, 15, -15, 11, 12, 13, 14, 15}}));
    std::string ids;
    for (const Outcome outcome : base::all_of<Outcome>()) {
        ids += std::string(id_of(outcome)) + ' ';
        EXPECT_EQ(outcome_of(results, outcome), outcomes_of(results)[outcome]);
    }
    EXPECT_EQ(ids, "homes_delivered homes_backlog land_delivered result foundation economy urban talent roof ");
}

} // namespace
} // namespace app::scenario
