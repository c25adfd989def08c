#include "map/signs.hpp"

#include "model/model.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {332, 72}, .free_max_px = {1060, 776}};
const ScreenBox kPanels[] = {{{16, 72}, {316, 884}}, {{1076, 72}, {1424, 884}}, {{332, 450}, {500, 776}}};

const scenario::Words kWords({{"sign.randstad", "Randstad"},
                              {"sign.berlin", "Berlijn"},
                              {"sign.north_east_europe", "Noord- en Oost-Europa"},
                              {"sign.corridor", "{name}, TEN-T"},
                              {"sign.agglonet", "Agglonet, {trains} treinen"},
                              {"parameter.access.noek.label", "NOEK"}});

glm::dvec2 measure(const Sign& sign)
{
    return sign.kind == SignKind::CityLink ? glm::dvec2(116, 20)
                                           : glm::dvec2(40 + 7 * static_cast<double>(sign.text.size()), 30);
}

base::EnumArray<scenario::Layer, bool> only(std::initializer_list<scenario::Layer> shown)
{
    base::EnumArray<scenario::Layer, bool> layers;
    for (const scenario::Layer layer : shown) layers[layer] = true;
    return layers;
}

std::vector<CityLink> real_links()
{
    model::Model model(test::real_region());
    model.run({});
    return make_city_links(test::real_region(), model.reachability(), {});
}

std::vector<Sign> signs_for(const scenario::CameraPose& pose, const base::EnumArray<scenario::Layer, bool>& layers,
                            const model::Parameters& parameters = {}, std::span<const PlacedLabel> labels = {})
{
    static const std::vector<CityLink> kLinks = real_links();
    return place_signs(make_camera(pose, kWindow),
                       {.routes = test::baked_map().routes,
                        .links = kLinks,
                        .parameters = parameters,
                        .layers = layers,
                        .words = kWords,
                        .occupied = kPanels,
                        .labels = labels},
                       measure);
}

std::vector<scenario::CameraPose> many_poses()
{
    std::vector<scenario::CameraPose> poses;
    for (const double scale : {14.0, 30.0, 60.0, 200.0}) {
        for (const double azimuth : {-0.6, 0.0, 2.5}) {
            for (const double tilt : {0.0, 0.8, 1.04}) {
                poses.push_back({.east_m = 500, .scale_px_per_km = scale, .tilt_rad = tilt, .azimuth_rad = azimuth});
            }
        }
    }
    return poses;
}

TEST(Signs, NeverOverlapAndStayInTheFreePartOfTheMap)
{
    using enum scenario::Layer;
    model::Parameters parameters;
    parameters.access_noek = 1;
    std::size_t seen = 0;
    for (const scenario::CameraPose& pose : many_poses()) {
        const auto signs = signs_for(pose, only({International, Regional, Measures, Agglonet}), parameters);
        seen += signs.size();
        for (std::size_t i = 0; i < signs.size(); ++i) {
            const ScreenBox box = box_of(signs[i]);
            EXPECT_FALSE(overlaps_any(box, kPanels)) << signs[i].text;
            EXPECT_TRUE(contains({kWindow.free_min_px, kWindow.free_max_px}, box)) << signs[i].text;
            for (std::size_t j = i + 1; j < signs.size(); ++j) {
                EXPECT_FALSE(overlap(box, box_of(signs[j]))) << signs[i].text << ", " << signs[j].text;
            }
        }
    }
    EXPECT_GT(seen, 150u);
}

const Sign* find_sign(const std::vector<Sign>& signs, std::string_view text)
{
    const auto found = std::find_if(signs.begin(), signs.end(), [&](const Sign& sign) { return sign.text == text; });
    return found == signs.end() ? nullptr : &*found;
}

