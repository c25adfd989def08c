#pragma once
// What a page that measures the renderer may ask (?bench=1): boxes on a plane in place of the region.

#include <functional>

namespace app::bridge {

struct BenchHost {
    std::function<void(int count)> set_blocks; ///< the first time before the start: then there is no interface
    std::function<void(bool on)> orbit;
    std::function<void(bool on)> animate;
};

/// Connects the exported functions. Called once, by main.
void attach(BenchHost host);

} // namespace app::bridge
