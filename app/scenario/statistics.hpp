#pragma once
// What a set of samples says: bands and rank correlation.

#include <cstddef>
#include <span>
#include <vector>

namespace app::scenario {

/// A value that one in ten samples stays below, the middle one, and one that one in ten exceeds.
struct Band {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;

    friend bool operator==(const Band&, const Band&) = default;
};

/// Which of `count` sorted samples stands for quantile q (0..1): floor(q * (count - 1) + 0.5). No interpolation.
[[nodiscard]] std::size_t band_index(double q, std::size_t count);

/// The band of samples, at least one; their order is changed.
[[nodiscard]] Band make_band(std::span<double> samples);

/// The rank of each value from 0; equal values share the mean of their ranks.
[[nodiscard]] std::vector<double> average_ranks(std::span<const double> values);

/// Pearson's correlation of two rankings as average_ranks gives them, of equal length: that is Spearman's of the
/// values. 0 where all values of a side are equal.
[[nodiscard]] double correlation_of_ranks(std::span<const double> a, std::span<const double> b);

} // namespace app::scenario
