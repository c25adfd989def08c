#include "shell/slices.hpp"

#include <emscripten/html5.h>

namespace app::shell {

Slices::~Slices()
{
    if (waiting_) emscripten_clear_timeout(timer_);
}

void Slices::start(double delay_ms)
{
    if (waiting_) emscripten_clear_timeout(timer_);
    waiting_ = true;
    timer_ = emscripten_set_timeout(&Slices::on_timer, delay_ms, this);
}

void Slices::on_timer(void* self)
{
    Slices& slices = *static_cast<Slices*>(self);
    slices.waiting_ = false;
    if (slices.work_() && !slices.waiting_) slices.start();
}

} // namespace app::shell
