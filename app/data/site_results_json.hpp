#pragma once
// The sites of Results as JSON: decisions with their reasons.

#include "data/json_writer.hpp"
#include "model/results.hpp"

#include <string_view>

namespace app::data {

/// Writes the key "sites" and its array.
void write_site_results(JsonWriter& writer, const model::Results& results);

/// Writes a reason as a value.
///   competitor  id of the site that the reason names, empty where it names none
void write_reason(JsonWriter& writer, const model::Reason& reason, std::string_view competitor);

} // namespace app::data
