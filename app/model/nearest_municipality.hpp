#pragma once
// Which of the five municipalities a place counts to, where nobody says it.

#include "model/region.hpp"

namespace app::model {

/// The municipality of the nearest node of kind `centre`, as the crow flies; the first in the file when equal.
[[nodiscard]] Municipality nearest_municipality(const Region& region, double longitude_deg, double latitude_deg);

} // namespace app::model
