#pragma once
// One golden case from scenario text to results text, with the data files that are built into the program.

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace app::tests {

[[nodiscard]] base::Result<std::string> golden_run(std::string_view scenario_text, std::string_view source);

} // namespace app::tests
