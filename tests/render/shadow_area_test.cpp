#include "render/shadow_area.hpp"

#include <gtest/gtest.h>

namespace app::render {
namespace {

constexpr GroundArea kRegion{{-20000, -16000}, {20000, 16000}};

map::Camera camera_at(double scale_px_per_km, double azimuth_rad = 0)
{
    scenario::CameraPose pose;
    pose.scale_px_per_km = scale_px_per_km;
    pose.tilt_rad = 0.8;
    pose.azimuth_rad = azimuth_rad;
    return map::make_camera(pose, {.size_px = {1280, 720}, .free_max_px = {1280, 720}});
}

TEST(ShadowArea, FromAfarItIsTheWholeRegion)
{
    EXPECT_EQ(visible_area(camera_at(12), kRegion), kRegion);
}

TEST(ShadowArea, FromNearbyItHoldsWhatTheWindowShows)
{
    const map::Camera camera = camera_at(300);
    const GroundArea area = visible_area(camera, kRegion);
    for (const glm::dvec2& corner_px :
         {glm::dvec2(1, 1), glm::dvec2(1279, 1), glm::dvec2(1, 719), glm::dvec2(1279, 719)}) {
        const std::optional<glm::dvec2> ground_m = map::ground_from_screen(camera, corner_px);
        ASSERT_TRUE(ground_m.has_value());
        EXPECT_GE(ground_m->x, area.min_m.x);
        EXPECT_GE(ground_m->y, area.min_m.y);
        EXPECT_LE(ground_m->x, area.max_m.x);
        EXPECT_LE(ground_m->y, area.max_m.y);
    }
    EXPECT_LT(area.max_m.x - area.min_m.x, 10000) << "not much more than the window shows";
}

TEST(ShadowArea, WhereNoBlocksAreInSightItIsEmpty)
{
    const GroundArea far_away{{90000, 90000}, {91000, 91000}};
    EXPECT_TRUE(visible_area(camera_at(300), far_away).empty());
}

TEST(ShadowArea, AMapWithRoomServesWhileTheCameraTurnsALittle)
{
    const GroundArea drawn = with_room(visible_area(camera_at(120), kRegion), kRegion);
    EXPECT_TRUE(still_serves(drawn, visible_area(camera_at(120), kRegion)));
    EXPECT_TRUE(still_serves(drawn, visible_area(camera_at(120, 0.05), kRegion)));
}

TEST(ShadowArea, AMapDoesNotServeOutsideItselfNorFromMuchNearer)
{
    const GroundArea drawn{{0, 0}, {10000, 10000}};
    EXPECT_FALSE(still_serves(drawn, {{5000, 5000}, {10001, 9000}}));
    EXPECT_FALSE(still_serves(drawn, {{5000, 5000}, {6000, 6000}}));
    EXPECT_TRUE(still_serves(drawn, {{1000, 1000}, {9000, 9000}}));
}

} // namespace
} // namespace app::render
