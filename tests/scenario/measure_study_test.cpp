#include "scenario/measure_study.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"
#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace app::scenario {
namespace {

using test::real_region;

const Parameter& f35()
{
    return *find_parameter("access.f35");
}

/// The percentages of access by cycle with the cycle highway: of the region, then of the nodes.
std::vector<std::optional<double>> f35_effect(MeasureStudy& study, const model::Parameters& parameters)
{
    const std::vector<AccessEffect>& all = study.access(parameters);
    const auto effect =
        std::find_if(all.begin(), all.end(), [](const AccessEffect& one) { return one.measure == &f35(); });
    std::vector<std::optional<double>> percents{effect->region[model::Travel::Cycle]};
    for (const auto& node : effect->nodes) percents.push_back(node[model::Travel::Cycle]);
    return percents;
}

TEST(MeasureStudy, HasAnEffectPerMeasureInCatalogueOrder)
{
    MeasureStudy study(real_region());
    std::vector<const Parameter*> expected;
    for (const Parameter& parameter : parameters()) {
        if (is_measure(parameter)) expected.push_back(&parameter);
    }
    std::vector<const Parameter*> found;
    for (const AccessEffect& effect : study.access({})) found.push_back(effect.measure);
    EXPECT_EQ(found, expected);
}

TEST(MeasureStudy, TheCycleHighwayBringsCyclistsNearer)
{
    MeasureStudy study(real_region());
    const auto percents = f35_effect(study, {});
    EXPECT_GT(percents.front(), 100);
    for (const std::optional<double>& percent : percents) EXPECT_GE(percent.value_or(100), 100 - 1e-9);
}

TEST(MeasureStudy, AnswersForTheSettingsOfAccessThatAreAskedFor)
{
    MeasureStudy study(real_region());
    const auto before = f35_effect(study, {});
    model::Parameters all_electric;
    all_electric.access_ebike_percent = 60;
    MeasureStudy fresh(real_region());
    const auto after = f35_effect(study, all_electric);
    EXPECT_EQ(after, f35_effect(fresh, all_electric));
    EXPECT_NE(after, before);
    EXPECT_EQ(f35_effect(study, {}), before);
}

TEST(MeasureStudy, OtherSettingsMoveNoTravelTime)
{
    MeasureStudy study(real_region());
    const auto before = f35_effect(study, {});
    model::Parameters grown;
    grown.housing_growth_percent = 10;
    EXPECT_EQ(f35_effect(study, grown), before);
}

/// Nothing to divide by: no effect of any node, and none of the region.
TEST(MeasureStudy, WhereNobodyLivesOrWorksNothingChanges)
{
    model::Region region = test::tiny_region();
    for (model::Node& node : region.nodes) node.weight = 0;
    MeasureStudy study(region);
    for (const AccessEffect& effect : study.access({})) {
        for (const model::Travel travel : base::all_of<model::Travel>()) {
            EXPECT_EQ(effect.region[travel], 100) << effect.measure->id;
            for (const auto& node : effect.nodes) EXPECT_FALSE(node[travel].has_value()) << effect.measure->id;
        }
    }
}

void expect_runs(const MeasureRuns& runs, model::Inputs inputs, const Parameter& measure)
{
    inputs.parameters.*measure.field = measure.min;
    EXPECT_EQ(runs.without, model::run(real_region(), inputs)) << measure.id;
    inputs.parameters.*measure.field = measure.max;
    EXPECT_EQ(runs.with, model::run(real_region(), inputs)) << measure.id;
}

TEST(MeasureStudy, RunsTheModelWithAndWithoutWhateverWasAskedBefore)
{
    MeasureStudy study(real_region());
    const Parameter& noek = *find_parameter("access.noek");
    model::Inputs grown;
    grown.parameters.housing_growth_percent = 10;
    expect_runs(study.runs({}, f35()), {}, f35());
    expect_runs(study.runs({}, f35()), {}, f35());
    expect_runs(study.runs(grown, f35()), grown, f35());
    expect_runs(study.runs(grown, noek), grown, noek);
}

} // namespace
} // namespace app::scenario
