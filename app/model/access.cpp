#include "model/access.hpp"

#include <cassert>
#include <cmath>

namespace app::model {

namespace {

constexpr double kLongestTripMin = 180;
constexpr double kSmallestWeight = 0.001;
/// From this exponent on the weight is surely under kSmallestWeight (ln 999 = 6.9068): most pairs of a region lie too
/// far apart to cycle, and need no exp.
constexpr double kSurelyNothing = 6.91;

} // namespace

double decay_weight(const Decay& decay, double minutes)
{
    if (minutes >= kLongestTripMin) return 0;
    const double exponent = decay.steepness_per_min * (minutes - decay.midpoint_min);
    if (exponent > kSurelyNothing) return 0;
    const double weight = 1 / (1 + std::exp(exponent));
    return weight < kSmallestWeight ? 0 : weight;
}

double access_sum(std::span<const Node> nodes, std::span<const double> minutes, const Decay& decay)
{
    assert(nodes.size() == minutes.size());
    double sum = 0;
    for (std::size_t j = 0; j < nodes.size(); ++j) {
        if (nodes[j].weight > 0) sum += nodes[j].weight * decay_weight(decay, minutes[j]);
    }
    return sum;
}

std::array<double, 3> reach_sums(std::span<const Node> nodes, std::span<const double> minutes)
{
    assert(nodes.size() == minutes.size());
    std::array<double, 3> sums{};
    for (std::size_t j = 0; j < nodes.size(); ++j) {
        if (nodes[j].weight == 0) continue;
        for (std::size_t limit = 0; limit < sums.size(); ++limit) {
            if (minutes[j] <= kReachThresholdsMin[limit]) sums[limit] += nodes[j].weight;
        }
    }
    return sums;
}

PerTravel<double> mix_cycle(const PerMode<double>& by_mode, double ebike_share)
{
    PerTravel<double> by_travel;
    by_travel[Travel::Car] = by_mode[Mode::Car];
    by_travel[Travel::Pt] = by_mode[Mode::Pt];
    by_travel[Travel::Cycle] = (1 - ebike_share) * by_mode[Mode::Bike] + ebike_share * by_mode[Mode::Ebike];
    return by_travel;
}

} // namespace app::model
