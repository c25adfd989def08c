#pragma once
// How fine the map is drawn while it moves: less fine when frames come too slowly, so that it follows the hand. At rest
// it is always drawn in full. Plain arithmetic on frame times; needs no GPU.

namespace app::render {

inline constexpr double kSlowFrame_ms = 24;

class AdaptiveResolution {
public:
    /// Called for every frame that is drawn, with its time on any clock and whether the map moves in it. Returns the
    /// share of the device pixels per side to draw it with: 1 at rest.
    double next(double now_ms, bool moving);

    /// Share per side with which the next moving frame is drawn.
    [[nodiscard]] double moving_share() const;

    /// Time between the last two frames of a movement, 0 before there were any.
    [[nodiscard]] double frame_ms() const { return frame_ms_; }

private:
    void judge(double frame_ms);
    void begin_movement();

    int level_ = 0;
    double frame_ms_ = 0;
    double last_ms_ = 0;
    bool moved_ = false; ///< the last frame belonged to a movement
    int slow_frames_ = 0;
    int frames_ = 0;      ///< of this movement, timed ones
    double total_ms_ = 0; ///< their time
};

} // namespace app::render
