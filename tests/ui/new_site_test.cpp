// A new initiative: pointing, the form, its checks, placing.

#include "tests/ui/panel_bench.hpp"

#include "tests/support/real_region.hpp"
#include "ui/new_site_map.hpp"
#include "ui/workbench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

/// A tall window with the form of a new initiative open.
struct NewSiteForm : testing::Test {
    void SetUp() override
    {
        point_in_the_middle();
        bench.frame();
    }

    void point_in_the_middle()
    {
        const glm::dvec2 middle_px = (bench.camera().viewport.free_min_px + bench.camera().viewport.free_max_px) * 0.5;
        ui::place_new_site(bench.ui, bench.camera(), real_region(), bench.state.inputs, middle_px);
    }

    void fill(const char* field, const char* text)
    {
        bench.click(field);
        bench.answer_field(ui::FieldEvent::Committed, text);
    }

    PanelBench bench{{}, 1440, 1400};
};

TEST(NewSiteButton, AsksForAPlaceAndTakesTheQuestionBack)
{
    PanelBench bench;
    bench.click("5"); // the last of the map tools
    EXPECT_TRUE(bench.ui.new_site.pointing);
    bench.click("5");
    EXPECT_FALSE(bench.ui.new_site.pointing);
}

TEST(NewSiteButton, EscapeTakesTheQuestionBack)
{
    PanelBench bench;
    bench.click("5");
    EXPECT_TRUE(ui::escape(bench.ui));
    EXPECT_FALSE(bench.ui.new_site.pointing);
}

TEST(NewSiteButton, EnterTakesTheMiddleOfTheMap)
{
    PanelBench bench;
    bench.click("5");
    bench.key(ImGuiKey_Enter);
    EXPECT_TRUE(bench.ui.new_site.draft);
    EXPECT_FALSE(bench.ui.new_site.pointing);
}

TEST_F(NewSiteForm, WithoutANameItCannotBePlaced)
{
    bench.click("place_site");
    EXPECT_TRUE(bench.commands().empty());
    EXPECT_TRUE(bench.ui.new_site.draft);
}

TEST_F(NewSiteForm, PlacingAddsTheSiteAndSelectsIt)
{
    fill("new_site name", "Kop van Zuid");
    bench.click("class land");
    fill("new_site amount", "12,5");
    bench.click("place_site");
    ASSERT_EQ(bench.state.inputs.added.size(), 1U);
    const model::AddedSite& site = bench.state.inputs.added.front();
    EXPECT_EQ(site.name, "Kop van Zuid");
    EXPECT_EQ(site.site_class, model::SiteClass::Land);
    EXPECT_EQ(site.capacity, 12.5);
    EXPECT_EQ(bench.state.view.selected, "site:" + site.id);
    EXPECT_FALSE(bench.ui.new_site.draft);
    bench.frame();
    EXPECT_TRUE(bench.shows("remove_site"));
}

TEST_F(NewSiteForm, AnAmountThatMakesNoSenseIsRefused)
{
    bench.click("new_site amount");
    for (const char* bad : {"0", "-5", "veel", "1.000.000"}) {
        bench.answer_field(ui::FieldEvent::Committed, bad);
        ASSERT_TRUE(bench.ui.fields.open) << bad;
        EXPECT_NE(bench.ui.fields.open->problem, "") << bad;
    }
    EXPECT_EQ(bench.ui.new_site.draft->capacity, 100);
}

TEST_F(NewSiteForm, WithoutDemandItCannotBePlaced)
{
    fill("new_site name", "Kop van Zuid");
    for (const model::Segment segment : model::segments_of(model::SiteClass::Homes)) {
        bench.click("segment " + std::string(model::id_of(segment)));
    }
    EXPECT_TRUE(bench.ui.new_site.draft->segments.empty());
    bench.forget();
    bench.click("place_site");
    EXPECT_TRUE(bench.commands().empty());
}

TEST_F(NewSiteForm, MunicipalityAndKindCanBeSet)
{
    bench.click("municipality borne");
    bench.click("site_kind station");
    EXPECT_EQ(bench.ui.new_site.draft->municipality, model::Municipality::Borne);
    EXPECT_EQ(bench.ui.new_site.draft->kind, model::SiteKind::Station);
}

TEST_F(NewSiteForm, AnotherPlaceKeepsWhatWasFilledIn)
{
    fill("new_site name", "Kop van Zuid");
    bench.click("point_again");
    EXPECT_TRUE(bench.ui.new_site.pointing);
    point_in_the_middle();
    EXPECT_EQ(bench.ui.new_site.draft->name, "Kop van Zuid");
}

TEST_F(NewSiteForm, CancellingLeavesNothingBehind)
{
    bench.click("cancel_site");
    EXPECT_FALSE(bench.ui.new_site.draft);
    EXPECT_TRUE(bench.commands().empty());
}

TEST_F(NewSiteForm, TheLedgerIsTriedBeforehand)
{
    fill("new_site name", "Kop van Zuid");
    ASSERT_TRUE(bench.ui.new_site.trial);
    EXPECT_EQ(bench.ui.new_site.tried.name, "Kop van Zuid");
    EXPECT_TRUE(bench.state.inputs.added.empty());
}

} // namespace

} // namespace app::test
