#include "shell/bench_scene.hpp"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace app::shell {

namespace {

constexpr double kWidth_m = 45000;
constexpr double kDepth_m = 35000;
constexpr double kScale_px_per_km = 21.25; // zoom 10 at 52 degrees north
constexpr double kTilt_deg = 55;
constexpr double kAzimuth_deg = 20;
constexpr double kTurn_deg_per_s = 18;
constexpr float kMostTownMix = 190;

/// mulberry32, as the pages of the comparison use it.
class Random {
public:
    double next()
    {
        state_ += 0x6D2B79F5U;
        std::uint32_t value = (state_ ^ (state_ >> 15U)) * (state_ | 1U);
        value ^= value + (value ^ (value >> 7U)) * (value | 61U);
        return (value ^ (value >> 14U)) / 4294967296.0;
    }

private:
    std::uint32_t state_ = 12345;
};

} // namespace

void BenchScene::make(int count)
{
    Random random;
    boxes_.clear();
    blocks_.items.clear();
    for (int i = 0; i < count; ++i) {
        map::BlockInstance block;
        block.centre_m.x = static_cast<float>((random.next() - 0.5) * kWidth_m);
        block.centre_m.y = static_cast<float>((random.next() - 0.5) * kDepth_m);
        block.half_width_m = static_cast<float>((25 + 75 * random.next()) / 2);
        const double share = random.next();
        const auto height_m = static_cast<float>(100 + 1400 * share * share);
        const auto phase = static_cast<float>(random.next());
        block.theme = static_cast<std::uint8_t>(random.next() * 6);
        boxes_.push_back({height_m, phase});
        blocks_.items.push_back(block);
    }
    set_wave(0);
}

void BenchScene::orbit(bool on, double now_ms)
{
    orbiting_ = on;
    orbit_begin_ms_ = now_ms;
}

void BenchScene::animate(bool on, double now_ms)
{
    animating_ = on;
    animate_begin_ms_ = now_ms;
}

void BenchScene::step(double now_ms)
{
    if (orbiting_) azimuth_deg_ = kTurn_deg_per_s * (now_ms - orbit_begin_ms_) / 1000;
    if (animating_) set_wave((now_ms - animate_begin_ms_) / 1000);
}

scenario::CameraPose BenchScene::pose() const
{
    constexpr double kRadiansPerDegree = std::numbers::pi / 180;
    return {.scale_px_per_km = kScale_px_per_km,
            .tilt_rad = kTilt_deg * kRadiansPerDegree,
            .azimuth_rad = (kAzimuth_deg + azimuth_deg_) * kRadiansPerDegree};
}

void BenchScene::set_wave(double time_s)
{
    const double half = time_s * 0.5;
    const auto begin = static_cast<float>(half - std::floor(half));
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        float place = begin + boxes_[i].phase;
        if (place >= 1) place -= 1;
        const float wave = place < 0.5F ? 2 * place : 2 - 2 * place;
        map::BlockInstance& block = blocks_.items[i];
        block.height_m = boxes_[i].height_m * (0.3F + 0.7F * wave);
        block.town_mix = static_cast<std::uint8_t>(kMostTownMix * wave);
    }
    ++blocks_.version;
}

} // namespace app::shell
