#pragma once
// A check as one sentence that says what was compared, so that it reads the same whether it passed or not.

#include "scenario/checks.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <string>

namespace app::scenario {

/// The sentence "check.<id>.sentence" with its places filled in: {value} {expected} {difference} {percent} {tolerance}
/// {cases} {year} {municipality}. {difference} is without sign, {percent} is that of the value.
[[nodiscard]] std::string check_sentence(const Check& check, const Words& words, Language language);

} // namespace app::scenario
