#include "picture/projector.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::picture {
namespace {

constexpr double kMargin_px = 20;

map::Camera slanted_camera()
{
    map::Viewport viewport{.size_px = {800, 600}, .free_min_px = {0, 0}, .free_max_px = {800, 600}};
    return map::make_camera(scenario::CameraPose{}, viewport);
}

TEST(Projector, FindsTheSamePlaceAsTheCamera)
{
    const map::Camera camera = slanted_camera();
    const Projector projector(camera, glm::dvec2(kMargin_px));
    for (const glm::dvec3& place_m : {glm::dvec3(0, 0, 0), glm::dvec3(4000, -2500, 0), glm::dvec3(-3000, 6000, 800)}) {
        const auto expected_px = map::screen_from_scene(camera, place_m);
        const auto point = projector.find_point(place_m);
        ASSERT_TRUE(expected_px && point);
        EXPECT_NEAR(point->x, expected_px->x * kGridPerPx, 0.51);
        EXPECT_NEAR(point->y, expected_px->y * kGridPerPx, 0.51);
    }
}

TEST(Projector, WhatIsNearerIsLarger)
{
    const Projector projector(slanted_camera(), glm::dvec2(kMargin_px));
    const double azimuth_rad = scenario::CameraPose{}.azimuth_rad;
    const glm::dvec3 ahead_m{5000 * std::sin(azimuth_rad), 5000 * std::cos(azimuth_rad), 0};
    EXPECT_NEAR(projector.nearness(projector.clip_point({0, 0, 0})), 1, 1e-9);
    EXPECT_LT(projector.nearness(projector.clip_point(ahead_m)), 1);
    EXPECT_GT(projector.nearness(projector.clip_point(-ahead_m)), 1);
}

TEST(Projector, CutsRingsAtTheEdgesOfThePicture)
{
    const Projector projector(slanted_camera(), glm::dvec2(kMargin_px));
    // So large that it reaches behind the eye on one side and to the far land on the other.
    const std::vector<glm::vec2> land_m{{-90000, -90000}, {90000, -90000}, {90000, 90000}, {-90000, 90000}};
    const std::vector<GridPoint> ring = projector.ring(land_m, 1);
    ASSERT_GE(ring.size(), 4u);
    GridPoint low = ring[0];
    GridPoint high = ring[0];
    for (const GridPoint& point : ring) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    EXPECT_EQ(low, GridPoint(static_cast<int>(-kMargin_px) * kGridPerPx));
    EXPECT_EQ(high, GridPoint(820 * kGridPerPx, 620 * kGridPerPx));
}

TEST(Projector, LeavesOutWhatIsOutsideOrTooSmall)
{
    const Projector projector(slanted_camera(), glm::dvec2(kMargin_px));
    const auto square_m = [](float x, float y, float half) {
        return std::vector<glm::vec2>{
            {x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}};
    };
    EXPECT_FALSE(projector.ring(square_m(0, 0, 500), 1).empty());
    EXPECT_TRUE(projector.ring(square_m(80000, 0, 500), 1).empty());
    EXPECT_TRUE(projector.ring(square_m(0, 0, 3), 1).empty());
}

TEST(Projector, CutsALineBeforeTheEye)
{
    const Projector projector(slanted_camera(), glm::dvec2(kMargin_px));
    ClipPoint from = projector.clip_point({-90000, -90000, 0});
    ClipPoint to = projector.clip_point({90000, 90000, 0});
    ASSERT_TRUE(projector.cut_piece(from, to));
    EXPECT_TRUE(projector.is_before_eye(from));
    EXPECT_TRUE(projector.is_before_eye(to));
    ClipPoint far_from = projector.clip_point({80000, -3000, 0});
    ClipPoint far_to = projector.clip_point({90000, 3000, 0});
    EXPECT_FALSE(projector.cut_piece(far_from, far_to));
}

struct SimplifyCase {
    const char* name;
    std::vector<GridPoint> points;
    int tolerance;
    std::vector<GridPoint> expected;
};

TEST(Simplify, KeepsWhatIsFurtherOffThanTheTolerance)
{
    const SimplifyCase cases[] = {
        {"a straight line has two points", {{0, 0}, {5, 0}, {9, 0}, {20, 0}}, 0, {{0, 0}, {20, 0}}},
        {"a small bend goes", {{0, 0}, {10, 1}, {20, 0}}, 1, {{0, 0}, {20, 0}}},
        {"a larger one stays", {{0, 0}, {10, 2}, {20, 0}}, 1, {{0, 0}, {10, 2}, {20, 0}}},
        {"there and back again", {{0, 0}, {10, 0}, {0, 0}}, 1, {{0, 0}, {10, 0}, {0, 0}}},
        {"two points stay", {{3, 3}, {3, 3}}, 5, {{3, 3}, {3, 3}}},
    };
    for (const SimplifyCase& c : cases) {
        std::vector<GridPoint> points = c.points;
        simplify(points, c.tolerance);
        EXPECT_EQ(points, c.expected) << c.name;
    }
}

} // namespace
} // namespace app::picture
