#pragma once
// Scenario files (section 13 of the model): what a person set, and optionally how that person looked at it. The same
// text serves files, the command line and the API.

#include "base/result.hpp"
#include "data/json_writer.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "scenario/state.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::data {

struct ScenarioFile {
    std::string name; ///< empty when the file has none
    model::Inputs inputs;
    std::optional<scenario::View> view; ///< what the file leaves out of it stands on the default

    friend bool operator==(const ScenarioFile&, const ScenarioFile&) = default;
};

/// Reads a scenario. Everything that is not as section 13 says is an error with pointer, line and column: unknown and
/// double keys, wrong types, values out of range, unknown sites, added sites that are incomplete.
/// The inputs are in one form: no choice `auto` at the end of a list of choices.
[[nodiscard]] base::Result<ScenarioFile> parse_scenario(std::string_view text, std::string_view source,
                                                        const model::Region& region);

/// Writes only what differs from the defaults, in a fixed order, so that equal scenarios give equal text. Added sites
/// are written in full.
[[nodiscard]] std::string write_scenario(const ScenarioFile& scenario, const model::Region& region,
                                         JsonLayout layout = JsonLayout::Indented);

} // namespace app::data
