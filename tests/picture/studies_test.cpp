// The layers of reachability, the difference of two scenarios and uncertainty.

#include "map/change_palette.hpp"
#include "map/uncertainty.hpp"
#include "model/run.hpp"
#include "picture/svg_writer.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/picture/drawing.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace app::picture {
namespace {

using test::draw;
using test::Element;
using test::elements_named;
using test::parsed;
using test::texts_of;
using test::usual_style;
using test::words;

Style style_with(scenario::Layer layer)
{
    Style style = usual_style({1440, 900});
    style.view.layers[layer] = true;
    return style;
}

bool has_gradient(const Element& root, const std::string& id)
{
    const std::vector<const Element*> gradients = elements_named(root, "linearGradient");
    return std::any_of(gradients.begin(), gradients.end(),
                       [&](const Element* gradient) { return gradient->attribute("id") == id; });
}

bool has_text_beginning(const std::set<std::string>& texts, const std::string& start)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.starts_with(start); });
}

TEST(PictureOfReach, CorridorsSayWhereTheyLead)
{
    const std::set<std::string> usual = texts_of(parsed(draw(usual_style({1440, 900}))));
    const std::set<std::string> texts = texts_of(parsed(draw(style_with(scenario::Layer::International))));
    std::size_t signs = 0;
    for (const map::Route& route : test::baked_map().routes) {
        for (const std::string& sign : {route.from_sign, route.to_sign}) {
            if (!sign.empty() && texts.count(words()("sign." + sign)) > usual.count(words()("sign." + sign))) ++signs;
        }
    }
    EXPECT_GE(signs, 4u);
}

TEST(PictureOfReach, LinksShowTheMinutesOfThreeWaysToTravel)
{
    const Element usual = parsed(draw(usual_style({1440, 900})));
    const Element root = parsed(draw(style_with(scenario::Layer::Regional)));
    const auto numbers = [](const Element& picture) {
        const std::vector<const Element*> texts = elements_named(picture, "text");
        return std::count_if(texts.begin(), texts.end(), [](const Element* text) {
            return !text->text.empty() && text->text.find_first_not_of("0123456789") == std::string::npos;
        });
    };
    EXPECT_GE(numbers(root) - numbers(usual), 9);
    EXPECT_EQ((numbers(root) - numbers(usual)) % 3, 0);
}

TEST(PictureOfReach, IsochronesCarryTheirMinutes)
{
    const std::set<std::string> texts = texts_of(parsed(draw(style_with(scenario::Layer::TravelTimes))));
    EXPECT_TRUE(texts.count(words().fill("ui.travel.minutes", {{"minutes", "30"}})));
    Style by_bicycle = style_with(scenario::Layer::TravelTimes);
    by_bicycle.view.travel_times.mode = model::Mode::Bike;
    EXPECT_NE(draw(by_bicycle), draw(style_with(scenario::Layer::TravelTimes)));
}

TEST(PictureOfReach, TextsOnSignsKeepTheirWidthInAnyFont)
{
    const Element root = parsed(draw(style_with(scenario::Layer::International)));
    std::size_t fixed = 0;
    for (const Element* text : elements_named(root, "text")) fixed += text->attribute("textLength").empty() ? 0 : 1;
    EXPECT_GE(fixed, 8u) << "a place and a road on each sign of a corridor";
}

TEST(PictureOfProfiles, CitiesHaveTheirCard)
{
    const Element root = parsed(draw(style_with(scenario::Layer::Profiles)));
    std::set<std::string> cities;
    for (const Element* group : elements_named(root, "g")) {
        const std::string reference = group->attribute("data-ref");
        if (!reference.starts_with("city:")) continue;
        cities.insert(reference);
        EXPECT_FALSE(elements_named(*group, "rect").empty()) << reference;
        EXPECT_GE(elements_named(*group, "text").size(), 3u) << "a name, a section and key words";
    }
    EXPECT_GE(cities.size(), 3u);
}

TEST(PictureOfReach, TheLegendHasTheScaleOfTravelTimes)
{
    Style style = style_with(scenario::Layer::TravelTimes);
    style.legend = true;
    const Element root = parsed(draw(style));
    EXPECT_TRUE(texts_of(root).contains(words()("layer.travel_times")));
    EXPECT_TRUE(texts_of(root).contains("45"));
    EXPECT_TRUE(has_gradient(root, "picture-minutes"));
}

TEST(PictureOfUncertainty, PinsAndLegendSayInHowManyFutures)
{
    const std::vector<double> shares(test::real_region().sites.size(), 0.7);
    Style style = usual_style({1440, 900});
    style.legend = true;
    const std::set<std::string> without = texts_of(parsed(draw(style)));
    const std::set<std::string> with = texts_of(parsed(draw(style, {}, std::nullopt, shares)));
    EXPECT_FALSE(without.contains("7"));
    for (const char* number : {"10", "7", "4", "1"}) EXPECT_TRUE(with.contains(number)) << number;
}

