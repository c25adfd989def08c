#include "map/projection.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace app::map {
namespace {

TEST(Projection, ARoundTripChangesNothing)
{
    for (const glm::dvec2& place_deg : {glm::dvec2(6.45, 52.13), glm::dvec2(7.1, 52.45), glm::dvec2(6.79, 52.275)}) {
        const glm::dvec2 back_deg = geographic_from_scene(scene_from_geographic(place_deg.x, place_deg.y));
        EXPECT_NEAR(back_deg.x, place_deg.x, 1e-12);
        EXPECT_NEAR(back_deg.y, place_deg.y, 1e-12);
    }
}

TEST(Projection, TheOriginIsZeroAndAxesPointEastAndNorth)
{
    EXPECT_EQ(scene_from_geographic(kOriginLongitude_deg, kOriginLatitude_deg), glm::dvec2(0));
    EXPECT_GT(scene_from_geographic(6.9, kOriginLatitude_deg).x, 0);
    EXPECT_GT(scene_from_geographic(kOriginLongitude_deg, 52.4).y, 0);
}

TEST(Projection, DegreesOfLongitudeShrinkWithTheCosineOfTheLatitude)
{
    EXPECT_NEAR(kMetresPerDegreeLongitude, 111200 * std::cos(52.28 * std::numbers::pi / 180), 1e-6);
}

TEST(Projection, HengeloToEnschedeIsAboutEightKilometres)
{
    const glm::dvec2 hengelo_m = scene_from_geographic(6.794, 52.262);
    const glm::dvec2 enschede_m = scene_from_geographic(6.89, 52.2225);
    EXPECT_NEAR(std::hypot(enschede_m.x - hengelo_m.x, enschede_m.y - hengelo_m.y), 7880, 60); // stations, as published
}

} // namespace
} // namespace app::map
