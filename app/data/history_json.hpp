#pragma once
// What undo and redo hold, as text that the page keeps between two visits.

#include "base/result.hpp"
#include "model/region.hpp"
#include "scenario/history.hpp"

#include <string>
#include <string_view>

namespace app::data {

/// {"format": "twente2040-history", "version": 1, "past": [...], "future": [...]}: every step is the text of a
/// scenario file without a view, the nearest last.
[[nodiscard]] std::string write_history(const scenario::History& history, const model::Region& region);

/// Reads it back. Errors name the place, and for a broken step also what is wrong inside it; then nothing is returned.
[[nodiscard]] base::Result<scenario::History> parse_history(std::string_view text, std::string_view source,
                                                            const model::Region& region);

} // namespace app::data
