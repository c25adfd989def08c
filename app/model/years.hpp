#pragma once
// The horizon of the model: levels for 2010..2040 (31 values), flows for 2011..2040 (30 values).

#include <array>
#include <cstddef>

namespace app::model {

inline constexpr int kBaseYear = 2010;
inline constexpr int kFirstYear = 2011; ///< the first year with a flow
inline constexpr int kLastYear = 2040;
inline constexpr int kHorizonYears = kLastYear - kBaseYear;

using Levels = std::array<double, kHorizonYears + 1>; ///< one value per year 2010..2040
using Flows = std::array<double, kHorizonYears>;      ///< one value per year 2011..2040

[[nodiscard]] constexpr std::size_t level_index(int year)
{
    return static_cast<std::size_t>(year - kBaseYear);
}
[[nodiscard]] constexpr std::size_t flow_index(int year)
{
    return static_cast<std::size_t>(year - kFirstYear);
}

/// The sum over all years, in their order.
[[nodiscard]] constexpr double sum_of(const Flows& flows)
{
    double sum = 0;
    for (const double flow : flows) sum += flow;
    return sum;
}

} // namespace app::model
