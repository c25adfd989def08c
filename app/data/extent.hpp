#pragma once
// The rectangle that holds every place of the region (section 1 of the model; the map's extent).

#include "data/json_reader.hpp"

namespace app::data {

inline constexpr double kMinLongitude_deg = 6.45;
inline constexpr double kMaxLongitude_deg = 7.10;
inline constexpr double kMinLatitude_deg = 52.13;
inline constexpr double kMaxLatitude_deg = 52.45;

/// Reads "lon" and "lat" [degrees, WGS84] of an object, both within the rectangle.
inline void read_place(const JsonPlace& object, double& longitude_deg, double& latitude_deg)
{
    longitude_deg = object.at("lon").number(kMinLongitude_deg, kMaxLongitude_deg);
    latitude_deg = object.at("lat").number(kMinLatitude_deg, kMaxLatitude_deg);
}

} // namespace app::data
