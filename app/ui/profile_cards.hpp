#pragma once
// The cards with the character of the five cities, in the words of the document. They are placed by
// map/profile_cards.hpp; here they get their size and their ink.

#include "map/profile_cards.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"
#include "ui/fonts.hpp"

#include <span>

namespace app::ui {

/// The size of each card in this language.
[[nodiscard]] map::CardSizes measure_profile_cards(const Fonts& fonts, const scenario::Words& words);

/// The thin lines from the cards to their cities; below the names.
void draw_profile_leaders(std::span<const map::PlacedCard> cards, scenario::Theme theme);

/// The cards themselves; above the names, behind all panels.
void draw_profile_cards(std::span<const map::PlacedCard> cards, scenario::Theme theme, const Fonts& fonts,
                        const scenario::Words& words);

} // namespace app::ui
