#pragma once
// What a change does, as the JSON of section 11 of the model.

#include "scenario/explain.hpp"
#include "scenario/state.hpp"

#include <string>
#include <vector>

namespace app::data {

/// One sentence per language; one without words is empty and left out of the JSON.
using Sentences = base::EnumArray<scenario::Language, std::string>;

/// {outcome, from, to, contributions[]{id, contribution}, sites[]{id, from, to, reason_from, reason_to},
/// sentences{nl, en, de}}.
[[nodiscard]] std::string explain_json(const scenario::Explanation& explanation, const Sentences& sentences);

/// An array of them, in their order.
[[nodiscard]] std::string explanations_json(const std::vector<scenario::Explanation>& explanations,
                                            const std::vector<Sentences>& sentences);

} // namespace app::data
