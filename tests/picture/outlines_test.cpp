#include "picture/outlines.hpp"

#include "tests/map/baked_map.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::picture {
namespace {

double area_of(const std::vector<glm::vec2>& ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const glm::dvec2 a = ring[i];
        const glm::dvec2 b = ring[(i + 1) % ring.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

double area_of(const map::AreaLayer& layer)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < layer.triangles.size(); i += 3) {
        const auto at = [&](std::size_t corner) { return layer.points_m[layer.triangles[i + corner]]; };
        area += std::abs(area_of(std::vector<glm::vec2>{at(0), at(1), at(2)}));
    }
    return area;
}

std::vector<OutlineLayer> outlines_of(map::AreaLayer layer)
{
    map::Ground ground;
    ground.areas.push_back(std::move(layer));
    return make_outlines(ground);
}

TEST(Outlines, TwoTrianglesAreOneSquareWhicheverWayTheyTurn)
{
    const std::vector<glm::vec2> square{{0, 0}, {2, 0}, {2, 2}, {0, 2}};
    for (const std::vector<std::uint32_t>& triangles :
         {std::vector<std::uint32_t>{0, 1, 2, 0, 2, 3}, std::vector<std::uint32_t>{0, 1, 2, 0, 3, 2}}) {
        const auto layers = outlines_of({map::Paint::Wood, square, triangles});
        ASSERT_EQ(layers.size(), 1u);
        ASSERT_EQ(layers[0].rings_m.size(), 1u);
        EXPECT_EQ(layers[0].rings_m[0].size(), 4u);
        EXPECT_DOUBLE_EQ(area_of(layers[0].rings_m[0]), 4);
    }
}

TEST(Outlines, AHoleRunsTheOtherWayRound)
{
    // A square ring of eight triangles around a square hole.
    const std::vector<glm::vec2> points{{0, 0}, {3, 0}, {3, 3}, {0, 3}, {1, 1}, {2, 1}, {2, 2}, {1, 2}};
    const std::vector<std::uint32_t> triangles{0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7};
    const auto layers = outlines_of({map::Paint::Wood, points, triangles});
    ASSERT_EQ(layers[0].rings_m.size(), 2u);
    EXPECT_DOUBLE_EQ(area_of(layers[0].rings_m[0]), 9);
    EXPECT_DOUBLE_EQ(area_of(layers[0].rings_m[1]), -1);
}

TEST(Outlines, AreasThatTouchInAPointKeepTheirArea)
{
    const std::vector<glm::vec2> points{{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}};
    const auto layers = outlines_of({map::Paint::Wood, points, {0, 1, 2, 2, 3, 4}});
    double area = 0;
    for (const auto& ring : layers[0].rings_m) area += area_of(ring);
    EXPECT_DOUBLE_EQ(area, 1);
}

TEST(Outlines, TheWholeMapKeepsItsArea)
{
    const map::Ground& ground = test::baked_map().ground;
    const std::vector<OutlineLayer> layers = make_outlines(ground);
    ASSERT_EQ(layers.size(), ground.areas.size());
    ASSERT_GT(layers.size(), 5u);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        EXPECT_EQ(layers[i].paint, ground.areas[i].paint);
        double area = 0;
        for (const auto& ring : layers[i].rings_m) area += area_of(ring);
        const double expected = area_of(ground.areas[i]);
        EXPECT_NEAR(area, expected, expected * 1e-4) << static_cast<int>(layers[i].paint);
    }
}

} // namespace
} // namespace app::picture
