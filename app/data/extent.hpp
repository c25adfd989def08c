#pragma once
// Places in files: all lie within the rectangle of the region.

#include "data/json_reader.hpp"
#include "model/extent.hpp"

namespace app::data {

using model::kMaxLatitude_deg;
using model::kMaxLongitude_deg;
using model::kMinLatitude_deg;
using model::kMinLongitude_deg;

/// Reads "lon" and "lat" [degrees, WGS84] of an object, both within the rectangle.
inline void read_place(const JsonPlace& object, double& longitude_deg, double& latitude_deg)
{
    longitude_deg = object.at("lon").number(kMinLongitude_deg, kMaxLongitude_deg);
    latitude_deg = object.at("lat").number(kMinLatitude_deg, kMaxLatitude_deg);
}

} // namespace app::data
