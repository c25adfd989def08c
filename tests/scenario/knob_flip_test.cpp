#include "scenario/knob_flip.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::scenario {
namespace {

constexpr std::size_t kMany = 100000;

/// The decision about a site with one control set otherwise.
model::Decision decision_with(const KnobChange& change, std::size_t site)
{
    model::Inputs inputs;
    inputs.parameters.*change.parameter->field = change.to;
    return model::run(test::real_region(), inputs, 0).sites[site].decision;
}

TEST(KnobFlip, ChangesGrowAndStayWithinTheRange)
{
    const std::vector<KnobChange> changes = single_changes(model::Parameters{});
    ASSERT_GT(changes.size(), parameters().size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        EXPECT_FALSE(check_value(*changes[i].parameter, changes[i].to)) << changes[i].parameter->id;
        EXPECT_NE(changes[i].to, changes[i].parameter->default_value()) << changes[i].parameter->id;
        if (i > 0) {
            EXPECT_GE(changes[i].size_share, changes[i - 1].size_share - 1e-9);
        }
    }
}

TEST(KnobFlip, EverySwitchCanBeTurned)
{
    const std::vector<KnobChange> changes = single_changes(model::Parameters{});
    for (const Parameter& parameter : parameters()) {
        if (parameter.kind != Kind::Toggle) continue;
        const auto count = std::count_if(changes.begin(), changes.end(),
                                         [&](const KnobChange& change) { return change.parameter == &parameter; });
        EXPECT_EQ(count, 1) << parameter.id;
    }
}

TEST(KnobFlip, TheFlipChangesTheDecisionAndNothingSmallerDoes)
{
    const model::Results now = model::run(test::real_region(), model::Inputs{}, 0);
    const std::vector<KnobChange> changes = single_changes(model::Parameters{});
    int found = 0;
    for (std::size_t site = 0; site < now.sites.size(); site += 5) {
        KnobFlipSearch search(test::real_region(), model::Inputs{}, site);
        search.step(kMany);
        ASSERT_TRUE(search.done());
        if (!search.flip()) continue;
        ++found;
        const auto flip = std::find_if(changes.begin(), changes.end(), [&](const KnobChange& change) {
            return change.parameter == search.flip()->parameter && change.to == search.flip()->to;
        });
        ASSERT_NE(flip, changes.end());
        EXPECT_EQ(decision_with(*flip, site), search.flip()->decision);
        EXPECT_NE(search.flip()->decision, now.sites[site].decision);
        const auto tried = flip - changes.begin();
        for (auto smaller = changes.begin() + std::max<std::ptrdiff_t>(0, tried - 20); smaller != flip; ++smaller) {
            EXPECT_EQ(decision_with(*smaller, site), now.sites[site].decision) << smaller->parameter->id;
        }
    }
    EXPECT_GT(found, 0);
}

TEST(KnobFlip, SmallStepsFindTheSameAsOneLargeOne)
{
    KnobFlipSearch at_once(test::real_region(), model::Inputs{}, 0);
    at_once.step(kMany);
    KnobFlipSearch slowly(test::real_region(), model::Inputs{}, 0);
    while (!slowly.done()) slowly.step(7);
    EXPECT_EQ(at_once.flip(), slowly.flip());
}

TEST(KnobFlip, AChoiceOfTheUserIsNotSearched)
{
    model::Inputs inputs;
    inputs.choices = {model::Choice::Develop};
    KnobFlipSearch search(test::real_region(), inputs, 0);
    EXPECT_TRUE(search.done());
    EXPECT_FALSE(search.flip());
}

} // namespace
} // namespace app::scenario
