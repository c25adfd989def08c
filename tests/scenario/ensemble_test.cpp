#include "scenario/ensemble.hpp"

#include "model/run.hpp"
#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace app::scenario {
namespace {

using test::random_inputs;
using test::real_region;

TEST(Ensemble, HasTheSizeThatWasAskedFor)
{
    Ensemble ensemble(real_region(), {}, 5, 7);
    EXPECT_FALSE(ensemble.done());
    ensemble.step(3);
    EXPECT_EQ(ensemble.finished(), 3u);
    EXPECT_FALSE(ensemble.done());
    ensemble.step(100);
    EXPECT_EQ(ensemble.finished(), 5u) << "a step never goes past the end";
    EXPECT_TRUE(ensemble.done());
    EXPECT_EQ(ensemble.summary().samples, 5u);
    EXPECT_EQ(ensemble.summary().seed, 7u);
}

TEST(Ensemble, AnUnfinishedOneSummarisesWhatItHas)
{
    Ensemble ensemble(real_region(), {}, 50);
    ensemble.step(12);
    EXPECT_EQ(ensemble.summary(), run_ensemble(real_region(), {}, 12));
}

RC_GTEST_PROP(Ensemble, StepsMakeNoDifference, ())
{
    const model::Inputs inputs = *random_inputs(real_region());
    const auto samples = *rc::gen::inRange<std::size_t>(1, 20);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    Ensemble ensemble(real_region(), inputs, samples, seed);
    const auto steps = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 6));
    for (const std::size_t step : steps) ensemble.step(step);
    ensemble.step(samples);
    RC_ASSERT(ensemble.summary() == run_ensemble(real_region(), inputs, samples, seed));
}

TEST(Ensemble, TheSeedDecides)
{
    EXPECT_EQ(run_ensemble(real_region(), {}, 20, 1), run_ensemble(real_region(), {}, 20, 1));
    EXPECT_NE(run_ensemble(real_region(), {}, 20, 1).classes, run_ensemble(real_region(), {}, 20, 2).classes);
}

RC_GTEST_PROP(Ensemble, ASampleIsARunOfTheModel, ())
{
    model::Inputs inputs = *random_inputs(real_region());
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const EnsembleSummary summary = run_ensemble(real_region(), inputs, 1, seed);
    inputs.parameters = draw_parameters(inputs.parameters, uncertain_parameters(), seed, 0);
    const model::Results results = model::run(real_region(), inputs);

    const auto is = [](const Band& band, double value) { return band == Band{value, value, value}; };
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const model::Balance& balance = results.balance[site_class];
        for (std::size_t t = 0; t < 30; ++t) {
            RC_ASSERT(is(summary.classes[site_class].demand[t], balance.demand[t]));
            RC_ASSERT(is(summary.classes[site_class].delivered[t], balance.delivered[t]));
        }
        for (std::size_t t = 0; t < 31; ++t) {
            RC_ASSERT(is(summary.classes[site_class].oversupply[t], balance.oversupply[t]));
        }
        RC_ASSERT(is(summary.classes[site_class].demand_so_far.front(), 0));
        RC_ASSERT(is(summary.classes[site_class].demand_so_far.back(), model::sum_of(balance.demand)));
        RC_ASSERT(is(summary.classes[site_class].delivered_so_far.back(), model::sum_of(balance.delivered)));
    }
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const model::Finance& finance = results.finance[municipality];
        const FinanceBands& bands = summary.finance[municipality];
        RC_ASSERT(is(bands[0], finance.land_result_meur));
        RC_ASSERT(is(bands[1], finance.holding_meur));
        RC_ASSERT(is(bands[2], finance.write_off_meur));
        RC_ASSERT(is(bands[3], finance.result_meur));
        RC_ASSERT(is(bands[4], finance.settled_meur));
    }
    const PerOutcome<double> outcomes = outcomes_of(results);
    for (const Outcome outcome : base::all_of<Outcome>()) {
        RC_ASSERT(std::abs(summary.outcomes[outcome].p50 - outcomes[outcome]) <= 1e-6);
    }
    RC_ASSERT(summary.sites.size() == results.sites.size());
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        RC_ASSERT(summary.sites[i].id == results.sites[i].id);
        RC_ASSERT(summary.sites[i].share[results.sites[i].decision] == 1);
    }
}

