#include "map/camera.hpp"

#include "map/city_area.hpp"
#include "map/projection.hpp"
#include "map/screen_boxes.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numbers>

namespace app::map {
namespace {

Viewport desktop()
{
    return {.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}, .pixel_ratio = 1};
}

scenario::CameraPose any_pose()
{
    const auto between = [](double low, double high) {
        return low + (high - low) * static_cast<double>(*rc::gen::inRange(0, 1001)) / 1000;
    };
    return {.east_m = between(-9000, 9000),
            .north_m = between(-9000, 9000),
            .scale_px_per_km = between(15, 400),
            .tilt_rad = between(0, kMaxTilt_rad),
            .azimuth_rad = between(-3.1, 3.1)};
}

glm::dvec2 any_point()
{
    return {*rc::gen::inRange(330, 1050), *rc::gen::inRange(200, 770)};
}

/// Whether a little more in the same direction is still allowed: at the bounds the ground leaves the pointer.
bool is_off_the_bounds(scenario::CameraPose pose)
{
    pose.east_m *= 1.001;
    pose.north_m *= 1.001;
    return clamp_pose(pose) == pose;
}

void expect_near(glm::dvec2 a, glm::dvec2 b, double tolerance)
{
    if (std::hypot(a.x - b.x, a.y - b.y) > tolerance) {
        RC_FAIL("(" + std::to_string(a.x) + ", " + std::to_string(a.y) + ") is not near (" + std::to_string(b.x) +
                ", " + std::to_string(b.y) + ")");
    }
}

TEST(Camera, ThePoseStandsInTheCentreOfTheFreePart)
{
    const scenario::CameraPose pose{.east_m = 1200, .north_m = -800};
    const Camera camera = make_camera(pose, desktop());
    const auto centre_px = screen_from_scene(camera, {1200, -800, 0});
    ASSERT_TRUE(centre_px);
    EXPECT_NEAR(centre_px->x, (320 + 1060) / 2.0, 1e-6);
    EXPECT_NEAR(centre_px->y, (56 + 780) / 2.0, 1e-6);
    EXPECT_NEAR(scale_at(camera, {1200, -800, 0}) * 1000, pose.scale_px_per_km, 1e-9);
}

TEST(Camera, LookingStraightDownNorthIsUpAndEastIsRight)
{
    const Camera camera = make_camera({.scale_px_per_km = 40, .tilt_rad = 0, .azimuth_rad = 0}, desktop());
    const glm::dvec2 centre_px = *screen_from_scene(camera, {0, 0, 0});
    const glm::dvec2 east_px = *screen_from_scene(camera, {1000, 0, 0});
    const glm::dvec2 north_px = *screen_from_scene(camera, {0, 1000, 0});
    EXPECT_NEAR(east_px.x - centre_px.x, 40, 1e-6);
    EXPECT_NEAR(east_px.y, centre_px.y, 1e-6);
    EXPECT_NEAR(centre_px.y - north_px.y, 40, 1e-6);
    EXPECT_NEAR(north_px.x, centre_px.x, 1e-6);
}

TEST(Camera, AzimuthIsTheDirectionThatPointsUp)
{
    const double azimuth_rad = -34 * std::numbers::pi / 180;
    const Camera camera = make_camera({.azimuth_rad = azimuth_rad}, desktop());
    const glm::dvec2 centre_px = *screen_from_scene(camera, {0, 0, 0});
    const glm::dvec2 ahead_px =
        *screen_from_scene(camera, {500 * std::sin(azimuth_rad), 500 * std::cos(azimuth_rad), 0});
    EXPECT_NEAR(ahead_px.x, centre_px.x, 1e-6);
    EXPECT_LT(ahead_px.y, centre_px.y);
}

TEST(Camera, HigherPointsStandHigherOnTheScreen)
{
    const Camera camera = make_camera({}, desktop());
    EXPECT_LT(screen_from_scene(camera, {0, 0, 500})->y, screen_from_scene(camera, {0, 0, 0})->y);
}

TEST(Camera, NothingIsSeenBehindTheEye)
{
    const Camera camera = make_camera({}, desktop());
    const glm::dvec3 behind_m = camera.eye_m + (camera.eye_m - glm::dvec3(0, 0, 0));
    EXPECT_FALSE(screen_from_scene(camera, behind_m));
}

TEST(Camera, TheGroundUnderAPixelIsDrawnAtThatPixel)
{
    EXPECT_TRUE(rc::check([] {
        const Camera camera = make_camera(any_pose(), desktop());
        const glm::dvec2 pixel = any_point();
        const auto ground_m = ground_from_screen(camera, pixel);
        RC_ASSERT(ground_m.has_value());
        expect_near(*screen_from_scene(camera, glm::dvec3(*ground_m, 0)), pixel, 1e-6);
    }));
}

TEST(Camera, PanKeepsTheGroundUnderThePointer)
{
    EXPECT_TRUE(rc::check([] {
        const Camera camera = make_camera(any_pose(), desktop());
        const glm::dvec2 from_px = any_point();
        const glm::dvec2 to_px = from_px + glm::dvec2(*rc::gen::inRange(-40, 41), *rc::gen::inRange(-40, 41));
        const glm::dvec2 grabbed_m = *ground_from_screen(camera, from_px);
        const Camera moved = make_camera(pan(camera, from_px, to_px), desktop());
        RC_PRE(is_off_the_bounds(moved.pose));
        expect_near(*ground_from_screen(moved, to_px), grabbed_m, 1e-4);
    }));
}

TEST(Camera, ZoomKeepsTheGroundUnderTheAnchor)
{
    EXPECT_TRUE(rc::check([] {
        const Camera camera = make_camera(any_pose(), desktop());
        const glm::dvec2 anchor_px = any_point();
        const double factor = std::exp(static_cast<double>(*rc::gen::inRange(-60, 61)) / 100);
        const glm::dvec2 anchored_m = *ground_from_screen(camera, anchor_px);
        const Camera moved = make_camera(zoom(camera, factor, anchor_px), desktop());
        RC_PRE(is_off_the_bounds(moved.pose));
        expect_near(*ground_from_screen(moved, anchor_px), anchored_m, 1e-4);
    }));
}

TEST(Camera, ZoomingOutEndsBeforeTheRegionIsAnIsland)
{
    scenario::CameraPose pose = fit_region({}, desktop());
    const double fitted = pose.scale_px_per_km;
    for (int i = 0; i < 40; ++i) pose = zoom(make_camera(pose, desktop()), 0.8, {690, 420});
    EXPECT_LT(pose.scale_px_per_km, 0.75 * fitted);
    EXPECT_GT(pose.scale_px_per_km, 0.4 * fitted);
}

TEST(Camera, TurningKeepsTheCentre)
{
    const Camera camera = make_camera({.east_m = 700, .north_m = 300}, desktop());
    const scenario::CameraPose turned = turn(camera, 1.0, -0.2);
    EXPECT_EQ(turned.east_m, 700);
    EXPECT_EQ(turned.north_m, 300);
    EXPECT_NEAR(turned.tilt_rad, camera.pose.tilt_rad - 0.2, 1e-12);
}

TEST(Camera, TurningAboutAPointKeepsTheGroundThere)
{
    EXPECT_TRUE(rc::check([] {
        const Camera camera = make_camera(any_pose(), desktop());
        const glm::dvec2 anchor_px = any_point();
        const glm::dvec2 anchored_m = *ground_from_screen(camera, anchor_px);
        const Camera moved = make_camera(turn_about(camera, 0.4, anchor_px), desktop());
        RC_PRE(is_off_the_bounds(moved.pose));
        expect_near(*ground_from_screen(moved, anchor_px), anchored_m, 1e-4);
        RC_ASSERT(std::abs(std::remainder(moved.pose.azimuth_rad - camera.pose.azimuth_rad - 0.4,
                                          2 * std::numbers::pi)) < 1e-9);
    }));
}

TEST(Camera, TheFurtherOutTheNearerTheCentreStaysToTheCities)
{
    const scenario::CameraPose near = clamp_pose({.east_m = 1e6, .north_m = 1e6, .scale_px_per_km = 300});
    const scenario::CameraPose far = clamp_pose({.east_m = 1e6, .north_m = 1e6, .scale_px_per_km = 20});
    EXPECT_GT(near.east_m, 20000);
    EXPECT_LT(far.east_m, 13000);
    EXPECT_LT(far.north_m, near.north_m);
    const glm::dvec2 enschede_m = scene_from_geographic(6.894, 52.22);
    EXPECT_GT(far.east_m, std::abs(enschede_m.x)) << "every city may come to the centre";
}

TEST(Camera, APoseStaysWithinBounds)
{
    const scenario::CameraPose wild{
        .east_m = 1e7, .north_m = -1e7, .scale_px_per_km = 1e6, .tilt_rad = 3, .azimuth_rad = 40};
    const scenario::CameraPose kept = clamp_pose(wild);
    EXPECT_EQ(kept.scale_px_per_km, kMaxScale_px_per_km);
    EXPECT_EQ(kept.tilt_rad, kMaxTilt_rad);
    EXPECT_LT(kept.east_m, 30000);
    EXPECT_GT(kept.north_m, -30000);
    EXPECT_LE(std::abs(kept.azimuth_rad), std::numbers::pi);
    EXPECT_EQ(clamp_pose(kept), kept);
}

struct FitCase {
    const char* name;
    Viewport viewport;
};
const FitCase kFitCases[] = {
    {"workbench", desktop()},
    {"phone with a panel below", {.size_px = {390, 844}, .free_min_px = {0, 60}, .free_max_px = {390, 520}}},
    {"projector", {.size_px = {1920, 1080}, .free_min_px = {20, 80}, .free_max_px = {1220, 940}}},
    {"small embed", {.size_px = {480, 300}, .free_min_px = {0, 0}, .free_max_px = {480, 300}}},
};

TEST(Camera, FitShowsAllFiveCitiesInTheFreePart)
{
    const glm::dvec2 cities_deg[] = {
        {6.6644, 52.357}, {6.753, 52.3}, {6.7945, 52.2655}, {6.8945, 52.2205}, {6.929, 52.3128}};
    for (const FitCase& fit : kFitCases) {
        SCOPED_TRACE(fit.name);
        const scenario::CameraPose pose = fit_region({.scale_px_per_km = 300}, fit.viewport);
        const Camera camera = make_camera(pose, fit.viewport);
        EXPECT_EQ(pose.azimuth_rad, scenario::CameraPose{}.azimuth_rad);
        for (const glm::dvec2& city_deg : cities_deg) {
            const glm::dvec2 city_m = scene_from_geographic(city_deg.x, city_deg.y);
            const auto place_px = screen_from_scene(camera, glm::dvec3(city_m, 0));
            ASSERT_TRUE(place_px);
            EXPECT_GT(place_px->x, fit.viewport.free_min_px.x);
            EXPECT_LT(place_px->x, fit.viewport.free_max_px.x);
            EXPECT_GT(place_px->y, fit.viewport.free_min_px.y);
            EXPECT_LT(place_px->y, fit.viewport.free_max_px.y);
        }
    }
}

TEST(FitRegion, ComesOutTheSameFromWhatFits)
{
    for (const double tilt_rad : {0.0, 0.4, 0.7, 1.0}) {
        for (const double azimuth_rad : {0.0, -0.5, 2.0}) {
            const scenario::CameraPose far{
                .east_m = 5000, .scale_px_per_km = 300, .tilt_rad = tilt_rad, .azimuth_rad = azimuth_rad};
            const scenario::CameraPose once = fit_region(far, desktop());
            EXPECT_EQ(fit_region(once, desktop()), once) << tilt_rad << ' ' << azimuth_rad;
        }
    }
}

TEST(FitRegion, KeepsTheCitiesOutOfTheCornerWhereTheLegendStands)
{
    Viewport with_legend = desktop();
    with_legend.corner_px = {180, 350};
    const Camera camera = make_camera(fit_region({}, with_legend), with_legend);
    const ScreenBox legend{{with_legend.free_min_px.x, with_legend.free_max_px.y - 350},
                           {with_legend.free_min_px.x + 168, with_legend.free_max_px.y}};
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        const GroundCircle town = city_area(city);
        for (const glm::dvec2& way : {glm::dvec2(0, 0), glm::dvec2(-0.7, -0.7), glm::dvec2(-1, 0), glm::dvec2(0, -1)}) {
            const auto place_px = screen_from_scene(camera, {town.centre_m + town.radius_m * way, 0});
            ASSERT_TRUE(place_px);
            EXPECT_FALSE(contains(legend, *place_px)) << model::id_of(city);
        }
    }
    EXPECT_EQ(fit_region(camera.pose, with_legend), camera.pose);
}

TEST(Camera, FitFillsTheFreePart)
{
    const double fitted = fit_region({}, desktop()).scale_px_per_km;
    EXPECT_GT(fitted, 20) << "the region must not be lost in the middle of the window";
    EXPECT_LT(fitted, 45);
}

} // namespace
} // namespace app::map
