#pragma once
// What would change the decision of a site, as JSON.

#include "scenario/weight_flip.hpp"

#include <string>
#include <string_view>

namespace app::data {

/// {site, decision, flip}: flip is {id, from, to, decision} with the id of a weight, its value now and the one that
/// changes the decision, and the decision that comes out; null where no weight does.
[[nodiscard]] std::string weight_flip_json(std::string_view site_id, model::Decision decision,
                                           const std::optional<scenario::WeightFlip>& flip);

} // namespace app::data
