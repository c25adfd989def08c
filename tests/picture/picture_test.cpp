#include "picture/picture.hpp"

#include "map/palette.hpp"
#include "picture/poster.hpp"
#include "picture/svg_writer.hpp"
#include "tests/picture/drawing.hpp"
#include "tests/picture/svg_document.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace app::picture {
namespace {

using test::Element;

using test::draw;
using test::elements_named;
using test::parsed;
using test::texts_of;
using test::usual_style;
using test::words;

TEST(Picture, IsWellFormedAndSaysWhatItShows)
{
    const Element root = parsed(draw(usual_style()));
    EXPECT_EQ(root.name, "svg");
    EXPECT_EQ(root.attribute("viewBox"), "0 0 1200 900");
    EXPECT_EQ(root.attribute("role"), "img");
    EXPECT_EQ(root.attribute("lang"), "nl");
    ASSERT_GE(root.children.size(), 2u);
    EXPECT_EQ(root.attribute("aria-labelledby"),
              root.children[0].attribute("id") + " " + root.children[1].attribute("id"));
    EXPECT_EQ(root.children[0].name, "title");
    EXPECT_NE(root.children[0].text.find("2040"), std::string::npos);
    EXPECT_EQ(root.children[1].name, "desc");
    EXPECT_EQ(root.children[1].text.find('{'), std::string::npos) << "a place is not filled in";
}

TEST(Picture, CountsTheSitesOfTheDocumentsMapByDecision)
{
    const Element root = parsed(draw(usual_style()));
    const auto listed = std::count_if(test::real_region().sites.begin(), test::real_region().sites.end(),
                                      [](const model::Site& site) { return site.on_programming_map; });
    long counted = 0;
    std::string number;
    std::string text = root.children[1].text + ' ';
    text.erase(0, text.find("Van de locaties"));
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9') {
            number += letter;
        } else if (!number.empty()) {
            counted += std::stol(number);
            number.clear();
        }
    }
    EXPECT_EQ(counted, listed);
}

TEST(Picture, EveryReferenceIsDefinedOnceAndBeginsWithThePrefix)
{
    Style style = usual_style();
    style.legend = true;
    style.id_prefix = "paper";
    const Element root = parsed(draw(style));
    std::multiset<std::string> ids;
    std::set<std::string> used;
    for (const Element* element : test::all_elements(root)) {
        if (!element->attribute("id").empty()) ids.insert(element->attribute("id"));
        if (!element->attribute("href").empty()) used.insert(element->attribute("href").substr(1));
        const std::string fill = element->attribute("fill");
        if (fill.starts_with("url(#")) used.insert(fill.substr(5, fill.size() - 6));
    }
    EXPECT_GE(used.size(), 5u);
    for (const std::string& id : ids) {
        EXPECT_EQ(ids.count(id), 1u) << id;
        EXPECT_TRUE(id.starts_with("paper-")) << id;
    }
    for (const std::string& id : used) EXPECT_EQ(ids.count(id), 1u) << id;
}

/// A plate that reaches into the picture is drawn whole: so far it may go beyond.
constexpr int kReach_px = 1500;

/// Paths on the grid stand inside the group that scales them; those of patterns have coordinates of their own.
void check_paths(const Element& element, bool on_grid, glm::dvec2 size_px, std::size_t& seen)
{
    const bool scaled = on_grid || element.attribute("transform").starts_with("scale(");
    if (element.name == "path" && scaled) {
        ++seen;
        for (const GridPoint& point : test::points_of_path(element.attribute("d"))) {
            ASSERT_GE(point.x, -kReach_px * kGridPerPx);
            ASSERT_GE(point.y, -kReach_px * kGridPerPx);
            ASSERT_LE(point.x, (size_px.x + kReach_px) * kGridPerPx);
            ASSERT_LE(point.y, (size_px.y + kReach_px) * kGridPerPx);
        }
    }
    for (const Element& child : element.children) check_paths(child, scaled, size_px, seen);
}

TEST(Picture, EverythingStandsInOrNearThePicture)
{
    for (const double tilt_rad : {0.0, 0.8, map::kMaxTilt_rad}) {
        for (const double scale : {9.0, 30.0, 400.0}) {
            Style style = usual_style({800, 500});
            style.view.camera.tilt_rad = tilt_rad;
            style.view.camera.scale_px_per_km = scale;
            std::size_t seen = 0;
            check_paths(parsed(draw(style)), false, style.viewport.size_px, seen);
            EXPECT_GT(seen, 10u) << tilt_rad << ' ' << scale;
        }
    }
}

TEST(Picture, TheFiveCitiesAreNamedAndEverySiteOfTheDocumentHasAPin)
{
    const Element root = parsed(draw(usual_style({1440, 1000})));
    const std::set<std::string> texts = texts_of(root);
    for (const char* city : {"Almelo", "Borne", "Enschede", "Hengelo", "Oldenzaal"}) {
        EXPECT_EQ(texts.count(city), 1u) << city;
    }
    std::set<std::string> pins;
    for (const Element* element : elements_named(root, "g")) {
        const std::string reference = element->attribute("data-ref");
        if (reference.empty()) continue;
        EXPECT_TRUE(pins.insert(reference).second) << reference;
    }
    for (const model::Site& site : test::real_region().sites) {
        const bool stands_alone = site.on_programming_map || site.kind == model::SiteKind::Expansion;
        EXPECT_EQ(pins.count("site:" + site.id), stands_alone ? 1u : 0u) << site.id;
    }
}

