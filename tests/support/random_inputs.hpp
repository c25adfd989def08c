#pragma once
// Random valid inputs for property tests: sliders at their ends, in between or at rest, choices and added sites.

#include "model/inputs.hpp"
#include "model/region.hpp"

#include <rapidcheck.h>

namespace app::test {

/// Any inputs that a user could make on a region.
[[nodiscard]] rc::Gen<model::Inputs> random_inputs(const model::Region& region);

/// The same inputs with one slider moved, or one choice made.
[[nodiscard]] model::Inputs with_one_change(model::Inputs inputs, const model::Region& region);

} // namespace app::test
