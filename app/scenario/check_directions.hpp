#pragma once
// Checks of directions: a slider that goes up must never move its own outcome the wrong way.

#include "model/model.hpp"
#include "scenario/checks.hpp"

namespace app::scenario {

/// Moves sliders from one end to the other, the others on their defaults, and counts the steps in the wrong direction.
[[nodiscard]] std::vector<Check> direction_checks(model::Model& model);

} // namespace app::scenario
