#pragma once
// The data files: those built into the program, so that it runs from anywhere, or those of a folder.

#include "base/result.hpp"
#include "model/region.hpp"

#include <string_view>

namespace app::cli {

/// The region of the built-in files, or of demand.json, sites.json and network.json in a folder.
[[nodiscard]] base::Result<model::Region> load_built_in_region();
[[nodiscard]] base::Result<model::Region> load_region_from(std::string_view folder);

} // namespace app::cli
