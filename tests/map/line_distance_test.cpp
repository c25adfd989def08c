// Distances on the screen against lines that are cut into very many points.

#include "map/line_distance.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1200, 800}, .free_min_px = {0, 0}, .free_max_px = {1200, 800}};

double distance_by_points(const Camera& camera, std::span<const LineSegment> segments, glm::dvec2 point_px)
{
    double nearest_px = 1e9;
    for (const LineSegment& segment : segments) {
        for (int i = 0; i <= 4000; ++i) {
            const glm::dvec2 place_m = glm::mix(glm::dvec2(segment.from_m), glm::dvec2(segment.to_m), i / 4000.0);
            const auto place_px = screen_from_scene(camera, {place_m, 0});
            if (place_px)
                nearest_px = std::min(nearest_px, std::hypot(place_px->x - point_px.x, place_px->y - point_px.y));
        }
    }
    return nearest_px;
}

TEST(LineDistance, AgreesWithALineOfVeryManyPoints)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<float> place(-9000, 9000);
    std::uniform_real_distribution<double> share(0, 1);
    for (int i = 0; i < 40; ++i) {
        const Camera camera =
            make_camera({.scale_px_per_km = 20 + 60 * share(random), .tilt_rad = share(random)}, kWindow);
        std::vector<LineSegment> line;
        glm::vec2 from{place(random), place(random)};
        for (int k = 0; k < 4; ++k) {
            const glm::vec2 to{place(random), place(random)};
            line.push_back({from, to, 0, 0});
            from = to;
        }
        const glm::dvec2 point_px{1200 * share(random), 800 * share(random)};
        const auto found = nearest_on_line(camera, line, 0, point_px);
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->distance_px, distance_by_points(camera, line, point_px), 0.6) << i;
    }
}

TEST(LineDistance, TheBandIsAsWideAsItIsDrawn)
{
    const Camera camera = make_camera({.scale_px_per_km = 120, .tilt_rad = 0, .azimuth_rad = 0}, kWindow);
    const LineSegment line[] = {{{-5000, 0}, {5000, 0}, 0, 0}};
    const auto found = nearest_on_line(camera, line, 6, {600, 410});
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->distance_px, 10, 1e-3);
    EXPECT_NEAR(found->beyond_px, 10 - 6, 1e-3) << "half of 6 px, twice as wide at 120 px per km";
}

TEST(LineDistance, ALineBehindTheEyeIsNotThere)
{
    const Camera camera = make_camera({.scale_px_per_km = 400, .tilt_rad = 1.04, .azimuth_rad = 0}, kWindow);
    const LineSegment behind[] = {{{-100, -40000}, {100, -30000}, 0, 0}};
    EXPECT_FALSE(nearest_on_line(camera, behind, 4, {600, 700}));
    const LineSegment through[] = {{{0, -40000}, {0, 300}, 0, 0}};
    const auto found = nearest_on_line(camera, through, 4, {600, 790});
    ASSERT_TRUE(found);
    EXPECT_LT(found->distance_px, 1) << "the part before the eye runs down the middle";
}

TEST(LineDistance, WidthsFollowTheZoomWithinLimits)
{
    EXPECT_DOUBLE_EQ(line_zoom(30), 1);
    EXPECT_DOUBLE_EQ(line_zoom(120), 2);
    EXPECT_DOUBLE_EQ(line_zoom(900), 2.2);
}

} // namespace
} // namespace app::map
