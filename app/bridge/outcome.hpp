#pragma once
// How exported functions say that something failed: 0, or 1 with the reason in app_last_error().

#include "base/result.hpp"

#include <optional>

namespace app::bridge {

int outcome(std::optional<base::Error> failure);

} // namespace app::bridge
