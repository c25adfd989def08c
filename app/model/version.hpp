#pragma once
// Which model this is. A link names it, so that whoever opens one later hears when the same settings give other numbers.

#include <string_view>

namespace app::model {

/// Moves with every change after which the same inputs and data give other results.
inline constexpr std::string_view kVersion = "1";

} // namespace app::model
