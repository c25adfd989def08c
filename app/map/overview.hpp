#pragma once
// Signs on a small screen: the whole region is small there, and signs of full size would cover it.

#include <algorithm>

namespace app::map {

/// What the sizes of city names and pins are multiplied by.
[[nodiscard]] inline double overview_factor(double scale_px_per_km)
{
    constexpr double kFullFrom_px_per_km = 25;
    constexpr double kSmallest = 0.79;
    return std::clamp(scale_px_per_km / kFullFrom_px_per_km, kSmallest, 1.0);
}

} // namespace app::map
