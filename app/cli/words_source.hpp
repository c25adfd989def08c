#pragma once
// The words of the three languages, built into the program.

#include "base/result.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

namespace app::cli {

using WordsOfLanguages = base::EnumArray<scenario::Language, scenario::Words>;

[[nodiscard]] base::Result<WordsOfLanguages> load_built_in_words();

} // namespace app::cli
