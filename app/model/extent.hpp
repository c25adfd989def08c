#pragma once
// The rectangle that holds every place of the region (section 1 of the model; the map's extent).

#include "model/travel_times.hpp"

#include <algorithm>

namespace app::model {

inline constexpr double kMinLongitude_deg = 6.45;
inline constexpr double kMaxLongitude_deg = 7.10;
inline constexpr double kMinLatitude_deg = 52.13;
inline constexpr double kMaxLatitude_deg = 52.45;

/// The place of the rectangle that is nearest to this one.
[[nodiscard]] inline Place within_extent(Place place)
{
    return {std::clamp(place.longitude_deg, kMinLongitude_deg, kMaxLongitude_deg),
            std::clamp(place.latitude_deg, kMinLatitude_deg, kMaxLatitude_deg)};
}

} // namespace app::model