TEST(PictureOfReach, AMeasureThatIsCarriedOutIsNamed)
{
    model::Inputs inputs;
    inputs.parameters.access_noek = 1;
    const std::string name(words()("parameter.access.noek.label"));
    EXPECT_FALSE(texts_of(parsed(draw(usual_style()))).count(name));
    EXPECT_TRUE(texts_of(parsed(draw(usual_style(), inputs))).count(name));
    Style without = usual_style();
    without.view.layers[scenario::Layer::Measures] = false;
    EXPECT_FALSE(texts_of(parsed(draw(without, inputs))).count(name));
}

TEST(PictureOfReach, TheAgglonetSaysHowOftenItGoes)
{
    model::Inputs inputs;
    inputs.parameters.access_agglonet_per_hour = 5;
    const std::set<std::string> texts = texts_of(parsed(draw(style_with(scenario::Layer::Agglonet), inputs)));
    EXPECT_TRUE(has_text_beginning(texts, words().fill("sign.agglonet", {{"trains", "5"}})));
}

bool has_colour(const Element& root, const map::Colour& colour)
{
    const std::vector<const Element*> paths = elements_named(root, "path");
    const std::string text = hex_text(colour);
    return std::any_of(paths.begin(), paths.end(), [&](const Element* path) {
        return path->attribute("fill") == text || path->attribute("stroke") == text;
    });
}

TEST(PictureOfADifference, WhatIsGoneIsAWireAndTheLegendSaysSo)
{
    model::Inputs reference;
    reference.choices.assign(test::real_region().sites.size(), model::Choice::Develop);
    model::Inputs present;
    present.choices.assign(test::real_region().sites.size(), model::Choice::Drop);
    const model::Results results = model::run(test::real_region(), reference);
    Style style = usual_style();
    style.legend = true;
    const Element root = parsed(draw(style, present, Reference{reference, results, "Alles bouwen"}));
    const map::ChangePalette& palette = map::change_palette(scenario::Theme::Light);
    EXPECT_TRUE(has_colour(root, palette.blocks[scenario::Change::Gone].lit));
    const std::set<std::string> texts = texts_of(root);
    for (const char* key : {"ui.legend.difference", "ui.change.more", "ui.change.gone", "ui.change.same"}) {
        EXPECT_EQ(texts.count(words()(key)), 1u) << key;
    }
    EXPECT_EQ(texts.count("Alles bouwen"), 1u);
    EXPECT_EQ(texts.count(words()("ui.theme.living")), 0u);
}

TEST(PictureOfADifference, WithItselfAllStaysTheSame)
{
    const model::Inputs inputs;
    const model::Results results = model::run(test::real_region(), inputs);
    const Element root = parsed(draw(usual_style(), inputs, Reference{inputs, results}));
    const map::ChangePalette& palette = map::change_palette(scenario::Theme::Light);
    EXPECT_FALSE(has_colour(root, palette.blocks[scenario::Change::Gone].lit));
    EXPECT_FALSE(has_colour(root, palette.blocks[scenario::Change::More].lit));
    EXPECT_TRUE(has_colour(root, palette.plates[scenario::Change::Same].top));
}

TEST(PictureOfFutures, WhatFewFuturesNeedIsHatchedAndSeeThrough)
{
    const std::size_t sites = test::real_region().sites.size();
    const auto masked = [](const Element& root) {
        const std::vector<const Element*> groups = elements_named(root, "g");
        return std::count_if(groups.begin(), groups.end(),
                             [](const Element* group) { return !group->attribute("mask").empty(); });
    };
    const auto with_opacity = [](const Element& root, double opacity) {
        const std::vector<const Element*> groups = elements_named(root, "g");
        return std::count_if(groups.begin(), groups.end(), [&](const Element* group) {
            return group->attribute("opacity") == decimal_text(std::round(255 * opacity) / 255, 2);
        });
    };
    const std::vector<double> few(sites, 0.2);
    const Element faint = parsed(draw(usual_style(), {}, std::nullopt, few));
    EXPECT_GT(masked(faint), 0);
    EXPECT_GT(with_opacity(faint, map::needed_opacity(0.2)), 5);
    const std::vector<double> most(sites, 0.8);
    const Element firmer = parsed(draw(usual_style(), {}, std::nullopt, most));
    EXPECT_EQ(masked(firmer), 0);
    EXPECT_GT(with_opacity(firmer, map::needed_opacity(0.8)), 5);
}

} // namespace
} // namespace app::picture
