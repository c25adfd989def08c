#include "bridge/bench_api.hpp"

#include <emscripten.h>

#include <utility>

namespace app::bridge {

namespace {

BenchHost& host()
{
    static BenchHost instance;
    return instance;
}

} // namespace

void attach(BenchHost filled)
{
    host() = std::move(filled);
}

extern "C" {

EMSCRIPTEN_KEEPALIVE void app_bench_blocks(int count)
{
    host().set_blocks(count);
}

EMSCRIPTEN_KEEPALIVE void app_bench_orbit(int on)
{
    host().orbit(on != 0);
}

EMSCRIPTEN_KEEPALIVE void app_bench_animate(int on)
{
    host().animate(on != 0);
}

} // extern "C"

} // namespace app::bridge