TEST(Signs, CorridorsPointOutOfThePictureAtBothSides)
{
    const auto signs =
        signs_for({.scale_px_per_km = 26, .tilt_rad = 0, .azimuth_rad = 0}, only({scenario::Layer::International}));
    const Sign* west = find_sign(signs, "Randstad");
    const Sign* berlin = find_sign(signs, "Berlijn");
    const Sign* europe = find_sign(signs, "Noord- en Oost-Europa");
    ASSERT_NE(west, nullptr);
    ASSERT_NE(berlin, nullptr);
    ASSERT_NE(europe, nullptr);
    EXPECT_LT(std::cos(west->arrow_rad), -0.5) << "to the left";
    EXPECT_GT(std::cos(berlin->arrow_rad), 0.5) << "to the right";
    EXPECT_LT(west->centre_px.x, berlin->centre_px.x);
    EXPECT_LT(west->head_px.x, kWindow.free_min_px.x + 60) << "the head of the arrow stands at the edge";
    EXPECT_GT(berlin->head_px.x, kWindow.free_max_px.x - 60);
    EXPECT_GT(berlin->band_px, 8);
    EXPECT_EQ(berlin->note, "Berlijnlijn, TEN-T");
    EXPECT_EQ(berlin->route, RouteKind::CorridorRail);
}

TEST(Signs, TurnWithTheMap)
{
    const auto signs = signs_for({.scale_px_per_km = 26, .tilt_rad = 0, .azimuth_rad = std::numbers::pi},
                                 only({scenario::Layer::International}));
    const Sign* berlin = find_sign(signs, "Berlijn");
    ASSERT_NE(berlin, nullptr);
    EXPECT_LT(std::cos(berlin->arrow_rad), -0.5) << "seen from the north, the east lies at the left";
}

TEST(Signs, OnlyAMeasureThatIsCarriedOutHasItsName)
{
    const auto layers = only({scenario::Layer::Measures});
    EXPECT_TRUE(signs_for({}, layers).empty());
    model::Parameters parameters;
    parameters.access_noek = 1;
    const auto signs = signs_for({}, layers, parameters);
    ASSERT_EQ(signs.size(), 1u);
    EXPECT_EQ(signs.front().text, "NOEK");
    EXPECT_EQ(signs.front().kind, SignKind::Measure);
}

TEST(Signs, TheAgglonetSaysHowOftenItGoes)
{
    model::Parameters parameters;
    parameters.access_agglonet_per_hour = 4;
    const auto signs = signs_for({}, only({scenario::Layer::Agglonet}), parameters);
    ASSERT_EQ(signs.size(), 1u);
    EXPECT_EQ(signs.front().text, "Agglonet, 4 treinen");
}

TEST(Signs, LinksShowMinutesAndTheLargestMarketsComeFirst)
{
    const auto signs = signs_for({}, only({scenario::Layer::Regional}));
    ASSERT_GE(signs.size(), 4u);
    for (const Sign& sign : signs) {
        EXPECT_EQ(sign.kind, SignKind::CityLink);
        EXPECT_GT(sign.minutes[model::Travel::Car], 10);
    }
    EXPECT_TRUE(signs_for({}, only({})).empty()) << "no layer, no sign";
}

TEST(Signs, NamesOfCitiesStayAndOtherNamesMakeRoom)
{
    const auto layers = only({scenario::Layer::Regional});
    const glm::dvec2 place = signs_for({}, layers).front().centre_px;
    const PlacedLabel city{.text = "Hengelo", .face = LabelFace::City, .centre_px = place, .size_px = {60, 20}};
    const auto moved = signs_for({}, layers, {}, std::span(&city, 1));
    for (const Sign& sign : moved) EXPECT_FALSE(overlap(box_of(sign), {place - 30.0, place + glm::dvec2(30, 10)}));
    std::vector<PlacedLabel> labels{
        city, {.text = "Delden", .face = LabelFace::Village, .centre_px = place, .size_px = {40, 12}}};
    const Sign sign{.centre_px = place, .size_px = {100, 20}};
    make_room(labels, std::span(&sign, 1));
    ASSERT_EQ(labels.size(), 1u);
    EXPECT_EQ(labels.front().text, "Hengelo");
}

} // namespace
} // namespace app::map
