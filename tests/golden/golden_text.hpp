#pragma once
// The results of a run as text that a person can read and compare: what the golden cases keep. Numbers have nine
// significant digits, so that native and WebAssembly give the same text although exp may differ in the last bit.

#include "model/region.hpp"
#include "model/results.hpp"

#include <string>

namespace app::tests {

[[nodiscard]] std::string golden_text(const model::Region& region, const model::Results& results);

} // namespace app::tests
