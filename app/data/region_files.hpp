#pragma once
// The three files of facts that the model needs, checked as a whole: a broken or inconsistent file never becomes a
// Region.

#include "base/result.hpp"
#include "model/region.hpp"

#include <string_view>

namespace app::data {

/// The texts of assets/data/demand.json, sites.json and network.json.
struct RegionTexts {
    std::string_view demand;
    std::string_view sites;
    std::string_view network;
};

/// The region, or the first thing that is wrong: broken JSON, a missing or unknown key, a value out of range, a number
/// without basis and source, an unknown or double id, a total that does not add up. The Error names file, JSON
/// pointer, line and column.
[[nodiscard]] base::Result<model::Region> load_region(const RegionTexts& texts);

} // namespace app::data
