#pragma once
// Draws on demand. Whoever changes something wakes the loop; a few frames later it stands still again and asks the
// browser for nothing.

#include <functional>

namespace app::shell {

/// What became of one frame.
enum class Frame {
    Skipped, ///< nothing could be drawn: the graphics context is gone
    Still,
    Moving ///< something is on its way: the loop stays awake
};

class FrameLoop {
public:
    /// draw is called once per animation frame while awake, with the time in milliseconds.
    explicit FrameLoop(std::function<Frame(double now_ms)> draw) : draw_(std::move(draw)) {}

    /// Draws at least kSettleFrames frames from now on: Dear ImGui needs some after an event to settle.
    void wake();

    /// Draws as wake() does, but after a while. Asking again before then is the same as asking once.
    void wake_in(double delay_ms);

    /// While nobody can see the map no frame is drawn; when it comes into sight again it is drawn anew.
    void set_in_sight(bool in_sight);

    /// No frame is drawn after this.
    void stop() { stopped_ = true; }

    [[nodiscard]] bool draws() const { return in_sight_ && !stopped_; }
    /// Frames drawn, skipped ones not among them.
    [[nodiscard]] long frames() const { return frames_; }

private:
    static constexpr int kSettleFrames = 3;
    static void on_timer(void* self);
    static int on_animation_frame(double now_ms, void* self);
    void request();

    std::function<Frame(double)> draw_;
    int remaining_ = 0;
    long frames_ = 0;
    bool requested_ = false;
    bool timer_runs_ = false;
    bool in_sight_ = true;
    bool stopped_ = false;
};

} // namespace app::shell
