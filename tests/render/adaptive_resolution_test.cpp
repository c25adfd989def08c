#include "render/adaptive_resolution.hpp"

#include <gtest/gtest.h>

namespace app::render {
namespace {

/// Frames of a movement, each a time after the one before. Returns the share of the last.
double move(AdaptiveResolution& resolution, double& now_ms, int frames, double frame_ms)
{
    double share = 1;
    for (int i = 0; i < frames; ++i) share = resolution.next(now_ms += frame_ms, true);
    return share;
}

TEST(AdaptiveResolution, QuickFramesAreDrawnInFull)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    EXPECT_EQ(move(resolution, now_ms, 100, 16.7), 1);
}

TEST(AdaptiveResolution, SlowFramesLowerItStepByStepDownToHalf)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    EXPECT_EQ(move(resolution, now_ms, 3, 40), 1) << "two timed frames are chance";
    EXPECT_EQ(move(resolution, now_ms, 1, 40), 0.75);
    EXPECT_EQ(move(resolution, now_ms, 3, 40), 0.5);
    EXPECT_EQ(move(resolution, now_ms, 50, 40), 0.5);
}

TEST(AdaptiveResolution, ASingleSlowFrameIsChance)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    for (int i = 0; i < 20; ++i) {
        move(resolution, now_ms, 2, 40);
        EXPECT_EQ(move(resolution, now_ms, 1, 16), 1);
    }
}

TEST(AdaptiveResolution, AtRestItIsFullAtOnce)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    move(resolution, now_ms, 10, 40);
    EXPECT_EQ(resolution.next(now_ms += 40, false), 1);
    EXPECT_EQ(resolution.moving_share(), 0.5) << "the next movement begins as the last one went";
}

TEST(AdaptiveResolution, RestBetweenMovementsIsNoSlowFrame)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(move(resolution, now_ms, 2, 16), 1);
        resolution.next(now_ms += 300, false);
    }
    move(resolution, now_ms, 5, 16);
    EXPECT_EQ(move(resolution, now_ms, 5, 5000), 1) << "the window was away";
}

TEST(AdaptiveResolution, AfterAQuickMovementTheNextIsFinerAgain)
{
    AdaptiveResolution resolution;
    double now_ms = 0;
    move(resolution, now_ms, 10, 40);
    resolution.next(now_ms += 16, false);
    EXPECT_EQ(move(resolution, now_ms, 40, 16.6), 0.5) << "not within a movement";
    resolution.next(now_ms += 16, false);
    EXPECT_EQ(move(resolution, now_ms, 40, 16.6), 0.75);
    resolution.next(now_ms += 16, false);
    EXPECT_EQ(move(resolution, now_ms, 1, 16.6), 1);
}

} // namespace
} // namespace app::render
