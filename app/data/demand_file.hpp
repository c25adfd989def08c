#pragma once
// assets/data/demand.json: what is needed per year or decade, and what added sites get by default.

#include "data/json_reader.hpp"
#include "data/region_draft.hpp"

namespace app::data {

/// Reads and checks the file into its parts of the region.
void read_demand_file(const JsonPlace& root, RegionDraft& draft);

} // namespace app::data
