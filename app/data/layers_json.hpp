#pragma once
// The catalogue of layers as JSON: what viewer.layerList holds.

#include "data/json_writer.hpp"

#include <string>

namespace app::data {

/// An array of {id, group, basis, visibleAtFirst}, bottom to top.
[[nodiscard]] std::string layers_json(JsonLayout layout = JsonLayout::Compact);

} // namespace app::data
