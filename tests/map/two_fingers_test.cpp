#include "map/two_fingers.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace app::map {
namespace {

using scenario::CameraPose;

Viewport phone()
{
    return {.size_px = {390, 500}, .free_min_px = {0, 0}, .free_max_px = {390, 500}, .pixel_ratio = 3};
}

/// The pose after both fingers went along a path (0..1) in 20 moves.
CameraPose after(const std::function<FingerPair(double share)>& path, CameraPose pose = {.tilt_rad = 0.6})
{
    TwoFingers fingers(path(0));
    for (int i = 1; i <= 20; ++i) pose = fingers.follow(make_camera(pose, phone()), path(i / 20.0));
    return pose;
}

const glm::dvec2 kLeft_px{140, 260};
const glm::dvec2 kRight_px{250, 250};

TEST(TwoFingers, SpreadingZoomsAboutTheMiddleAndDoesNotTurnOrTilt)
{
    const CameraPose start{.tilt_rad = 0.6};
    const glm::dvec2 middle_px = (kLeft_px + kRight_px) * 0.5;
    const glm::dvec2 middle_m = *ground_from_screen(make_camera(start, phone()), middle_px);
    const CameraPose end = after([&](double share) {
        return FingerPair{middle_px + (kLeft_px - middle_px) * (1 + share),
                          middle_px + (kRight_px - middle_px) * (1 + share)};
    });
    EXPECT_NEAR(end.scale_px_per_km / start.scale_px_per_km, 2, 0.01);
    EXPECT_EQ(end.azimuth_rad, start.azimuth_rad);
    EXPECT_EQ(end.tilt_rad, start.tilt_rad);
    const glm::dvec2 now_m = *ground_from_screen(make_camera(end, phone()), middle_px);
    EXPECT_NEAR(now_m.x, middle_m.x, 1);
    EXPECT_NEAR(now_m.y, middle_m.y, 1);
}

TEST(TwoFingers, TwistingTurnsWithTheFingers)
{
    const CameraPose start{.tilt_rad = 0};
    const glm::dvec2 middle_px = (kLeft_px + kRight_px) * 0.5;
    const auto turned = [&](glm::dvec2 way, double angle) {
        return middle_px + glm::dvec2(way.x * std::cos(angle) - way.y * std::sin(angle),
                                      way.x * std::sin(angle) + way.y * std::cos(angle));
    };
    const CameraPose end = after(
        [&](double share) {
            return FingerPair{turned(kLeft_px - middle_px, share), turned(kRight_px - middle_px, share)};
        },
        start);
    // Clockwise on the screen: the map turns with it, so the direction of view turns the other way.
    const double turned_rad = end.azimuth_rad - start.azimuth_rad;
    EXPECT_LT(turned_rad, -0.75);
    EXPECT_GT(turned_rad, -1);
    EXPECT_NEAR(end.scale_px_per_km, start.scale_px_per_km, 1e-6);
}

TEST(TwoFingers, ASlightTwistDoesNotTurn)
{
    const CameraPose end = after([](double share) {
        return FingerPair{kLeft_px, kRight_px + glm::dvec2(40 * share, 8 * share)};
    });
    EXPECT_EQ(end.azimuth_rad, CameraPose{}.azimuth_rad);
    EXPECT_GT(end.scale_px_per_km, CameraPose{}.scale_px_per_km);
}

TEST(TwoFingers, SideBySideUpwardsTiltsAndDoesNotPanOrZoom)
{
    const CameraPose start{.tilt_rad = 0.3};
    const auto upwards = [](double share) {
        const glm::dvec2 way_px{2 * share, -60 * share};
        return FingerPair{kLeft_px + way_px, kRight_px + way_px * 1.1};
    };
    const CameraPose end = after(upwards, start);
    EXPECT_GT(end.tilt_rad, 0.5);
    EXPECT_EQ(end.east_m, start.east_m);
    EXPECT_EQ(end.scale_px_per_km, start.scale_px_per_km);
    const CameraPose back = after([&](double share) { return upwards(1 - share); }, end);
    EXPECT_LT(back.tilt_rad, 0.35);
}

TEST(TwoFingers, OneAboveTheOtherUpwardsPans)
{
    const CameraPose start{.tilt_rad = 0};
    const CameraPose end = after(
        [](double share) {
            const glm::dvec2 way_px{0, -60 * share};
            return FingerPair{glm::dvec2{200, 150} + way_px, glm::dvec2{190, 300} + way_px};
        },
        start);
    EXPECT_EQ(end.tilt_rad, 0);
    EXPECT_GT(std::hypot(end.east_m, end.north_m), 1000);
}

TEST(TwoFingers, FingersThatDoNotMoveDoNothing)
{
    const CameraPose start{.tilt_rad = 0.6};
    EXPECT_EQ(after([](double) { return FingerPair{kLeft_px, kRight_px}; }), start);
}

} // namespace
} // namespace app::map
