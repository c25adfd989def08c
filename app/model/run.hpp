#pragma once
// The whole model as one pure function: no clock, no randomness, no input or output, no global state.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <cstdint>

namespace app::model {

/// Runs the model for one set of inputs. Inputs must be valid: values in range, added sites complete
/// (scenario/ and data/ check them before they become Inputs).
[[nodiscard]] Results run(const Region& region, const Inputs& inputs, std::uint64_t inputs_version = 0);

} // namespace app::model