RC_GTEST_PROP(Ensemble, SharesAddUpAndBandsAreInOrder, ())
{
    const model::Inputs inputs = *random_inputs(real_region());
    const EnsembleSummary summary = run_ensemble(real_region(), inputs, *rc::gen::inRange<std::size_t>(1, 30));
    for (const SiteOutlook& site : summary.sites) {
        double sum = 0;
        for (const double share : site.share) sum += share;
        RC_ASSERT(std::abs(sum - 1) < 1e-12);
        const double built = site.share[model::Decision::Develop] + site.share[model::Decision::Phase];
        RC_ASSERT(site.verdict == verdict_of(std::round(built * 1e9) / 1e9));
    }
    for (const ClassBands& bands : summary.classes) {
        for (const Band& band : bands.delivered) RC_ASSERT(band.p10 <= band.p50 && band.p50 <= band.p90);
    }
    for (const std::vector<double>& row : summary.correlation) {
        RC_ASSERT(row.size() == summary.uncertain.size());
        for (const double value : row) RC_ASSERT(std::abs(value) <= 1 + 1e-12);
    }
}

TEST(Ensemble, VerdictsHaveTheirEdges)
{
    EXPECT_EQ(verdict_of(1), Verdict::Robust);
    EXPECT_EQ(verdict_of(4.0 / 5), Verdict::Robust);
    EXPECT_EQ(verdict_of(0.799), Verdict::Depends);
    EXPECT_EQ(verdict_of(1.0 / 5), Verdict::Depends);
    EXPECT_EQ(verdict_of(0.199), Verdict::Rare);
    EXPECT_EQ(verdict_of(0), Verdict::Rare);
    EXPECT_EQ(id_of(Verdict::Depends), "depends");
}

std::size_t place_of(const EnsembleSummary& summary, std::string_view id)
{
    for (std::size_t j = 0; j < summary.uncertain.size(); ++j) {
        if (summary.uncertain[j]->id == id) return j;
    }
    ADD_FAILURE() << id;
    return 0;
}

TEST(Ensemble, ShowsWhichKnobMatters)
{
    const EnsembleSummary summary = run_ensemble(real_region(), {}, 200);
    const auto correlation = [&](Outcome outcome, std::string_view id) {
        return summary.correlation[outcome][place_of(summary, id)];
    };
    EXPECT_GT(correlation(Outcome::HomesDelivered, "housing.growth"), 0.9);
    EXPECT_GT(correlation(Outcome::HomesBacklog, "housing.growth"), 0.5);
    EXPECT_LT(correlation(Outcome::Result, "finance.interest"), -0.1) << "interest costs money";
    EXPECT_EQ(correlation(Outcome::Roof, "housing.growth"), 0) << "the roof hangs on no uncertain slider";
    EXPECT_LT(std::abs(correlation(Outcome::HomesDelivered, "finance.interest")), 0.25);
}

TEST(Ensemble, AChoiceIsCertain)
{
    model::Inputs inputs;
    inputs.choices = {model::Choice::Drop, model::Choice::Develop};
    const EnsembleSummary summary = run_ensemble(real_region(), inputs, 10);
    EXPECT_EQ(summary.sites[0].share[model::Decision::Drop], 1);
    EXPECT_EQ(summary.sites[0].verdict, Verdict::Rare);
    EXPECT_EQ(summary.sites[1].share[model::Decision::Develop], 1);
    EXPECT_EQ(summary.sites[1].verdict, Verdict::Robust);
}

} // namespace
} // namespace app::scenario
