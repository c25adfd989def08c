#pragma once
// Results as the JSON that section 13 of the model lists: what `twente2040-model run` prints and viewer.results() is.

#include "model/region.hpp"
#include "model/results.hpp"

#include <string>

namespace app::data {

/// Flows are arrays of 30 (2011..2040), levels of 31 (2010..2040); null where there is no value. Objects are keyed by
/// id; `sites` is in the order of the data file, then the added ones.
[[nodiscard]] std::string results_json(const model::Region& region, const model::Results& results);

} // namespace app::data
