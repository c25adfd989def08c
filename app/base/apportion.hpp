#pragma once
// Whole numbers that stand under a total are rounded together, so that they add up to it.

#include <cstdint>
#include <span>
#include <vector>

namespace app::base {

/// Apportions a whole total over weights by Webster's method (Sainte-Lague; Balinski & Young, 1975): the whole
/// numbers nearest to weight / d, for the one divisor d with which they add up. Equal claims go to the lower index.
///
///   weights  >= 0 and finite, any unit
///   total    >= 0
///
/// Returns one whole number per weight; they add up to total, or are all 0 when no weight is above 0.
[[nodiscard]] std::vector<std::int64_t> apportion_webster(std::span<const double> weights, std::int64_t total);

} // namespace app::base
