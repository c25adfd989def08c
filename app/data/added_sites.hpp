#pragma once
// The added sites of a scenario file (section 1 of the model).

#include "data/json_reader.hpp"
#include "data/json_writer.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace app::data {

/// Reads the array: at most model::kMaxAddedSites; ids unique and not those of the plan; municipality filled in from
/// the nearest centre where it is left out.
[[nodiscard]] std::vector<model::AddedSite> read_added_sites(const JsonPlace& list, const model::Region& region);

/// Writes the key "added" and its array, every site with all its keys.
void write_added_sites(JsonWriter& writer, const std::vector<model::AddedSite>& added);

[[nodiscard]] std::optional<std::size_t> find_added(const std::vector<model::AddedSite>& added, std::string_view id);

} // namespace app::data
