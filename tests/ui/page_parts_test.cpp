// The ways from the bar over the map, and from explanations, to parts of the page around it.

#include "tests/ui/panel_bench.hpp"

#include "ui/page_parts.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

using ui::PagePart;

/// The workbench on a page that has all parts.
void offer_all(PanelBench& bench)
{
    for (const PagePart part : base::all_of<PagePart>()) bench.ui.page.offered[part] = true;
    bench.frame();
}

TEST(PageParts, ShowOnlyWhereThePageHasThem)
{
    PanelBench bench;
    bench.frame();
    for (const PagePart part : base::all_of<PagePart>()) EXPECT_FALSE(bench.shows(ui::id_of(part)));
    offer_all(bench);
    for (const PagePart part : base::all_of<PagePart>()) EXPECT_TRUE(bench.shows(ui::id_of(part))) << ui::id_of(part);
}

TEST(PageParts, AClickAsksForOne)
{
    PanelBench bench;
    offer_all(bench);
    for (const PagePart part : base::all_of<PagePart>()) {
        bench.ui.page.request.reset();
        bench.click(ui::id_of(part));
        ASSERT_TRUE(bench.ui.page.request) << ui::id_of(part);
        EXPECT_EQ(bench.ui.page.request->part, part);
        EXPECT_EQ(bench.ui.page.request->reference, "");
    }
}

/// What finds no room in a bar is left out; nothing runs into what stands at its right.
TEST(PageParts, WordsKeepClearOfThePreset)
{
    for (const float width_px : {1024.0F, 1120.0F, 1280.0F, 1440.0F}) {
        PanelBench bench({}, width_px, 768);
        offer_all(bench);
        const float preset_px = bench.rect_of("preset").x_px;
        for (const PagePart part : {PagePart::Document, PagePart::Story, PagePart::Explore}) {
            if (!bench.shows(ui::id_of(part))) continue;
            EXPECT_LE(bench.rect_of(ui::id_of(part)).right_px(), preset_px) << ui::id_of(part) << " at " << width_px;
        }
        EXPECT_TRUE(bench.shows("share")) << width_px;
    }
}

TEST(PageParts, HelpOfASliderLeadsToTheDocument)
{
    PanelBench bench;
    bench.ui.explained = scenario::find_parameter("housing.growth");
    bench.frame();
    EXPECT_FALSE(bench.shows("document-housing.growth"));
    offer_all(bench);
    bench.click("document-housing.growth");
    ASSERT_TRUE(bench.ui.page.request);
    EXPECT_EQ(bench.ui.page.request->part, PagePart::Document);
    EXPECT_EQ(bench.ui.page.request->reference, "housing.growth");
}

TEST(PageParts, ComeBackFromTheirIds)
{
    for (const PagePart part : base::all_of<PagePart>()) EXPECT_EQ(ui::parse_page_part(ui::id_of(part)), part);
    EXPECT_EQ(ui::parse_page_part("elsewhere"), std::nullopt);
}

} // namespace

} // namespace app::test
