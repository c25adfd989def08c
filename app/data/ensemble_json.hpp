#pragma once
// What an ensemble says, as the JSON of section 10 of the model.

#include "scenario/ensemble_summary.hpp"

#include <string>

namespace app::data {

/// {samples, seed, bands{classes, finance}, sites, correlation}: bands of classes are arrays (demand and delivered 30,
/// oversupply 31 values), those of finance single numbers; sites and correlation are keyed by id.
[[nodiscard]] std::string ensemble_json(const scenario::EnsembleSummary& summary);

} // namespace app::data
