#include "scenario/statistics.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace app::scenario {

std::size_t band_index(double q, std::size_t count)
{
    return static_cast<std::size_t>(std::floor(q * static_cast<double>(count - 1) + 0.5));
}

Band make_band(std::span<double> samples)
{
    assert(!samples.empty());
    const auto at = [&](double q) {
        return samples.begin() + static_cast<std::ptrdiff_t>(band_index(q, samples.size()));
    };
    // The middle first: what is below and above it is then searched apart. Selection, not sorting: there are hundreds
    // of bands.
    const auto middle = at(0.5);
    const auto low = at(0.1);
    const auto high = at(0.9);
    std::nth_element(samples.begin(), middle, samples.end());
    if (low != middle) std::nth_element(samples.begin(), low, middle);
    if (high != middle) std::nth_element(middle + 1, high, samples.end());
    return {.p10 = *low, .p50 = *middle, .p90 = *high};
}

std::vector<double> average_ranks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });

    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        const double mean = static_cast<double>(first + end - 1) / 2;
        for (; first < end; ++first) ranks[order[first]] = mean;
    }
    return ranks;
}

double correlation_of_ranks(std::span<const double> a, std::span<const double> b)
{
    assert(a.size() == b.size());
    if (a.empty()) return 0;
    // Ranks are halves, so that all sums here are exact.
    const double mean = static_cast<double>(a.size() - 1) / 2;
    double both = 0;
    double spread_a = 0;
    double spread_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - mean) * (b[i] - mean);
        spread_a += (a[i] - mean) * (a[i] - mean);
        spread_b += (b[i] - mean) * (b[i] - mean);
    }
    if (spread_a == 0 || spread_b == 0) return 0;
    return both / std::sqrt(spread_a * spread_b);
}

} // namespace app::scenario
