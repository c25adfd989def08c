#pragma once
// Scenarios for the commands.

#include "data/scenario_file.hpp"

#include <span>
#include <string_view>

namespace app::cli {

/// The scenario of a file, or of standard input for "-".
[[nodiscard]] base::Result<data::ScenarioFile> load_scenario(const model::Region& region, std::string_view path);

/// The scenario of the first of some files, all defaults where there is none.
[[nodiscard]] base::Result<data::ScenarioFile> load_scenario(const model::Region& region,
                                                             std::span<const std::string_view> files);

} // namespace app::cli
