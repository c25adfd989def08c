// The baked ground: what a cartographer would check first.

#include "map/dynamics.hpp"
#include "map/ground_mask.hpp"
#include "map/map_data.hpp"
#include "map/projection.hpp"

#include "tests/map/baked_map.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace app::map {
namespace {

using test::baked_map;

float distance_to_layer_m(glm::vec2 point_m, Paint paint)
{
    float nearest = 1e9F;
    for (const LineLayer& layer : baked_map().ground.lines) {
        if (layer.paint != paint) continue;
        for (const LineSegment& segment : layer.segments) {
            const glm::vec2 line[] = {segment.from_m, segment.to_m};
            nearest = std::min(nearest, distance_to_line_m(point_m, line));
        }
    }
    return nearest;
}

template <class Layers> std::ptrdiff_t first_of(const Layers& layers, Paint paint)
{
    return std::find_if(layers.begin(), layers.end(), [&](const auto& layer) { return layer.paint == paint; }) -
           layers.begin();
}

struct PlaceCase {
    const char* name;
    double longitude_deg;
    double latitude_deg;
    Paint paint;
    bool covered;
};
const PlaceCase kPlaceCases[] = {
    {"Enschede centre is town", 6.8945, 52.2205, Paint::Town, true},
    {"Almelo centre is town", 6.6644, 52.357, Paint::Town, true},
    {"Haaksbergen is a village", 6.739, 52.157, Paint::Village, true},
    {"Gronau is abroad", 7.05, 52.21, Paint::Abroad, true},
    {"Enschede is not abroad", 6.8945, 52.2205, Paint::Abroad, false},
    {"Oldenzaal is not abroad", 6.929, 52.3128, Paint::Abroad, false},
    {"the runway lies in the airport", 6.889, 52.276, Paint::Airport, true},
    {"the Rutbeek is water", 6.806, 52.190, Paint::Water, true},
};

TEST(Ground, AreasLieWhereTheyBelong)
{
    const MapData& map = baked_map();
    for (const PlaceCase& place : kPlaceCases) {
        const GroundMask mask(map.ground.areas, {place.paint}, map.extent_min_m, map.extent_max_m, 50);
        EXPECT_EQ(mask.covers(scene_from_geographic(place.longitude_deg, place.latitude_deg)), place.covered)
            << place.name;
    }
}

TEST(Ground, CasingsComeBeforeTheirFills)
{
    const auto& lines = baked_map().ground.lines;
    const std::pair<Paint, Paint> pairs[] = {{Paint::CanalCasing, Paint::Canal},
                                             {Paint::RoadCasing, Paint::Road},
                                             {Paint::MotorwayCasing, Paint::Motorway},
                                             {Paint::RailCasing, Paint::Rail},
                                             {Paint::CycleCasing, Paint::Cycle}};
    for (const auto& [casing, fill] : pairs) {
        ASSERT_LT(first_of(lines, fill), static_cast<std::ptrdiff_t>(lines.size()));
        EXPECT_LT(first_of(lines, casing), first_of(lines, fill));
    }
    const auto& areas = baked_map().ground.areas;
    EXPECT_LT(first_of(areas, Paint::Airport), first_of(areas, Paint::RunwayCasing));
    EXPECT_LT(first_of(areas, Paint::RunwayCasing), first_of(areas, Paint::Runway));
}

/// Each end of a road that nothing continues: neither another road nor a town.
TEST(Ground, RegionalRoadsLeadSomewhere)
{
    std::vector<glm::vec2> ends;
    std::vector<LineSegment> pieces;
    for (const LineLayer& layer : baked_map().ground.lines) {
        if (layer.paint != Paint::Road && layer.paint != Paint::Motorway) continue;
        pieces.insert(pieces.end(), layer.segments.begin(), layer.segments.end());
        for (std::size_t i = 0; i < layer.segments.size(); ++i) {
            const LineSegment& piece = layer.segments[i];
            if (piece.from_m == piece.to_m || layer.paint != Paint::Road) continue;
            const bool last = i + 1 == layer.segments.size() || layer.segments[i + 1].from_along_m == 0;
            if (piece.from_along_m == 0) ends.push_back(piece.from_m);
            if (last) ends.push_back(piece.to_m);
        }
    }
    const MapData& map = baked_map();
    const GroundMask settled(map.ground.areas, {Paint::Town, Paint::Village, Paint::Estate}, map.extent_min_m,
                             map.extent_max_m, 50);
    int loose = 0;
    for (const glm::vec2& end : ends) {
        const bool beyond = end.x < map.extent_min_m.x || end.x > map.extent_max_m.x || end.y < map.extent_min_m.y ||
                            end.y > map.extent_max_m.y;
        const auto near = std::count_if(pieces.begin(), pieces.end(), [&](const LineSegment& piece) {
            const glm::vec2 line[] = {piece.from_m, piece.to_m};
            return distance_to_line_m(end, line) < 60;
        });
        if (!beyond && near < 2 && !settled.covers(end)) ++loose;
    }
    EXPECT_GT(ends.size(), 30u);
    EXPECT_LE(loose, 3) << "where the data of the neighbouring region ends";
}

/// A spike or a slit shows as two edges of a contour that turn back on each other.
TEST(Ground, ContoursHaveNoSawteeth)
{
    int sharp = 0;
    int corners = 0;
    for (const LineLayer& layer : baked_map().ground.lines) {
        if (layer.paint != Paint::TownEdge && layer.paint != Paint::VillageEdge) continue;
        for (std::size_t i = 1; i < layer.segments.size(); ++i) {
            const LineSegment& a = layer.segments[i - 1];
            const LineSegment& b = layer.segments[i];
            if (a.to_m != b.from_m) continue;
            const glm::vec2 before = glm::normalize(a.to_m - a.from_m);
            const glm::vec2 after = glm::normalize(b.to_m - b.from_m);
            ++corners;
            sharp += glm::dot(before, after) < -0.2F;
        }
    }
    EXPECT_GT(corners, 1000);
    EXPECT_LE(sharp, corners / 400);
}

TEST(Ground, JunctionsPortsAndStationsLieOnTheirLines)
{
    int junctions = 0;
    int ports = 0;
    for (const Place& place : baked_map().ground.places) {
        if (place.kind == PlaceKind::Junction) {
            ++junctions;
            EXPECT_LT(distance_to_layer_m(place.position_m, Paint::Motorway), 20) << place.name;
            EXPECT_NE(place.name.substr(0, 2), "A1") << "the exit has its own name: " << place.name;
            EXPECT_NE(place.name.substr(0, 2), "A3") << "the exit has its own name: " << place.name;
        }
        if (place.kind == PlaceKind::Port) {
            ++ports;
            EXPECT_LT(distance_to_layer_m(place.position_m, Paint::Canal), 20) << place.name;
        }
    }
    EXPECT_EQ(junctions, 15);
    EXPECT_EQ(ports, 5);
}

TEST(Ground, TheGroundReachesBeyondEveryView)
{
    const auto& areas = baked_map().ground.areas;
    ASSERT_FALSE(areas.empty());
    EXPECT_EQ(areas.front().paint, Paint::FarLand);
    for (const glm::vec2& corner : areas.front().points_m) EXPECT_GT(std::abs(corner.x), 500000);
}

TEST(Ground, TheCycleHighwayIsDrawnBesideTheRailway)
{
    int near = 0;
    for (const LineLayer& layer : baked_map().ground.lines) {
        if (layer.paint != Paint::Cycle) continue;
        for (const LineSegment& segment : layer.segments)
            near += distance_to_layer_m(segment.from_m, Paint::Rail) < 100;
    }
    EXPECT_LE(near, 3) << "only where it crosses a railway";
}

TEST(Ground, CandidatesKeepFreeOfCanalRailwayAndMotorway)
{
    for (const BlockCandidate& candidate : baked_map().candidates) {
        EXPECT_GT(distance_to_layer_m(candidate.centre_m, Paint::Canal), 100);
        EXPECT_GT(distance_to_layer_m(candidate.centre_m, Paint::Rail), 90);
        EXPECT_GT(distance_to_layer_m(candidate.centre_m, Paint::Motorway), 100);
    }
}

TEST(Ground, NamedMotorwaysFollowTheDrawnOnes)
{
    int points = 0;
    for (const NamedLine& named_line : baked_map().ground.named_lines) {
        ASSERT_EQ(named_line.line_m.size(), named_line.along_m.size());
        EXPECT_TRUE(std::is_sorted(named_line.along_m.begin(), named_line.along_m.end())) << named_line.name;
        if (named_line.kind != PlaceKind::RoadShield) continue;
        for (const glm::vec2& point : named_line.line_m) {
            ++points;
            EXPECT_LT(distance_to_layer_m(point, Paint::Motorway), 80) << named_line.name << ": beyond its casing at 30 px per km";
        }
    }
    EXPECT_GE(points, 100);
}

TEST(Ground, TheRoadsMeetOnTheMotorwaysAtTheirJunctions)
{
    EXPECT_GE(baked_map().ground.crossings_m.size(), 15u);
    for (const Place& place : baked_map().ground.places) {
        if (place.kind != PlaceKind::Junction) continue;
        const auto& crossings = baked_map().ground.crossings_m;
        EXPECT_TRUE(std::any_of(crossings.begin(), crossings.end(), [&](const glm::vec2& crossing) {
            return std::hypot(crossing.x - place.position_m.x, crossing.y - place.position_m.y) < 700;
        })) << place.name;
    }
}

struct MunicipalityCase {
    const char* name;
    double longitude_deg;
    double latitude_deg;
    std::optional<model::Municipality> expected;
};
const MunicipalityCase kMunicipalityCases[] = {
    {"Kennispark lies in Enschede", 6.8413, 52.2373, model::Municipality::Enschede},
    {"XL Businesspark lies in Almelo", 6.642, 52.3185, model::Municipality::Almelo},
    {"Bornsche Maten lies in Borne", 6.7708, 52.2996, model::Municipality::Borne},
    {"Thales lies in Hengelo", 6.77, 52.25, model::Municipality::Hengelo},
    {"the centre of Oldenzaal", 6.929, 52.3128, model::Municipality::Oldenzaal},
    {"Losser is none of the five", 7.004, 52.261, std::nullopt},
};

TEST(Ground, MunicipalitiesAreFound)
{
    for (const MunicipalityCase& c : kMunicipalityCases) {
        EXPECT_EQ(municipality_at(baked_map(), scene_from_geographic(c.longitude_deg, c.latitude_deg)), c.expected)
            << c.name;
    }
}

} // namespace
} // namespace app::map
