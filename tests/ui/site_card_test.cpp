// The card of a site: choosing, trying what would change the decision, taking an initiative away.

#include "tests/ui/panel_bench.hpp"

#include "tests/support/real_region.hpp"
#include "scenario/site_facts.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

/// A tall window: the whole card shows.
struct SiteCard : testing::Test {
    void select(std::size_t site) { bench.carry_out(scenario::Select{"site:" + bench.results().sites[site].id}); }

    PanelBench bench{{}, 1440, 1600};
};

TEST_F(SiteCard, EachOfTheFourChoicesIsACommand)
{
    select(0);
    for (const model::Choice choice : base::all_of<model::Choice>()) {
        bench.forget();
        bench.click(std::string(model::id_of(choice)));
        const auto chosen = bench.given<scenario::ChooseSite>();
        ASSERT_EQ(chosen.size(), 1U) << model::id_of(choice);
        EXPECT_EQ(chosen.front().site, 0U);
        EXPECT_EQ(chosen.front().choice, choice);
    }
}

TEST_F(SiteCard, TheSmallestFlipCanBeTried)
{
    select(0);
    const scenario::Parameter& growth = *scenario::find_parameter("housing.growth");
    const ui::FlipAnswer answer{0, bench.state.inputs_version,
                                scenario::KnobFlip{&growth, 0, -4, model::Decision::Reserve}};
    bench.studies.flip = &answer;
    bench.frame();
    bench.click("try_flip");
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, -4);
    EXPECT_EQ(bench.given<scenario::EndGesture>().size(), 1U);
}

TEST_F(SiteCard, AnAnswerForOtherSettingsIsNotShown)
{
    select(0);
    const scenario::Parameter& growth = *scenario::find_parameter("housing.growth");
    const ui::FlipAnswer old{0, bench.state.inputs_version - 1,
                             scenario::KnobFlip{&growth, 0, -4, model::Decision::Reserve}};
    bench.studies.flip = &old;
    bench.frame();
    EXPECT_FALSE(bench.shows("try_flip"));
}

TEST_F(SiteCard, OnlyAnInitiativeCanBeTakenAway)
{
    select(0);
    EXPECT_FALSE(bench.shows("remove_site"));
    model::AddedSite added = scenario::draft_site(real_region(), {}, {6.8, 52.3});
    added.name = "Kop van Zuid";
    bench.carry_out(scenario::AddSite{added});
    bench.carry_out(scenario::Select{"site:" + added.id});
    bench.click("remove_site");
    EXPECT_TRUE(bench.state.inputs.added.empty());
    EXPECT_EQ(bench.state.view.selected, "");
}

TEST_F(SiteCard, TheCompetitorHasTheOtherFate)
{
    const auto is_built = [](const model::SiteResult& site) {
        return site.decision == model::Decision::Develop || site.decision == model::Decision::Phase;
    };
    const auto& sites = bench.results().sites;
    int compared = 0;
    for (std::size_t site = 0; site < sites.size(); ++site) {
        const auto competitor = scenario::find_competitor(bench.results(), site);
        if (!competitor) continue;
        ++compared;
        EXPECT_NE(*competitor, site);
        if (sites[site].reason.competitor) {
            EXPECT_EQ(competitor, sites[site].reason.competitor);
        } else {
            EXPECT_NE(is_built(sites[*competitor]), is_built(sites[site])) << sites[site].id;
            EXPECT_EQ(sites[*competitor].reason.segment, sites[site].reason.segment) << sites[site].id;
        }
    }
    EXPECT_GT(compared, 0);
}

} // namespace

} // namespace app::test
