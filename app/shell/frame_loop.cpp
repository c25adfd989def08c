#include "shell/frame_loop.hpp"

#include <emscripten/html5.h>

namespace app::shell {

void FrameLoop::wake()
{
    remaining_ = kSettleFrames;
    request();
}

void FrameLoop::wake_in(double delay_ms)
{
    if (timer_runs_ || stopped_) return;
    timer_runs_ = true;
    emscripten_set_timeout(&FrameLoop::on_timer, delay_ms, this);
}

void FrameLoop::on_timer(void* self)
{
    FrameLoop& loop = *static_cast<FrameLoop*>(self);
    loop.timer_runs_ = false;
    loop.wake();
}

void FrameLoop::request()
{
    if (requested_ || stopped_) return;
    requested_ = true;
    emscripten_request_animation_frame(&FrameLoop::on_animation_frame, this);
}

int FrameLoop::on_animation_frame(double now_ms, void* self)
{
    FrameLoop& loop = *static_cast<FrameLoop*>(self);
    loop.requested_ = false;
    if (loop.stopped_) return EM_FALSE;
    --loop.remaining_;
    ++loop.frames_;
    const bool moving = loop.draw_(now_ms);
    if (moving || loop.remaining_ > 0) loop.request();
    return EM_FALSE; // every frame is asked for again
}

} // namespace app::shell
