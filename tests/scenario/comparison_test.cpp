#include "scenario/comparison.hpp"

#include "model/run.hpp"
#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace app::scenario {
namespace {

using model::Decision;
using test::random_inputs;
using test::real_region;

struct ChangeCase {
    const char* name;
    std::optional<Decision> reference;
    std::optional<Decision> present;
    Change change;
};

const ChangeCase kChangeCases[] = {
    {"the same decision is no change", Decision::Phase, Decision::Phase, Change::Same},
    {"a dropped site that is developed comes", Decision::Drop, Decision::Develop, Change::More},
    {"a reserve that is phased comes", Decision::Reserve, Decision::Phase, Change::More},
    {"a developed site that is dropped goes", Decision::Develop, Decision::Drop, Change::Gone},
    {"a phased site that is kept in hand goes", Decision::Phase, Decision::Reserve, Change::Gone},
    {"phasing what was developed is another decision", Decision::Develop, Decision::Phase, Change::Other},
    {"dropping what was kept in hand is another decision", Decision::Reserve, Decision::Drop, Change::Other},
    {"a new site that is developed comes", std::nullopt, Decision::Develop, Change::More},
    {"a new site that is dropped is another decision", std::nullopt, Decision::Drop, Change::Other},
    {"a developed site that is taken away goes", Decision::Develop, std::nullopt, Change::Gone},
};

TEST(Comparison, ChangesOfASite)
{
    for (const ChangeCase& one : kChangeCases) {
        EXPECT_EQ(change_of(one.reference, one.present), one.change) << one.name;
    }
}

TEST(Comparison, ListsTheSlidersThatStandOtherwise)
{
    model::Inputs reference;
    model::Inputs present;
    reference.parameters.land_external_ha = 30;
    present.parameters.housing_growth_percent = -5;
    const auto differences = parameter_differences(reference, present);
    ASSERT_EQ(differences.size(), 2u);
    EXPECT_EQ(differences[0], (ParameterDifference{find_parameter("housing.growth"), 0, -5}));
    EXPECT_EQ(differences[1], (ParameterDifference{find_parameter("land.external"), 30, 0}));
}

model::AddedSite added(const char* id)
{
    return {.id = id,
            .name = id,
            .longitude_deg = 6.8,
            .latitude_deg = 52.28,
            .site_class = model::SiteClass::Homes,
            .segments = {model::Segment::Urban},
            .capacity = 100};
}

TEST(Comparison, SitesOfOneScenarioOnlyAreListedOnce)
{
    model::Inputs reference;
    model::Inputs present;
    reference.added = {added("both"), added("before")};
    present.added = {added("after"), added("both")};
    const auto before = model::run(real_region(), reference);
    const auto now = model::run(real_region(), present);
    const auto sites = site_differences(before, now);
    const auto at = [&](const char* id) {
        return std::find_if(sites.begin(), sites.end(), [&](const SiteDifference& site) { return site.id == id; });
    };
    EXPECT_EQ(sites.size(), real_region().sites.size() + 3);
    EXPECT_EQ(at("before")->present, std::nullopt);
    EXPECT_NE(at("before")->reference, std::nullopt);
    EXPECT_EQ(at("after")->reference, std::nullopt);
    EXPECT_NE(at("both")->reference, std::nullopt);
    EXPECT_NE(at("both")->present, std::nullopt);
    EXPECT_EQ(sites.back().id, "before") << "what only the reference has comes last";
}

RC_GTEST_PROP(Comparison, AScenarioDoesNotDifferFromItself, ())
{
    const model::Inputs inputs = *random_inputs(real_region());
    RC_ASSERT(parameter_differences(inputs, inputs).empty());
    const auto results = model::run(real_region(), inputs);
    for (const SiteDifference& site : site_differences(results, results)) RC_ASSERT(site.change == Change::Same);
}

RC_GTEST_PROP(Comparison, WhatComesOneWayGoesTheOther, ())
{
    const auto one = model::run(real_region(), *random_inputs(real_region()));
    const auto other = model::run(real_region(), *random_inputs(real_region()));
    const auto count = [](const std::vector<SiteDifference>& sites, Change change) {
        return std::count_if(sites.begin(), sites.end(), [&](const auto& site) { return site.change == change; });
    };
    const auto there = site_differences(one, other);
    const auto back = site_differences(other, one);
    RC_ASSERT(count(there, Change::More) == count(back, Change::Gone));
    RC_ASSERT(count(there, Change::Gone) == count(back, Change::More));
    RC_ASSERT(count(there, Change::Other) == count(back, Change::Other));
}

} // namespace
} // namespace app::scenario
