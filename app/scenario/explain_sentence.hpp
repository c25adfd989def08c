#pragma once
// An explanation in one sentence, made from its numbers and the patterns of a language (words "explain.*").

#include "scenario/explain.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <span>
#include <string>
#include <vector>

namespace app::scenario {

/// Says how the outcome moved, the two changes that did most to it, and how many sites are decided otherwise; beside
/// a result in money how many homes are short. What rounds to nothing is not named. Plain text without marks.
[[nodiscard]] std::string explain_sentence(const Explanation& explanation, const Words& words, Language language);

/// The same for several outcomes of one step, to be read one after the other: the sites, which are the same for all,
/// are in the first sentence only.
[[nodiscard]] std::vector<std::string> explain_sentences(std::span<const Explanation> explanations, const Words& words,
                                                         Language language);

} // namespace app::scenario
