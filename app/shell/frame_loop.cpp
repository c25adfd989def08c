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

void FrameLoop::set_in_sight(bool in_sight)
{
    if (in_sight == in_sight_) return;
    in_sight_ = in_sight;
    if (in_sight) wake();
}

void FrameLoop::request()
{
    if (requested_ || !draws()) return;
    requested_ = true;
    emscripten_request_animation_frame(&FrameLoop::on_animation_frame, this);
}

int FrameLoop::on_animation_frame(double now_ms, void* self)
{
    FrameLoop& loop = *static_cast<FrameLoop*>(self);
    loop.requested_ = false;
    if (!loop.draws()) return EM_FALSE;
    --loop.remaining_;
    const Frame frame = loop.draw_(now_ms);
    if (frame != Frame::Skipped) ++loop.frames_;
    if (frame == Frame::Moving || loop.remaining_ > 0) loop.request();
    return EM_FALSE; // every frame is asked for again
}

} // namespace app::shell
