#pragma once
// The headline figures of a run as one line of JSON, for sweeps over many scenarios.

#include "model/results.hpp"

#include <string>
#include <string_view>

namespace app::data {

/// {name, homes_delivered .. roof, decisions{develop, phase, reserve, drop}, ledger_closed}: the nine outcomes of
/// section 10 of the model, and how many sites got each decision. `name` is that of the scenario, empty where it has
/// none.
[[nodiscard]] std::string headline_json(std::string_view name, const model::Results& results);

} // namespace app::data
