#pragma once
// The region of assets/data/, as the product loads it.

#include "model/region.hpp"

namespace app::test {

/// Loaded once; the test program stops with the error when the files are broken.
[[nodiscard]] const model::Region& real_region();

} // namespace app::test
