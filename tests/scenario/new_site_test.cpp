#include "scenario/new_site.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::scenario {
namespace {

constexpr model::Place kNearEnschede{6.87, 52.21};

/// A draft that may be placed.
model::AddedSite good_site(const model::Inputs& inputs = {})
{
    model::AddedSite site = draft_site(test::real_region(), inputs, kNearEnschede);
    site.name = "Kop van Zuid";
    return site;
}

std::vector<NewSiteProblem> problems_of(const model::AddedSite& site, const model::Inputs& inputs = {})
{
    return check_new_site(test::real_region(), inputs, site);
}

TEST(NewSite, ADraftNeedsNothingButAName)
{
    model::AddedSite site = draft_site(test::real_region(), {}, kNearEnschede);
    EXPECT_EQ(problems_of(site), std::vector{NewSiteProblem::NoName});
    EXPECT_EQ(site.municipality, model::Municipality::Enschede);
    EXPECT_EQ(problems_of(good_site()), std::vector<NewSiteProblem>{});
}

TEST(NewSite, EachDraftHasAnIdOfItsOwn)
{
    model::Inputs inputs;
    inputs.added.push_back(good_site());
    EXPECT_NE(draft_site(test::real_region(), inputs, kNearEnschede).id, inputs.added.front().id);
}

TEST(NewSite, AnotherClassBringsItsOwnSegmentsAndAmount)
{
    const model::AddedSite site = with_class(good_site(), model::SiteClass::Land);
    EXPECT_EQ(site.site_class, model::SiteClass::Land);
    for (const model::Segment segment : site.segments) EXPECT_EQ(model::class_of(segment), model::SiteClass::Land);
    EXPECT_EQ(problems_of(site), std::vector<NewSiteProblem>{});
}

TEST(NewSite, EveryProblemIsFound)
{
    model::AddedSite blank = good_site();
    blank.name = "  ";
    EXPECT_EQ(problems_of(blank), std::vector{NewSiteProblem::NoName});

    model::AddedSite taken = good_site();
    taken.name = test::real_region().sites.front().name;
    EXPECT_EQ(problems_of(taken), std::vector{NewSiteProblem::NameTaken});

    model::AddedSite for_nobody = good_site();
    for_nobody.segments.clear();
    EXPECT_EQ(problems_of(for_nobody), std::vector{NewSiteProblem::NoSegment});

    model::AddedSite nothing = good_site();
    nothing.capacity = 0;
    EXPECT_EQ(problems_of(nothing), std::vector{NewSiteProblem::NoCapacity});

    model::AddedSite huge = good_site();
    huge.capacity = largest_capacity(huge.site_class) + 1;
    EXPECT_EQ(problems_of(huge), std::vector{NewSiteProblem::TooLarge});

    model::AddedSite abroad = good_site();
    abroad.longitude_deg = 8;
    EXPECT_EQ(problems_of(abroad), std::vector{NewSiteProblem::Outside});

    model::Inputs full;
    while (full.added.size() < model::kMaxAddedSites) {
        full.added.push_back(draft_site(test::real_region(), full, kNearEnschede));
        full.added.back().name = full.added.back().id;
    }
    EXPECT_EQ(problems_of(good_site(full), full), std::vector{NewSiteProblem::TooMany});
}

TEST(NewSite, ANameIsTakenByAnotherSiteOnly)
{
    model::Inputs inputs;
    inputs.added.push_back(good_site());
    EXPECT_EQ(problems_of(inputs.added.front(), inputs), std::vector<NewSiteProblem>{}) << "its own name";

    model::AddedSite namesake = good_site(inputs);
    ASSERT_NE(namesake.id, inputs.added.front().id);
    EXPECT_EQ(problems_of(namesake, inputs), std::vector{NewSiteProblem::NameTaken});
    namesake.name = "Kop van Noord";
    EXPECT_EQ(problems_of(namesake, inputs), std::vector<NewSiteProblem>{});
}

TEST(NewSite, TheTrialSaysWhatTheModelSaysAfterwards)
{
    const model::AddedSite site = with_class(good_site(), model::SiteClass::Land);
    const NewSiteTrial trial = try_new_site(test::real_region(), {}, site);
    model::Inputs inputs;
    inputs.added.push_back(site);
    const model::Results results = model::run(test::real_region(), inputs, 0);
    EXPECT_EQ(trial.decision, results.sites.back().decision);
    EXPECT_EQ(trial.shortfall, results.ledger[model::SiteClass::Land].shortfall);
    EXPECT_EQ(trial.shortfall_now, 0);
}

} // namespace
} // namespace app::scenario
