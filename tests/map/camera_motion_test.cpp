#include "map/camera_motion.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numbers>

namespace app::map {
namespace {

using scenario::CameraPose;

Viewport desktop()
{
    return {.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}, .pixel_ratio = 1};
}

double between(double low, double high)
{
    return low + (high - low) * static_cast<double>(*rc::gen::inRange(0, 1001)) / 1000;
}

CameraPose any_pose()
{
    return {.east_m = between(-9000, 9000),
            .north_m = between(-9000, 9000),
            .scale_px_per_km = between(25, 400),
            .tilt_rad = between(0, kMaxTilt_rad),
            .azimuth_rad = between(-3.1, 3.1)};
}

Pace any_pace()
{
    return *rc::gen::element(Pace::Journey, Pace::Step);
}

TEST(Flight, BeginsAndEndsWhereItShould)
{
    EXPECT_TRUE(rc::check([] {
        const CameraPose from = any_pose();
        const CameraPose to = any_pose();
        const Flight flight = make_flight(from, to, desktop(), any_pace());
        const CameraPose begin = pose_on(flight, 0);
        RC_ASSERT(std::hypot(begin.east_m - from.east_m, begin.north_m - from.north_m) < 1e-6);
        RC_ASSERT(std::abs(begin.scale_px_per_km - from.scale_px_per_km) < 1e-9);
        RC_ASSERT(pose_on(flight, duration_s(flight.pace)) == to);
        RC_ASSERT(pose_on(flight, 60) == to);
    }));
}

TEST(Flight, NeverGoesOutFurtherThanAQuarter)
{
    EXPECT_TRUE(rc::check([] {
        const CameraPose from = any_pose();
        const CameraPose to = any_pose();
        const Flight flight = make_flight(from, to, desktop(), any_pace());
        const double least = 0.75 * std::min(from.scale_px_per_km, to.scale_px_per_km);
        for (double time_s = 0; time_s < 0.7; time_s += 0.02) {
            RC_ASSERT(pose_on(flight, time_s).scale_px_per_km >= least - 1e-9);
        }
    }));
}

TEST(Flight, ALongWayGoesOutAndAShortOneStaysLevel)
{
    const CameraPose from{.scale_px_per_km = 200};
    const auto half_way_scale = [&](double east_m) {
        const CameraPose to{.east_m = east_m, .scale_px_per_km = 200};
        return pose_on(make_flight(from, to, desktop(), Pace::Journey), 0.35).scale_px_per_km;
    };
    EXPECT_NEAR(half_way_scale(500), 200, 1e-9);
    EXPECT_NEAR(half_way_scale(9000), 150, 1e-6);
}

TEST(Flight, IsSlowAtBothEnds)
{
    const Flight flight = make_flight({}, {.east_m = 1000}, desktop(), Pace::Journey);
    EXPECT_LT(pose_on(flight, 0.07).east_m, 15);
    EXPECT_NEAR(pose_on(flight, 0.35).east_m, 500, 1);
    EXPECT_GT(pose_on(flight, 0.63).east_m, 985);
}

TEST(Flight, ZoomingAboutAPointKeepsItInPlaceAllTheWay)
{
    EXPECT_TRUE(rc::check([] {
        const Camera camera = make_camera(any_pose(), desktop());
        const glm::dvec2 anchor_px{*rc::gen::inRange(330, 1050), *rc::gen::inRange(200, 770)};
        const glm::dvec2 anchored_m = *ground_from_screen(camera, anchor_px);
        const CameraPose to = zoom(camera, 1.8, anchor_px);
        const auto end_px = screen_from_scene(make_camera(to, desktop()), glm::dvec3(anchored_m, 0));
        RC_PRE(end_px && std::hypot(end_px->x - anchor_px.x, end_px->y - anchor_px.y) < 1e-3); // not held by the bounds
        const Flight flight = make_flight(camera.pose, to, desktop(), Pace::Step);
        for (const double time_s : {0.03, 0.08, 0.15}) {
            const Camera on_the_way = make_camera(pose_on(flight, time_s), desktop());
            const auto there_px = screen_from_scene(on_the_way, glm::dvec3(anchored_m, 0));
            RC_ASSERT(there_px.has_value());
            RC_ASSERT(std::hypot(there_px->x - anchor_px.x, there_px->y - anchor_px.y) < 1e-3);
        }
    }));
}

TEST(Flight, TurnsTheShortWay)
{
    const CameraPose from{.azimuth_rad = 3};
    const CameraPose to{.azimuth_rad = -3};
    const double azimuth_rad = pose_on(make_flight(from, to, desktop(), Pace::Journey), 0.35).azimuth_rad;
    EXPECT_NEAR(std::abs(azimuth_rad), std::numbers::pi, 1e-6) << "over south, not over north";
}

/// A drag to the east at a speed, in frames of 16 ms.
Trail drag(double speed_m_per_s, int frames, CameraPose& pose, double& now_s)
{
    Trail trail;
    for (int i = 0; i < frames; ++i) {
        pose.east_m += speed_m_per_s * 0.016;
        now_s += 0.016;
        trail.add(pose, now_s);
    }
    return trail;
}

TEST(Trail, KnowsTheSpeedAtTheEnd)
{
    CameraPose pose{.scale_px_per_km = 30};
    double now_s = 5;
    const Trail trail = drag(20000, 30, pose, now_s);
    EXPECT_NEAR(trail.velocity(now_s).east_m_per_s, 20000, 1);
    EXPECT_EQ(trail.velocity(now_s).north_m_per_s, 0);
}

TEST(Trail, AHandThatCameToRestLeavesNoSpeed)
{
    CameraPose pose{.scale_px_per_km = 30};
    double now_s = 5;
    const Trail trail = drag(20000, 30, pose, now_s);
    EXPECT_EQ(trail.velocity(now_s + 0.2), Velocity{});
}

TEST(Trail, ASlowHandPutsTheMapWhereItIs)
{
    CameraPose pose{.scale_px_per_km = 30};
    double now_s = 5;
    EXPECT_EQ(drag(1000, 30, pose, now_s).velocity(now_s), Velocity{}) << "30 px per second";
}

TEST(Trail, AWildHandIsSlowedDown)
{
    CameraPose pose{.scale_px_per_km = 30};
    double now_s = 5;
    const double speed_m_per_s = drag(1e6, 30, pose, now_s).velocity(now_s).east_m_per_s;
    EXPECT_GT(speed_m_per_s, 0);
    EXPECT_LE(speed_m_per_s * 30 / 1000, 3501);
}

TEST(Trail, OneMoveIsNoWay)
{
    Trail trail;
    EXPECT_EQ(trail.velocity(1), Velocity{});
    trail.add({.east_m = 100}, 1);
    EXPECT_EQ(trail.velocity(1), Velocity{});
}

TEST(Glide, GoesOnAndDiesAway)
{
    const Glide glide{{.scale_px_per_km = 30}, {.east_m_per_s = 30000}};
    EXPECT_FALSE(has_ended(glide, 0));
    const double first_m = pose_on(glide, 0.1).east_m;
    const double second_m = pose_on(glide, 0.2).east_m - first_m;
    EXPECT_GT(first_m, 1500);
    EXPECT_GT(second_m, 0);
    EXPECT_LT(second_m, 0.8 * first_m);
    EXPECT_TRUE(has_ended(glide, 2));
    EXPECT_LT(pose_on(glide, 100).east_m, 30000 * 0.3);
}

TEST(Glide, StopsDeadAtTheBounds)
{
    const Glide glide{{.east_m = 12000, .scale_px_per_km = 30}, {.east_m_per_s = 60000}};
    const CameraPose end = pose_on(glide, 5);
    EXPECT_EQ(end, clamp_pose(end));
    double before_m = 12000;
    for (double time_s = 0; time_s < 1; time_s += 0.02) {
        const double east_m = pose_on(glide, time_s).east_m;
        EXPECT_GE(east_m, before_m) << "no rubber: it never comes back";
        before_m = east_m;
    }
}

TEST(CameraMotion, StepsAlongAFlightAndThenRests)
{
    CameraMotion motion;
    EXPECT_FALSE(motion.step(0));
    const CameraPose to{.east_m = 4000};
    motion.fly(make_camera({}, desktop()), to, Pace::Journey, 1000);
    EXPECT_TRUE(motion.moving());
    const auto on_the_way = motion.step(1350);
    ASSERT_TRUE(on_the_way);
    EXPECT_GT(on_the_way->east_m, 1000);
    EXPECT_LT(on_the_way->east_m, 3000);
    EXPECT_TRUE(motion.moving());
    EXPECT_EQ(motion.step(1700), to);
    EXPECT_FALSE(motion.moving());
    EXPECT_FALSE(motion.step(1716));
}

TEST(CameraMotion, EndsAtOnceWhenSomebodyTakesHold)
{
    CameraMotion motion;
    motion.fly(make_camera({}, desktop()), {.east_m = 4000}, Pace::Journey, 0);
    motion.stop();
    EXPECT_FALSE(motion.moving());
    EXPECT_FALSE(motion.step(300));
}

TEST(CameraMotion, WithReducedMotionAFlightIsOverAtOnceAndNothingGlides)
{
    CameraMotion motion;
    motion.set_reduced(true);
    const CameraPose to{.east_m = 4000};
    motion.fly(make_camera({}, desktop()), to, Pace::Journey, 0);
    EXPECT_EQ(motion.step(0), to);
    EXPECT_FALSE(motion.moving());
    motion.glide({}, {.east_m_per_s = 30000}, 0);
    EXPECT_FALSE(motion.moving());
}

TEST(CameraMotion, ShortStepsAddUp)
{
    CameraMotion motion;
    const CameraPose start{.scale_px_per_km = 30};
    EXPECT_EQ(motion.base(start), start);
    const CameraPose first{.scale_px_per_km = 36};
    motion.fly(make_camera(start, desktop()), first, Pace::Step, 0);
    EXPECT_EQ(motion.base(*motion.step(20)), first) << "the next key counts from where this one leads";
    motion.fly(make_camera(start, desktop()), first, Pace::Journey, 0);
    EXPECT_EQ(motion.base(start), start) << "a hand on the map ends a journey where it is";
}

TEST(CameraMotion, AClockThatRunsBackDoesNoHarm)
{
    CameraMotion motion;
    motion.fly(make_camera({}, desktop()), {.east_m = 4000}, Pace::Journey, 1000);
    const auto pose = motion.step(990);
    ASSERT_TRUE(pose);
    EXPECT_NEAR(pose->east_m, 0, 1e-9);
}

} // namespace
} // namespace app::map
