#pragma once
// The public checks as JSON: what `twente2040-model check` prints and the check page shows.

#include "base/enum_array.hpp"
#include "data/json_writer.hpp"
#include "scenario/checks.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <span>
#include <string>

namespace app::data {

/// An array of {id, municipality, year, unit, passed, value, expected, tolerance, cases, sentence{nl, en, de}}, one per
/// check in the order given; a language without words has no sentence; municipality and year are null where the check is about none. A value that is not finite,
/// which never passes, is null.
[[nodiscard]] std::string checks_json(std::span<const scenario::Check> checks,
                                      const base::EnumArray<scenario::Language, scenario::Words>& words,
                                      JsonLayout layout = JsonLayout::Compact);

} // namespace app::data
