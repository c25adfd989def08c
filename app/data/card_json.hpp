#pragma once
// The card of a thing on the map as JSON, for the page: what the workbench draws, in the same words.

#include "map/object_card.hpp"

#include <string>

namespace app::data {

/// An object with kind, title, sentence, source, control (id of a parameter or null), sections and note.
[[nodiscard]] std::string card_json(const map::ObjectCard& card);

} // namespace app::data
