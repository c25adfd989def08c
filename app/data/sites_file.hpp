#pragma once
// assets/data/sites.json: the sites of the plan of 2013. Read after demand.json, whose land supply they must add up to.

#include "data/json_reader.hpp"
#include "data/region_draft.hpp"

namespace app::data {

/// Reads and checks the file into its parts of the region.
void read_sites_file(const JsonPlace& root, RegionDraft& draft);

} // namespace app::data
