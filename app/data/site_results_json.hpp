#pragma once
// The sites of Results as JSON: decisions with their reasons.

#include "data/json_writer.hpp"
#include "model/results.hpp"

namespace app::data {

/// Writes the key "sites" and its array.
void write_site_results(JsonWriter& writer, const model::Results& results);

} // namespace app::data
