// The things with a name in the baked map, and which references name something.

#include "map/ground_mask.hpp"
#include "map/known_reference.hpp"
#include "map/line_distance.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace app::map {
namespace {

using scenario::ObjectKind;
using test::baked_map;

TEST(Objects, EveryStationJunctionAndAirportIsANodeOfTheNetwork)
{
    int seen = 0;
    for (const MapObject& object : baked_map().objects) {
        const bool is_node = object.kind == ObjectKind::Station || object.kind == ObjectKind::Junction ||
                             object.kind == ObjectKind::Airport;
        if (!is_node) continue;
        ++seen;
        EXPECT_TRUE(model::find_node(test::real_region(), object.id)) << object.id;
    }
    EXPECT_EQ(seen, 18 + 15 + 1);
}

TEST(Objects, EveryLineIsDrawnInTheColourOfItsKind)
{
    const std::pair<ObjectKind, Paint> kinds[] = {{ObjectKind::Railway, Paint::Rail},
                                                  {ObjectKind::Canal, Paint::Canal},
                                                  {ObjectKind::Cycleway, Paint::Cycle},
                                                  {ObjectKind::Airport, Paint::Runway},
                                                  {ObjectKind::City, Paint::TownEdge}};
    for (const MapObject& object : baked_map().objects) {
        for (const LineStretch& stretch : object.stretches) {
            EXPECT_GT(stretch.count, 0u) << object.id;
            for (const auto& [kind, paint] : kinds) {
                if (kind != object.kind) continue;
                EXPECT_EQ(baked_map().ground.lines[stretch.layer].paint, paint) << object.id;
            }
        }
    }
}

TEST(Objects, NoStretchBelongsToTwoThings)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (const MapObject& object : baked_map().objects) {
        for (const LineStretch& stretch : object.stretches) {
            for (std::uint32_t i = 0; i < stretch.count; ++i) {
                EXPECT_TRUE(seen.insert({stretch.layer, stretch.first + i}).second) << object.id;
            }
        }
    }
    EXPECT_GT(seen.size(), 1000u);
}

/// Contours against the triangles that are drawn for them.
TEST(Objects, AContourHoldsWhatItsTownIsPaintedOn)
{
    const MapData& map = baked_map();
    const GroundMask painted(map.ground.areas, {Paint::Town}, map.extent_min_m, map.extent_max_m, 20);
    std::mt19937 random(5);
    std::uniform_real_distribution<double> east(-12000, 13000);
    std::uniform_real_distribution<double> north(-9000, 12000);
    int inside = 0;
    int wrong = 0;
    for (int i = 0; i < 4000; ++i) {
        const glm::dvec2 point_m{east(random), north(random)};
        const bool in_city = std::any_of(map.objects.begin(), map.objects.end(), [&](const MapObject& object) {
            return object.kind == ObjectKind::City && is_inside(object, map.ground, point_m);
        });
        inside += in_city ? 1 : 0;
        const glm::vec2 middle(point_m);
        const glm::vec2 around[] = {middle + glm::vec2(-30, -30), middle + glm::vec2(30, -30),
                                    middle + glm::vec2(30, 30), middle + glm::vec2(-30, 30)};
        const bool well_inside = painted.covers(middle) && painted.covers_all(around); // the mask has cells of 20 m
        wrong += well_inside && !in_city ? 1 : 0;
    }
    EXPECT_GT(inside, 200);
    EXPECT_EQ(wrong, 0);
}

TEST(Objects, CitiesHoldTheirCentres)
{
    for (const MapObject& object : baked_map().objects) {
        if (object.kind != ObjectKind::City) continue;
        EXPECT_TRUE(is_inside(object, baked_map().ground, object.anchor_m)) << object.id;
        EXPECT_FALSE(is_inside(object, baked_map().ground, {2500, 9600})) << object.id;
    }
}

struct KnownCase {
    const char* reference;
    bool known;
};
const KnownCase kKnownCases[] = {
    {"site:usseler-es", true},
    {"city:almelo", true},
    {"station:st_hengelo", true},
    {"junction:azelo", true},
    {"port:haven-almelo", true},
    {"airport:luchthaven", true},
    {"road:a1", true},
    {"railway:berlijnlijn", true},
    {"canal:twentekanaal", true},
    {"cycleway:f35", true},
    {"block:0", true},
    {"measure:access.noek", true},
    {"site:nowhere", false},
    {"city:losser", false},
    {"station:almelo", false},
    {"road:a2", false},
    {"block:-1", false},
    {"block:007", false},
    {"block:99999", false},
    {"block:1x", false},
    {"block:", false},
    {"measure:housing.growth", false},
    {"planet:mars", false},
    {"a1", false},
    {"", false},
};

TEST(Objects, OnlyWhatThereIsIsKnown)
{
    for (const KnownCase& c : kKnownCases) {
        EXPECT_EQ(is_known(baked_map(), test::real_region(), {}, c.reference), c.known) << c.reference;
    }
}

TEST(Objects, ReferencesAreReadAsTheyAreWritten)
{
    for (const ObjectKind kind : base::all_of<ObjectKind>()) {
        const std::string reference = scenario::make_reference(kind, "x:y");
        EXPECT_EQ(scenario::parse_reference(reference), (scenario::Reference{kind, "x:y"}));
    }
}

} // namespace
} // namespace app::map
