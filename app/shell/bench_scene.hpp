#pragma once
// A scene for measuring the block pass beside other renderers: n boxes on a plane of 45 x 35 km, the same numbers in
// the same order as the pages of the comparison make. The boxes take the way of the blocks from here on.

#include "map/scene.hpp"
#include "scenario/state.hpp"

#include <vector>

namespace app::shell {

class BenchScene {
public:
    explicit BenchScene(int count) { make(count); }

    void make(int count);

    /// The camera turns by 18 degrees per second while on.
    void orbit(bool on, double now_ms);
    /// Height and colour of every box change in every frame while on.
    void animate(bool on, double now_ms);

    /// Brings boxes and camera to a moment.
    void step(double now_ms);

    [[nodiscard]] bool moving() const { return orbiting_ || animating_; }
    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }
    [[nodiscard]] scenario::CameraPose pose() const;

private:
    struct Box {
        float height_m = 0; ///< at its highest
        float phase = 0;    ///< 0..1
    };
    void set_wave(double time_s);

    std::vector<Box> boxes_;
    map::Blocks blocks_;
    bool orbiting_ = false;
    bool animating_ = false;
    double orbit_begin_ms_ = 0;
    double animate_begin_ms_ = 0;
    double azimuth_deg_ = 0;
};

} // namespace app::shell
