#pragma once
// The map as data for other programs: GeoJSON (RFC 7946).

#include "data/link.hpp"
#include "map/routes.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <span>
#include <string>

namespace app::data {

struct GeoJsonContent {
    const model::Region& region;
    const model::Inputs& inputs;
    const model::Results& results; ///< of these inputs
    std::span<const map::Route> routes;
    LinkStamp stamp;
};

/// One FeatureCollection in WGS 84, longitude first, seven digits: the sites with what becomes of them, those that the
/// user added, the places of the network, and the lines and stops of the measures. The member "theme" of the properties
/// says which of these a feature is; amounts have their unit in their name. A model: no place is surveyed.
[[nodiscard]] std::string write_geojson(const GeoJsonContent& content);

} // namespace app::data
