#include "map/picking.hpp"

#include "map/locate.hpp"

#include "tests/map/picked_map.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

namespace app::map {
namespace {

using scenario::Layer;
using test::baked_map;
using test::PickedMap;

/// A map with neither pins nor blocks: only what lies on the ground.
PickedMap bare_ground(double scale_px_per_km = 40)
{
    PickedMap drawn({.scale_px_per_km = scale_px_per_km});
    drawn.pins.clear();
    drawn.view.layers[Layer::Dynamics] = false;
    drawn.view.layers[Layer::Sites] = false;
    return drawn;
}

PlacedLabel label_at(glm::dvec2 centre_px, PlaceKind kind, std::string text)
{
    PlacedLabel label;
    label.kind = kind;
    label.text = std::move(text);
    label.centre_px = centre_px;
    label.size_px = {90, 22};
    return label;
}

TEST(Picking, EveryPinThatIsDrawnIsHitAtItsHead)
{
    const PickedMap drawn({.scale_px_per_km = 40});
    ASSERT_GT(drawn.pins.size(), 15u);
    for (const PlacedPin& pin : drawn.pins) EXPECT_EQ(drawn.at(pin.head_px), "site:" + drawn.places[pin.site].id);
}

TEST(Picking, EveryPlateIsHitInItsMiddleUnlessSomethingStandsThere)
{
    PickedMap drawn({.scale_px_per_km = 40});
    drawn.pins.clear();
    int seen = 0;
    for (const SitePlace& place : drawn.places) {
        if (place.half_size_m.x <= 0) continue;
        const auto middle_px = screen_from_scene(drawn.camera, {place.centre_m.x, place.centre_m.y, 0});
        const std::string found = drawn.at(*middle_px);
        EXPECT_FALSE(found.empty()) << place.id;
        seen += found == "site:" + place.id ? 1 : 0;
    }
    EXPECT_GE(seen, 35);
}

TEST(Picking, ABlockOnAPlateStandsForItsSite)
{
    PickedMap drawn({.scale_px_per_km = 40});
    drawn.blocks.items.assign(1, {.centre_m = {5000, 5000}, .half_width_m = 60, .height_m = 200});
    drawn.blocks.origins.assign(1, {.on_site = true, .index = 3});
    drawn.grid = BlockGrid(drawn.blocks.items);
    const auto top_px = screen_from_scene(drawn.camera, {5000, 5000, 190});
    EXPECT_EQ(drawn.at(*top_px), "site:" + drawn.places[3].id);
}

TEST(Picking, AFingerReachesFurtherThanAMouse)
{
    PickedMap drawn = bare_ground();
    drawn.pins.assign(1, {});
    drawn.pins[0].head_px = {200, 200};
    const glm::dvec2 beside_px{218, 200};
    EXPECT_EQ(drawn.at(beside_px, Pointer::Finger), "site:" + drawn.places[0].id);
    EXPECT_EQ(drawn.at(beside_px, Pointer::Mouse).substr(0, 5) == "site:", false);
}

TEST(Picking, TheNearestOfTwoPinsCounts)
{
    PickedMap drawn = bare_ground();
    drawn.pins.assign(2, {});
    drawn.pins[0].head_px = {200, 200};
    drawn.pins[1].site = 1;
    drawn.pins[1].head_px = {216, 200};
    EXPECT_EQ(drawn.at({206, 200}, Pointer::Finger), "site:" + drawn.places[0].id);
    EXPECT_EQ(drawn.at({210, 200}, Pointer::Finger), "site:" + drawn.places[1].id);
}

struct LabelCase {
    const char* name;
    PlaceKind kind;
    const char* text;
    const char* reference;
};
const LabelCase kLabelCases[] = {
    {"a shield is its motorway", PlaceKind::RoadShield, "A35", "road:a35"},
    {"a shield of the cycle highway", PlaceKind::CycleShield, "F35", "cycleway:f35"},
    {"a station that is named after its town", PlaceKind::Station, "Station Borne", "station:st_borne"},
    {"a station with a name of its own", PlaceKind::Station, "Hengelo Oost", "station:st_hengelo_oost"},
    {"a junction", PlaceKind::Junction, "Knooppunt Azelo", "junction:azelo"},
    {"a port", PlaceKind::Port, "Haven Hengelo", "port:haven-hengelo"},
    {"the airport", PlaceKind::Airport, "Luchthaven Twente", "airport:luchthaven"},
};

TEST(Picking, ANameStandsForItsThing)
{
    PickedMap drawn = bare_ground();
    for (const LabelCase& c : kLabelCases) {
        drawn.labels.assign(1, label_at({300, 60}, c.kind, c.text));
        EXPECT_EQ(drawn.at({340, 66}), c.reference) << c.name;
    }
    drawn.labels.assign(1, label_at({300, 60}, PlaceKind::City, "Enschede"));
    drawn.labels[0].reference = "city:enschede";
    EXPECT_EQ(drawn.at({340, 66}), "city:enschede");
    EXPECT_NE(drawn.at({350, 66}), "city:enschede") << "beside the text";
}

TEST(Picking, ANameOfWaterIsHitAlongItsTurn)
{
    PickedMap drawn = bare_ground();
    drawn.labels.assign(1, label_at({300, 300}, PlaceKind::City, "Enschede"));
    drawn.labels[0].reference = "city:enschede";
    drawn.labels[0].angle_rad = 0.8;
    EXPECT_EQ(drawn.at({300 + 40 * std::cos(0.8), 300 + 40 * std::sin(0.8)}), "city:enschede");
    EXPECT_NE(drawn.at({340, 300}), "city:enschede");
}

/// The middle of the longest piece of a measure that the window shows.
glm::dvec2 place_on(const PickedMap& drawn, const Route& route)
{
    glm::dvec2 place_px{};
    double longest_m = 0;
    for (const LineSegment& segment : segments_of(route)) {
        const auto middle_px =
            screen_from_scene(drawn.camera, {glm::dvec2(segment.from_m + segment.to_m) * 0.5, 0});
        const double length_m = glm::distance(glm::dvec2(segment.from_m), glm::dvec2(segment.to_m));
        const glm::dvec2 window_px = test::kPickWindow.size_px;
        const bool seen = middle_px && middle_px->x > 0 && middle_px->y > 0 && middle_px->x < window_px.x &&
                          middle_px->y < window_px.y;
        if (!seen || length_m <= longest_m) continue;
        longest_m = length_m;
        place_px = *middle_px;
    }
    return place_px;
}

TEST(Picking, EachMeasureThatIsCarriedOutIsHitOnItsLineAndFoundThere)
{
    PickedMap drawn = bare_ground(30);
    for (const Route& route : baked_map().routes) {
        if (route.kind != RouteKind::Measure || route.lines_m.empty()) continue;
        drawn.measures = {{.route = &route, .lit = true}};
        const std::string reference = "measure:" + route.reference;
        const std::string found = drawn.at(place_on(drawn, route));
        EXPECT_TRUE(found == reference || found.starts_with("station:") || found.starts_with("junction:"))
            << reference << ": " << found;
        const auto place_px = locate(drawn.camera, reference, drawn.scene());
        ASSERT_TRUE(place_px) << reference;
        EXPECT_EQ(drawn.at(*place_px), reference);
    }
}

TEST(Picking, APlannedMeasureLeavesTheRoadItLiesOnToItself)
{
    PickedMap drawn = bare_ground(30);
    const auto a1_px = locate(drawn.camera, "road:a1", drawn.scene());
    ASSERT_TRUE(a1_px);
    const glm::dvec2 a1_m = *ground_from_screen(drawn.camera, *a1_px);
    const Route along{.kind = RouteKind::Measure,
                      .reference = "access.noek",
                      .lines_m = {{glm::vec2(a1_m) - glm::vec2(40, 0), glm::vec2(a1_m) + glm::vec2(40, 0)}}};
    drawn.measures = {{.route = &along, .lit = false}};
    EXPECT_EQ(drawn.at(*a1_px), "road:a1");
    drawn.measures = {{.route = &along, .lit = true}};
    EXPECT_EQ(drawn.at(*a1_px), "measure:access.noek");
    drawn.view.layers[Layer::Measures] = false;
    EXPECT_EQ(drawn.at(*a1_px), "road:a1") << "the layer is off";
    EXPECT_FALSE(locate(drawn.camera, "measure:access.noek", drawn.scene()));
}

TEST(Picking, OfBlockAndPlateAndLineTheBlockCounts)
{
    PickedMap drawn({.scale_px_per_km = 40});
    drawn.pins.clear();
    std::size_t blocks = 0;
    for (std::size_t i = 0; i < drawn.blocks.items.size(); i += 7) {
        if (drawn.blocks.origins[i].on_site) continue;
        const BlockInstance& block = drawn.blocks.items[i];
        const double top_m = static_cast<double>(block.height_m) * height_scale(40);
        const auto top_px = screen_from_scene(drawn.camera, {block.centre_m.x, block.centre_m.y, top_m});
        const std::string found = drawn.at(*top_px);
        EXPECT_EQ(found.substr(0, found.find(':') + 1) == "block:" || found.substr(0, 5) == "site:", true) << found;
        blocks += found == "block:" + std::to_string(drawn.blocks.origins[i].index) ? 1 : 0;
    }
    EXPECT_GT(blocks, 150u);
}

struct LayerCase {
    const char* reference;
    Layer layer;
};
const LayerCase kLayerCases[] = {
    {"road:a1", Layer::Motorways},
    {"road:n743", Layer::Roads},
    {"railway:berlijnlijn", Layer::Railways},
    {"canal:twentekanaal", Layer::Canal},
    {"cycleway:f35", Layer::CycleHighway},
    {"station:st_borne", Layer::Railways},
    {"airport:luchthaven", Layer::Airport},
    {"city:oldenzaal", Layer::BuiltUp},
    {"junction:buren", Layer::Motorways},
    {"port:haven-hengelo", Layer::Canal},
};

TEST(Picking, WhatIsLocatedIsPickedThereUnlessItsLayerIsOff)
{
    for (const LayerCase& c : kLayerCases) {
        PickedMap drawn = bare_ground(70);
        const auto place_px = locate(drawn.camera, c.reference, drawn.scene());
        ASSERT_TRUE(place_px) << c.reference;
        EXPECT_EQ(drawn.at(*place_px), c.reference);
        drawn.view.layers[c.layer] = false;
        EXPECT_NE(drawn.at(*place_px), c.reference);
    }
}

TEST(Picking, WhatIsTooSmallToShowCannotBePicked)
{
    const PickedMap near = bare_ground(70);
    const PickedMap far = bare_ground(30);
    const auto here = [](const PickedMap& drawn) {
        return drawn.at(*locate(drawn.camera, "junction:a1_hengelo_noord", drawn.scene()));
    };
    EXPECT_EQ(here(near), "junction:a1_hengelo_noord");
    EXPECT_EQ(here(far), "road:a1");
}

TEST(Picking, EmptyLandIsNothing)
{
    const PickedMap drawn({.scale_px_per_km = 40});
    EXPECT_EQ(drawn.at(*screen_from_scene(drawn.camera, {2500, 9600, 0})), "");
}

} // namespace
} // namespace app::map
