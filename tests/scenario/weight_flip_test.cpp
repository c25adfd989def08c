#include "scenario/weight_flip.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"
#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <utility>

namespace app::scenario {
namespace {

using namespace model;

/// Two estates for industry, of which one is enough. Their scores differ by return against complete only: the first
/// is ahead while return weighs more than complete; the second wins a tie.
Region two_estates()
{
    Region region = test::tiny_region();
    region.sites = {test::make_site("z-return", SiteClass::Land, 30, {Segment::Industry}),
                    test::make_site("a-complete", SiteClass::Land, 30, {Segment::Industry})};
    region.sites[0].attribute_return = 0.8;
    region.sites[0].attribute_complete = 0.2;
    region.sites[1].attribute_return = 0.2;
    region.sites[1].attribute_complete = 0.8;
    return region;
}

Inputs with_weights(double weight_return, double weight_complete)
{
    Inputs inputs;
    inputs.parameters.weight_return = weight_return;
    inputs.parameters.weight_complete = weight_complete;
    return inputs;
}

std::optional<WeightFlip> find_weight_flip(const Region& region, const Inputs& inputs, std::size_t site)
{
    WeightFlipSearch search(region, inputs, site);
    search.finish();
    return search.flip();
}

struct FlipCase {
    const char* name;
    double weight_return, weight_complete;
    std::size_t site;
    const char* weight;
    double to;
    Decision decision;
};

const FlipCase kFlipCases[] = {
    {"the tie at 5 goes to the other; lowering return comes first", 6, 5, 1, "weight.return", 5, Decision::Develop},
    {"the same change flips the winner back", 6, 5, 0, "weight.return", 5, Decision::Reserve},
    {"behind, a tie is not enough", 5, 6, 0, "weight.return", 6.01, Decision::Develop},
    {"between two hundredths", 5.005, 5, 1, "weight.return", 5, Decision::Develop},
    {"a later weight with less to go to a hundredth", 5.01, 5.003, 1, "weight.complete", 5.01, Decision::Develop},
    {"from zero only up", 0, 0, 0, "weight.return", 0.01, Decision::Develop},
    {"at the top only down", 10, 10, 0, "weight.complete", 9.99, Decision::Develop},
};

TEST(WeightFlip, IsTheSmallestChangeThatMatters)
{
    const Region region = two_estates();
    for (const FlipCase& test : kFlipCases) {
        const Inputs inputs = with_weights(test.weight_return, test.weight_complete);
        const std::optional<WeightFlip> flip = find_weight_flip(region, inputs, test.site);
        ASSERT_TRUE(flip.has_value()) << test.name;
        EXPECT_EQ(flip->weight->id, test.weight) << test.name;
        EXPECT_EQ(flip->from, inputs.parameters.*flip->weight->field) << test.name;
        EXPECT_EQ(flip->to, test.to) << test.name;
        EXPECT_EQ(flip->decision, test.decision) << test.name;
    }
}

/// The smallest change in hundredths of any weight with which the site is decided otherwise, found by trying all.
std::optional<int> smallest_change(const Region& region, const Inputs& inputs, std::size_t site)
{
    Model model(region);
    const Decision decision = model.run(inputs).sites[site].decision;
    std::optional<int> smallest;
    for (const Parameter& parameter : parameters()) {
        if (parameter.group != Group::Principles) continue;
        const int now = static_cast<int>(std::lround(inputs.parameters.*parameter.field * 100));
        for (int hundredths = 0; hundredths <= 1000; ++hundredths) {
            const int change = std::abs(hundredths - now);
            if (smallest && change >= *smallest) continue;
            Inputs changed = inputs;
            changed.parameters.*parameter.field = hundredths / 100.0;
            if (model.run(changed).sites[site].decision != decision) smallest = change;
        }
    }
    return smallest;
}

/// Five estates with random attributes, and random weights in tenths.
std::pair<Region, Inputs> random_estates(std::mt19937& random)
{
    const auto tenths = [&](unsigned most) { return static_cast<double>(random() % (most + 1)) / 10; };
    Region region = test::tiny_region();
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        Site site = test::make_site(id, SiteClass::Land, 8 + 10 * tenths(10), {Segment::Industry, Segment::Logistics});
        site.attribute_return = tenths(10);
        site.attribute_complete = tenths(10);
        site.attribute_distinctive = tenths(10);
        site.freight_motorway = tenths(10);
        site.kind = random() % 3 == 0 ? SiteKind::Axis : SiteKind::Estate;
        region.sites.push_back(std::move(site));
    }
    Inputs inputs;
    for (const Parameter& parameter : parameters()) {
        if (parameter.group == Group::Principles) inputs.parameters.*parameter.field = tenths(100);
    }
    return {std::move(region), std::move(inputs)};
}

TEST(WeightFlip, AgreesWithTryingAll)
{
    std::mt19937 random(2040);
    int flips = 0;
    for (int round = 0; round < 4; ++round) {
        const auto [region, inputs] = random_estates(random);
        const std::size_t site = random() % region.sites.size();
        const std::optional<int> expected = smallest_change(region, inputs, site);
        const std::optional<WeightFlip> flip = find_weight_flip(region, inputs, site);
        ASSERT_EQ(flip.has_value(), expected.has_value()) << round;
        if (!flip) continue;
        ++flips;
        EXPECT_EQ(std::lround(std::abs(flip->to - flip->from) * 100), *expected) << round;
        Inputs changed = inputs;
        changed.parameters.*flip->weight->field = flip->to;
        const Decision decision = model::run(region, changed).sites[site].decision;
        EXPECT_EQ(decision, flip->decision) << round;
        EXPECT_NE(decision, model::run(region, inputs).sites[site].decision) << round;
    }
    EXPECT_GE(flips, 2) << "the regions must be close enough to flip";
}

TEST(WeightFlip, StepsMakeNoDifference)
{
    const Region region = two_estates();
    const Inputs inputs = with_weights(6, 5);
    WeightFlipSearch search(region, inputs, 1);
    EXPECT_EQ(search.decision(), Decision::Reserve);
    search.step(99);
    EXPECT_FALSE(search.done()) << "the change of 1.00 is the hundredth";
    EXPECT_FALSE(search.flip().has_value());
    search.step(1);
    EXPECT_TRUE(search.done());
    EXPECT_EQ(search.flip(), find_weight_flip(region, inputs, 1));
}

TEST(WeightFlip, WhatHangsOnNoWeightHasNone)
{
    Region region = two_estates();
    Inputs inputs = with_weights(6, 5);
    inputs.choices = {Choice::Auto, Choice::Reserve};
    WeightFlipSearch chosen(region, inputs, 1);
    EXPECT_TRUE(chosen.done()) << "without a search";
    EXPECT_FALSE(chosen.flip().has_value());

    region.sites[1].status = SiteStatus::Unstarted;
    EXPECT_FALSE(find_weight_flip(region, with_weights(6, 5), 1).has_value()) << "written off";

    region.sites.pop_back();
    EXPECT_FALSE(find_weight_flip(region, with_weights(6, 5), 0).has_value()) << "alone";
}

TEST(WeightFlip, OfTheRealRegion)
{
    const Region& region = test::real_region();
    const std::size_t site = test::index_of_site(region, "almelo-spoorzone");
    const std::optional<WeightFlip> flip = find_weight_flip(region, {}, site);
    ASSERT_TRUE(flip.has_value());
    EXPECT_EQ(flip->weight->id, "weight.centre") << "it stands first because it stands near the centre";
    EXPECT_LT(flip->to, flip->from);
    EXPECT_EQ(flip->decision, Decision::Phase);
}

} // namespace
} // namespace app::scenario
