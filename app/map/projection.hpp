#pragma once
// Scene coordinates: metres east (x) and north (y) of a fixed origin in the middle of the region, z up. The same plane
// as the model uses for distances (section 6 of the model): 111.2 km per degree of latitude, times cos(52.28 degrees)
// for longitude. Within the extent of the map the error against RD New stays below 0.5 %.

#include <glm/vec2.hpp>

namespace app::map {

inline constexpr double kOriginLongitude_deg = 6.79;
inline constexpr double kOriginLatitude_deg = 52.275;
inline constexpr double kMetresPerDegreeLatitude = 111200.0;
inline constexpr double kMetresPerDegreeLongitude = 111200.0 * 0.6118031920392558; // cos(52.28 degrees)

[[nodiscard]] constexpr glm::dvec2 scene_from_geographic(double longitude_deg, double latitude_deg)
{
    return {(longitude_deg - kOriginLongitude_deg) * kMetresPerDegreeLongitude,
            (latitude_deg - kOriginLatitude_deg) * kMetresPerDegreeLatitude};
}

/// x = longitude, y = latitude, both in degrees.
[[nodiscard]] constexpr glm::dvec2 geographic_from_scene(glm::dvec2 scene_m)
{
    return {kOriginLongitude_deg + scene_m.x / kMetresPerDegreeLongitude,
            kOriginLatitude_deg + scene_m.y / kMetresPerDegreeLatitude};
}

} // namespace app::map
