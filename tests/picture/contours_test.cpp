#include "picture/contours.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::picture {
namespace {

/// Minutes that grow by one per kilometre away from a place.
map::TravelSurface cone(glm::vec2 place_m)
{
    map::TravelSurface surface;
    for (int row = 0; row < map::kTravelRows; ++row) {
        for (int column = 0; column < map::kTravelColumns; ++column) {
            surface.minutes.push_back(glm::distance(map::travel_cell_middle_m(column, row), place_m) / 1000);
        }
    }
    return surface;
}

/// Positive for a ring that runs anticlockwise [km2].
double area_km2(const std::vector<glm::vec2>& ring_m)
{
    double area = 0;
    for (std::size_t i = 0; i < ring_m.size(); ++i) {
        const glm::dvec2 from = glm::dvec2(ring_m[i]) / 1000.0;
        const glm::dvec2 to = glm::dvec2(ring_m[(i + 1) % ring_m.size()]) / 1000.0;
        area += (from.x * to.y - from.y * to.x) / 2;
    }
    return area;
}

TEST(Contours, ACircleIsOneRingOfItsArea)
{
    const auto rings_m = rings_below(cone({0, 0}), 8);
    ASSERT_EQ(rings_m.size(), 1u);
    EXPECT_NEAR(area_km2(rings_m[0]), std::numbers::pi * 64, 0.5);
    for (const glm::vec2& point_m : rings_m[0]) EXPECT_NEAR(glm::length(point_m), 8000, 20);
}

TEST(Contours, AHoleRunsTheOtherWay)
{
    map::TravelSurface surface = cone({0, 0});
    for (float& minutes : surface.minutes) minutes = std::abs(minutes - 8); // low on a ring of 8 km
    const auto rings_m = rings_below(surface, 2);
    ASSERT_EQ(rings_m.size(), 2u);
    const double first = area_km2(rings_m[0]);
    const double second = area_km2(rings_m[1]);
    EXPECT_LT(first * second, 0);
    EXPECT_NEAR(first + second, std::numbers::pi * (100 - 36), 1);
}

TEST(Contours, TheEdgeOfTheSurfaceClosesARing)
{
    const auto rings_m = rings_below(cone({0, 0}), 1000);
    ASSERT_EQ(rings_m.size(), 1u);
    const glm::dvec2 size_km = glm::dvec2(map::kTravelSize_m - map::kTravelCell_m) / 1000.0;
    EXPECT_NEAR(area_km2(rings_m[0]), size_km.x * size_km.y, 0.01);
    EXPECT_TRUE(rings_below(cone({0, 0}), -1).empty());
}

TEST(Contours, SmoothingKeepsAPlaneAndRoundsAPeak)
{
    map::TravelSurface surface = cone({0, 0});
    const map::TravelSurface smooth = smoothed(surface);
    ASSERT_EQ(smooth.minutes.size(), surface.minutes.size());
    const auto [low, high] = std::minmax_element(surface.minutes.begin(), surface.minutes.end());
    const auto peak = static_cast<std::size_t>(low - surface.minutes.begin());
    EXPECT_GT(smooth.minutes[peak], *low);
    EXPECT_LE(*std::max_element(smooth.minutes.begin(), smooth.minutes.end()), *high);
    const std::size_t far = peak + 40; // the cone is nearly a plane there
    EXPECT_NEAR(smooth.minutes[far], surface.minutes[far], 0.01);
}

} // namespace
} // namespace app::picture
