#include "map/block_cover.hpp"

#include <gtest/gtest.h>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1000, 800}, .free_min_px = {0, 0}, .free_max_px = {1000, 800}};

/// A block in the middle of the window.
std::vector<BlockInstance> block_of(float height_m)
{
    return {{.centre_m = {0, 0}, .half_width_m = 100, .height_m = height_m}};
}

double covered(const Camera& camera, float height_m, const ScreenBox& box)
{
    BlockCover cover;
    cover.update(camera, block_of(height_m));
    return cover.share(box);
}

TEST(BlockCover, ATallBlockCoversWhatIsAboveItsFoot)
{
    const Camera camera = make_camera({.scale_px_per_km = 36}, kWindow);
    EXPECT_DOUBLE_EQ(covered(camera, 2000, {{497, 370}, {503, 395}}), 1);
    EXPECT_DOUBLE_EQ(covered(camera, 2000, {{540, 370}, {580, 395}}), 0) << "beside it";
    EXPECT_DOUBLE_EQ(covered(camera, 2000, {{497, 430}, {503, 450}}), 0) << "before it";
    EXPECT_DOUBLE_EQ(covered(camera, 2000, {{-60, 370}, {-20, 395}}), 0) << "outside the window";
}

TEST(BlockCover, LowBlocksAndBlocksSeenFromAboveDoNotCount)
{
    EXPECT_DOUBLE_EQ(covered(make_camera({.scale_px_per_km = 36}, kWindow), 60, {{490, 380}, {510, 410}}), 0);
    EXPECT_DOUBLE_EQ(
        covered(make_camera({.scale_px_per_km = 36, .tilt_rad = 0}, kWindow), 2000, {{490, 380}, {510, 410}}), 0);
}

} // namespace
} // namespace app::map
