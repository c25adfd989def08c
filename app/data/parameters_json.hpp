#pragma once
// The catalogue of sliders as JSON: what `twente2040-model describe` prints and what viewer.parameters holds.

#include "data/json_writer.hpp"

#include <string>

namespace app::data {

/// An array of {id, group, kind, unit, min, max, step, default, uncertainty, basis, source} in catalogue order; unit is
/// an empty text for a toggle.
[[nodiscard]] std::string parameters_json(JsonLayout layout = JsonLayout::Compact);

} // namespace app::data
