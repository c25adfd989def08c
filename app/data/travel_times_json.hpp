#pragma once
// The travel times that the map shows as JSON, for tables on the page.

#include "model/region.hpp"
#include "model/travel_summary.hpp"
#include "scenario/state.hpp"

#include <string>

namespace app::data {

/// {shown, origin [lon, lat], mode, near {id, name, km}, places[] {id, name, kind, lon, lat, minutes}, reach {"15",
/// "30", "45"}}. `near` is the place that names the origin, null in a region without any; `places` are all nodes but
/// junctions, in the order of the data; reach in thousand inhabitants plus jobs.
[[nodiscard]] std::string travel_times_json(const model::Region& region, const scenario::View& view,
                                            const model::TravelSummary& summary);

} // namespace app::data
