#pragma once
// Work that goes on between frames: one slice per turn of the browser's timer, so that frames and events come through.

#include <functional>

namespace app::shell {

class Slices {
public:
    /// work does one slice and returns whether there is more.
    explicit Slices(std::function<bool()> work) : work_(std::move(work)) {}
    ~Slices();

    Slices(const Slices&) = delete;
    Slices& operator=(const Slices&) = delete;

    /// The next slice comes in delay_ms; one that waits already is put off to then.
    void start(double delay_ms = 0);

private:
    static void on_timer(void* self);

    std::function<bool()> work_;
    long timer_ = 0;
    bool waiting_ = false;
};

} // namespace app::shell
