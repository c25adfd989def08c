#pragma once
// What would change the decision about a site, as the page asks for it.

#include "scenario/knob_flip.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::data {

/// {site, searching, flip}: flip is {parameter, from, to, decision} with the value of the control now, the one that
/// changes the decision and the decision that comes out; null while the search goes on and where no control does.
[[nodiscard]] std::string knob_flip_json(std::string_view site_id, bool searching,
                                         const std::optional<scenario::KnobFlip>& flip);

} // namespace app::data
