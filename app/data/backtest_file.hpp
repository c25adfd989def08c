#pragma once
// assets/data/backtest.json: homes and inhabitants as they were counted after the forecast.

#include "base/result.hpp"
#include "scenario/backtest.hpp"

#include <string_view>

namespace app::data {

/// Errors: broken JSON, a missing or unknown key, a municipality or date that is none, a number out of range or without
/// basis and source.
[[nodiscard]] base::Result<scenario::Backtest> load_backtest(std::string_view text, std::string_view source);

} // namespace app::data
