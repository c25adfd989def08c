#include "render/frame_block.hpp"

#include "map/line_distance.hpp"

#include <gtest/gtest.h>

namespace app::render {
namespace {

map::Camera camera_at(double scale_px_per_km, double tilt_rad)
{
    scenario::CameraPose pose;
    pose.scale_px_per_km = scale_px_per_km;
    pose.tilt_rad = tilt_rad;
    return map::make_camera(pose, {.size_px = {1280, 720}, .free_max_px = {1280, 720}, .pixel_ratio = 2});
}

struct ZoomCase {
    const char* name;
    double scale_px_per_km;
    double expected;
};

TEST(FrameBlock, LineWidthsFollowTheScaleWithinBounds)
{
    const ZoomCase cases[] = {
        {"the scale that the widths are given for", 30, 1},
        {"four times nearer is twice as wide", 120, 2},
        {"no thinner than 0.55", 8, 0.55},
        {"no wider than 2.2", 900, 2.2},
    };
    for (const ZoomCase& c : cases) EXPECT_DOUBLE_EQ(map::line_zoom(c.scale_px_per_km), c.expected) << c.name;
}

TEST(FrameBlock, SizesAreInDevicePixels)
{
    const FrameBlock block = make_frame_block(camera_at(30, 0.8), FrameStyle{});
    EXPECT_EQ(block.viewport.x, 2560);
    EXPECT_EQ(block.viewport.y, 1440);
    EXPECT_FLOAT_EQ(block.line.x, 2);
    EXPECT_FLOAT_EQ(block.line.y, 1000.0F / 30);
}

TEST(FrameBlock, APaintThatIsSwitchedOffHasNoOpacity)
{
    FrameStyle style;
    style.paint[map::Paint::Wood] = {0.1F, 0.2F, 0.3F, 1};
    style.paint[map::Paint::Water] = {0.4F, 0.5F, 0.6F, 1};
    style.visible[map::Paint::Water] = true;
    const FrameBlock block = make_frame_block(camera_at(30, 0.8), style);
    EXPECT_EQ(block.paint[base::index_of(map::Paint::Wood)].a, 0);
    EXPECT_EQ(block.paint[base::index_of(map::Paint::Water)], style.paint[map::Paint::Water]);
}

TEST(FrameBlock, LookingStraightDownShowsNoHaze)
{
    FrameStyle style;
    EXPECT_EQ(make_frame_block(camera_at(30, 0), style).haze.a, 0);
    EXPECT_EQ(make_frame_block(camera_at(30, 1), style).haze.a, style.haze.a);
}

TEST(FrameBlock, TheDepthOfTheCentreIsItsDistanceAlongTheView)
{
    const map::Camera camera = camera_at(30, 0);
    EXPECT_NEAR(make_frame_block(camera, FrameStyle{}).eye.w, camera.eye_m.z, camera.eye_m.z * 1e-5);
}

} // namespace
} // namespace app::render
