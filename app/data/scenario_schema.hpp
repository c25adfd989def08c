#pragma once
// The form of a scenario file as JSON Schema (2020-12), for editors and other programs. Made from the catalogue and the
// lists of the model, so that it cannot say anything else than the reader does.

#include "data/json_writer.hpp"

#include <string>

namespace app::data {

/// What a schema cannot say is left to the reader: that a site of "sites" exists, that ids of added sites are their
/// own, sizes in bytes (the schema counts characters), keys that stand twice.
[[nodiscard]] std::string scenario_schema(JsonLayout layout = JsonLayout::Indented);

} // namespace app::data
