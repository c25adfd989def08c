#pragma once
// assets/data/network.json: places and links by which travel times are found.

#include "data/json_reader.hpp"
#include "data/region_draft.hpp"

namespace app::data {

/// Reads and checks the file into its parts of the region.
void read_network_file(const JsonPlace& root, RegionDraft& draft);

} // namespace app::data