TEST(Picture, ALayerThatIsOffIsNotDrawn)
{
    Style everything = usual_style();
    for (bool& shown : everything.view.layers) shown = true;
    model::Inputs inputs;
    inputs.parameters.access_noek = 1;
    const std::string all = draw(everything, inputs);
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        if (layer == scenario::Layer::Uncertainty) continue; // what is faded comes with the source
        Style style = everything;
        style.view.layers[layer] = false;
        const std::string less = draw(style, inputs);
        EXPECT_LT(less.size(), all.size()) << scenario::id_of(layer);
        EXPECT_TRUE(test::parse_svg(less)) << scenario::id_of(layer);
    }
    Style nothing = usual_style();
    for (bool& shown : nothing.view.layers) shown = false;
    EXPECT_LT(draw(nothing).size(), 2500u) << "land, haze and the words remain";
}

TEST(Picture, TheYearTheThemeAndTheChoicesShow)
{
    const std::string usual = draw(usual_style());
    Style early = usual_style();
    early.view.year = 2012;
    EXPECT_NE(draw(early), usual);
    Style dark = usual_style();
    dark.view.theme = scenario::Theme::Dark;
    EXPECT_NE(draw(dark).find(hex_text(map::palette(scenario::Theme::Dark).paint[map::Paint::Land])),
              std::string::npos);
    model::Inputs inputs;
    inputs.choices.assign(test::real_region().sites.size(), model::Choice::Drop);
    EXPECT_NE(draw(usual_style(), inputs), usual);
}

TEST(Picture, TheSelectedSiteIsNamedAndTheOthersStepBack)
{
    Style style = usual_style();
    style.view.selected = "site:usseler-es";
    const Element root = parsed(draw(style));
    const auto site = model::find_site(test::real_region(), "usseler-es");
    ASSERT_TRUE(site);
    EXPECT_EQ(texts_of(root).count(test::real_region().sites[*site].name), 1u);
    for (const Element* element : elements_named(root, "g")) {
        const std::string reference = element->attribute("data-ref");
        if (!reference.starts_with("site:")) continue;
        EXPECT_EQ(element->attribute("opacity").empty(), reference == style.view.selected);
    }
}

TEST(Picture, NamesOfPeopleCannotBreakIt)
{
    const std::string evil = "</text><script>alert(1)</script> & \"een\" 'twee'";
    model::Inputs inputs;
    model::AddedSite added;
    added.id = "nieuw";
    added.name = evil;
    added.longitude_deg = 6.79;
    added.latitude_deg = 52.26;
    added.capacity = 20;
    added.segments = {model::Segment{}};
    inputs.added.push_back(added);
    Style style = usual_style();
    style.view.selected = "site:nieuw";
    const Element root = parsed(draw(style, inputs));
    EXPECT_TRUE(elements_named(root, "script").empty());
    EXPECT_EQ(texts_of(root).count(evil), 1u);
}

TEST(Picture, TheSamePictureTwiceIsTheSameText)
{
    EXPECT_EQ(draw(usual_style()), draw(usual_style()));
}

TEST(Picture, StaysSmall)
{
    EXPECT_LT(draw(usual_style({1440, 900})).size(), 400'000u);
    EXPECT_LT(draw(poster_style(scenario::View{})).size(), 295'000u);
}

TEST(Picture, ThePosterHasTheSameBlocksAndNoPins)
{
    Style style = usual_style();
    style.detail = Detail::Poster;
    style.bleed_px = {100, 50};
    const Element root = parsed(draw(style));
    EXPECT_EQ(root.attribute("viewBox"), "-100 -50 1400 1000");
    for (const Element* element : elements_named(root, "g")) {
        EXPECT_FALSE(element->attribute("data-ref").starts_with("site:"));
    }
    const map::ThemeColours& living = map::palette(scenario::Theme::Light).blocks[map::BlockTheme::Living];
    const map::Colour lid{living.lit.red * 0.83F + 0.17F, living.lit.green * 0.83F + 0.17F,
                          living.lit.blue * 0.83F + 0.17F, 1};
    const std::vector<const Element*> paths = elements_named(root, "path");
    EXPECT_TRUE(std::any_of(paths.begin(), paths.end(),
                            [&](const Element* path) { return path->attribute("fill") == hex_text(lid); }));
}

TEST(Picture, TheLegendNamesThemesAndDecisions)
{
    Style style = usual_style();
    style.legend = true;
    const std::set<std::string> texts = texts_of(parsed(draw(style)));
    for (const char* key : {"ui.theme.living", "ui.theme.logistics", "decision.develop", "decision.drop",
                            "ui.legend.sites", "ui.legend.illustrative"}) {
        EXPECT_EQ(texts.count(words()(key)), 1u) << key;
    }
}

} // namespace
} // namespace app::picture
