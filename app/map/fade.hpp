#pragma once
// Coming and going softly: how much of a thing shows, and how far one frame brings it.

#include <algorithm>

namespace app::map {

inline constexpr double kFade_ms = 150;

/// How far fades get in one frame; 1 is all the way.
struct FadeStep {
    double share = 1;
};

/// The step of a frame that came elapsed_ms after the one before. A long pause counts as one frame: what changes after
/// it still fades. Without motion everything is there, or gone, at once.
[[nodiscard]] constexpr FadeStep make_fade_step(double elapsed_ms, bool reduced_motion)
{
    constexpr double kLongest_ms = 50;
    return {reduced_motion ? 1.0 : std::clamp(elapsed_ms, 0.0, kLongest_ms) / kFade_ms};
}

/// 0: not there; 1: there.
struct Fade {
    double share = 0;

    constexpr void come(FadeStep step) { share = std::min(1.0, share + step.share); }
    constexpr void go(FadeStep step) { share = std::max(0.0, share - step.share); }

    /// The opacity that belongs to it: slow at both ends.
    [[nodiscard]] constexpr double opacity() const { return share * share * (3 - 2 * share); }
};

} // namespace app::map
