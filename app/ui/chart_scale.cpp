#include "ui/chart_scale.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app::ui {

namespace {

constexpr double kSlack = 1e-9; ///< of a step: what arithmetic may be off

long ticks_within(const ValueRange& range, double step)
{
    const double first = std::ceil(range.low / step - kSlack);
    const double last = std::floor(range.high / step + kSlack);
    return static_cast<long>(last - first) + 1;
}

/// A run of names that touch, as one block.
struct Block {
    double sum_px = 0;
    std::size_t count = 0;

    [[nodiscard]] double mean_px() const { return sum_px / static_cast<double>(count); }
};

/// The nearest places that never fall (least squares: neighbours in the wrong order share their mean).
std::vector<double> never_falling(const std::vector<double>& wanted)
{
    std::vector<Block> blocks;
    for (const double value : wanted) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean_px() > blocks.back().mean_px()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum_px += last.sum_px;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> placed;
    for (const Block& block : blocks) placed.insert(placed.end(), block.count, block.mean_px());
    return placed;
}

} // namespace

ValueRange including(ValueRange range, double value)
{
    if (!std::isfinite(value)) return range;
    return {std::min(range.low, value), std::max(range.high, value)};
}

Ticks nice_ticks(const ValueRange& range, int most)
{
    const double width = range.high - range.low;
    if (!std::isfinite(width) || width <= 0) return {{range.low}, 0};
    // From well below the answer upwards: ranges that begin between two steps hold one tick less.
    int power = static_cast<int>(std::floor(std::log10(width / most))) - 1;
    for (;; ++power) {
        for (const int factor : {1, 2, 5}) {
            const double step = factor * std::pow(10.0, power);
            if (ticks_within(range, step) > most) continue;
            Ticks ticks;
            ticks.decimals = std::max(0, -power);
            const double first = std::ceil(range.low / step - kSlack);
            const double last = std::floor(range.high / step + kSlack);
            for (double i = first; i <= last; ++i) ticks.values.push_back(i == 0 ? 0 : i * step);
            return ticks;
        }
    }
}

float Scale::px(double value) const
{
    const double width = values.high - values.low;
    if (width <= 0) return from_px;
    return from_px + (to_px - from_px) * static_cast<float>((value - values.low) / width);
}

double Scale::value_at(float place_px) const
{
    if (to_px == from_px) return values.low;
    const double share = std::clamp(static_cast<double>((place_px - from_px) / (to_px - from_px)), 0.0, 1.0);
    return values.low + share * (values.high - values.low);
}

std::vector<float> push_apart(const std::vector<float>& wanted_px, float distance_px, float low_px, float high_px)
{
    std::vector<std::size_t> order(wanted_px.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wanted_px[a] < wanted_px[b]; });
    // Less what each must keep from those before it, the places only have to be in order.
    std::vector<double> wanted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        wanted.push_back(wanted_px[order[i]] - distance_px * static_cast<float>(i));
    }
    const std::vector<double> placed = never_falling(wanted);
    const float room_px = high_px - low_px - distance_px * static_cast<float>(order.empty() ? 0 : order.size() - 1);
    std::vector<float> places_px(wanted_px.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const float offset_px = std::clamp(static_cast<float>(placed[i]) - low_px, 0.0F, std::max(0.0F, room_px));
        places_px[order[i]] = low_px + offset_px + distance_px * static_cast<float>(i);
    }
    return places_px;
}

} // namespace app::ui
