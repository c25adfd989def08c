#include "render/adaptive_resolution.hpp"

#include <algorithm>
#include <array>

namespace app::render {

namespace {

constexpr std::array kShares{1.0, 0.75, 0.5};
constexpr int kLastLevel = static_cast<int>(kShares.size()) - 1;

/// One slow frame is chance (another program, a collection of garbage); so many in a row are not.
constexpr int kSlowInARow = 3;
/// Longer than this no frame was wanted: the window was away, or a dialogue stood open.
constexpr double kPause_ms = 400;
/// After a movement of so many frames that took so little time, the next one is tried a level finer.
constexpr int kFramesToJudge = 20;
constexpr double kQuickFrame_ms = 17.5;

} // namespace

double AdaptiveResolution::next(double now_ms, bool moving)
{
    const double frame_ms = now_ms - last_ms_;
    last_ms_ = now_ms;
    if (moving && !moved_) begin_movement();
    if (moving && moved_ && frame_ms < kPause_ms) judge(frame_ms);
    moved_ = moving;
    return moving ? moving_share() : 1;
}

double AdaptiveResolution::moving_share() const
{
    return kShares[static_cast<std::size_t>(level_)];
}

/// Finer again only between two movements: within one it would flicker.
void AdaptiveResolution::begin_movement()
{
    const bool quick = frames_ >= kFramesToJudge && total_ms_ / frames_ < kQuickFrame_ms;
    if (quick) level_ = std::max(0, level_ - 1);
    slow_frames_ = 0;
    frames_ = 0;
    total_ms_ = 0;
}

void AdaptiveResolution::judge(double frame_ms)
{
    frame_ms_ = frame_ms;
    ++frames_;
    total_ms_ += frame_ms;
    slow_frames_ = frame_ms > kSlowFrame_ms ? slow_frames_ + 1 : 0;
    if (slow_frames_ < kSlowInARow) return;
    level_ = std::min(level_ + 1, kLastLevel);
    slow_frames_ = 0;
}

} // namespace app::render
