#include "map/camera_targets.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

using scenario::CameraPose;

Viewport desktop()
{
    return {.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}, .pixel_ratio = 1};
}

glm::dvec2 place_px(const CameraPose& pose, glm::dvec2 place_m)
{
    return *screen_from_scene(make_camera(pose, desktop()), glm::dvec3(place_m, 0));
}

TEST(Reveal, WhatIsInSightStays)
{
    const Camera camera = make_camera(fit_region({}, desktop()), desktop());
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        EXPECT_FALSE(reveal(camera, city_area(city), {})) << static_cast<int>(city);
    }
}

TEST(Reveal, WhatLiesOutOfSightComesToTheCentreAtTheSameScale)
{
    const CameraPose pose{.east_m = -8000, .north_m = 8000, .scale_px_per_km = 120, .tilt_rad = 0.5, .azimuth_rad = 1};
    const GroundCircle site{{5000, -5000}, 300};
    const auto target = reveal(make_camera(pose, desktop()), site, {});
    ASSERT_TRUE(target);
    const glm::dvec2 there_px = place_px(*target, site.centre_m);
    EXPECT_NEAR(there_px.x, 690, 1e-6);
    EXPECT_NEAR(there_px.y, 418, 1e-6);
    EXPECT_EQ(target->scale_px_per_km, 120);
    EXPECT_EQ(target->tilt_rad, 0.5);
    EXPECT_EQ(target->azimuth_rad, 1);
}

TEST(Reveal, APanelOverThePlaceCountsAsOutOfSight)
{
    const Camera camera = make_camera({.scale_px_per_km = 60}, desktop());
    const GroundCircle site{{2000, 1000}, 300};
    const glm::dvec2 there_px = place_px(camera.pose, site.centre_m);
    EXPECT_FALSE(reveal(camera, site, {}));
    const ScreenBox panel{there_px - 20.0, there_px + 60.0};
    EXPECT_TRUE(reveal(camera, site, std::span(&panel, 1)));
}

TEST(Reveal, TheEdgeOfTheWindowIsNoPlaceToBeSeen)
{
    const Camera camera = make_camera({.scale_px_per_km = 60}, desktop());
    const GroundCircle site{*ground_from_screen(camera, {1050, 400}), 300};
    EXPECT_TRUE(reveal(camera, site, {}));
}

TEST(Reveal, ALargePlaceFitsAndATinyOneIsMadeOut)
{
    const Camera near = make_camera({.east_m = -12000, .scale_px_per_km = 700}, desktop());
    const GroundCircle city = city_area(model::Municipality::Enschede);
    const auto target = reveal(near, city, {});
    ASSERT_TRUE(target);
    EXPECT_LT(target->scale_px_per_km * city.radius_m / 1000 * 2, 724);
    const Camera far = make_camera({.scale_px_per_km = 20}, desktop());
    const GroundCircle tiny{*ground_from_screen(far, {5, 600}), 100};
    const auto seen = reveal(far, tiny, {});
    ASSERT_TRUE(seen);
    EXPECT_GT(seen->scale_px_per_km, 100);
}

TEST(FitPlace, ATownFillsTheFreePartAndASiteKeepsItsSurroundings)
{
    const Camera camera = make_camera({.tilt_rad = 0}, desktop());
    const GroundCircle town = city_area(model::Municipality::Borne);
    const CameraPose pose = fit_place(camera, town);
    const glm::dvec2 edge_px = place_px(pose, town.centre_m + glm::dvec2(town.radius_m, 0));
    const double radius_px = glm::length(edge_px - place_px(pose, town.centre_m));
    EXPECT_GT(radius_px, 0.3 * 724);
    EXPECT_LT(radius_px, 0.4 * 724);
    EXPECT_LT(fit_place(camera, {{0, 0}, 40}).scale_px_per_km, 300);
}

TEST(LooksAlike, WithinAPixel)
{
    const CameraPose pose{.scale_px_per_km = 30};
    CameraPose other = pose;
    other.east_m += 20;
    EXPECT_TRUE(looks_alike(pose, other));
    other.east_m += 30;
    EXPECT_FALSE(looks_alike(pose, other));
    other = pose;
    other.azimuth_rad += 2 * std::acos(-1.0);
    EXPECT_TRUE(looks_alike(pose, other));
    other.azimuth_rad += 0.01;
    EXPECT_FALSE(looks_alike(pose, other));
}

TEST(NorthUp, TurnsAndNothingElse)
{
    const CameraPose pose{.east_m = 5, .tilt_rad = 0.3, .azimuth_rad = -0.6};
    const CameraPose expected{.east_m = 5, .tilt_rad = 0.3, .azimuth_rad = 0};
    EXPECT_EQ(north_up(pose), expected);
}

} // namespace
} // namespace app::map
