#pragma once
// Search over all controls: the field, and which controls it leaves.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <string_view>

namespace app::ui {

inline constexpr float kSearch_px = 44;

/// Draws the field; what is typed in it goes to UiState::search at once.
void draw_control_search(Context& context, const Rect& rect);

/// Whether a control shows: every word of the search stands in its name, its explanation or the name of its group.
/// Spelling makes little difference (search_letters); an empty search finds everything.
[[nodiscard]] bool is_found(const scenario::Words& words, const scenario::Parameter& parameter,
                            std::string_view search);

/// A text for comparing: in small letters without accents, a doubled letter once, z as s and v as f. In Dutch these change
/// with what follows: "kantoor" finds "kantoren", "huis" finds "huizen".
[[nodiscard]] std::string search_letters(std::string_view text);

} // namespace app::ui
