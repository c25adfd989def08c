#pragma once
// Draws on demand. Whoever changes something wakes the loop; a few frames later it stands still again and asks the
// browser for nothing.

#include <functional>

namespace app::shell {

class FrameLoop {
public:
    /// draw is called once per animation frame while awake, with the time in milliseconds; it returns whether something
    /// still moves (then the loop stays awake).
    explicit FrameLoop(std::function<bool(double now_ms)> draw) : draw_(std::move(draw)) {}

    /// Draws at least kSettleFrames frames from now on: Dear ImGui needs some after an event to settle.
    void wake();

    /// Draws as wake() does, but after a while. Asking again before then is the same as asking once.
    void wake_in(double delay_ms);

    /// No frame is drawn after this.
    void stop() { stopped_ = true; }

    [[nodiscard]] long frames() const { return frames_; }

private:
    static constexpr int kSettleFrames = 3;
    static void on_timer(void* self);
    static int on_animation_frame(double now_ms, void* self);
    void request();

    std::function<bool(double)> draw_;
    int remaining_ = 0;
    long frames_ = 0;
    bool requested_ = false;
    bool timer_runs_ = false;
    bool stopped_ = false;
};

} // namespace app::shell
