#pragma once
// The colours of a difference, light and dark: no theme of the blocks and no decision has them, so that both halves of
// a swipe stay readable.

#include "map/palette.hpp"
#include "scenario/comparison.hpp"

namespace app::map {

struct ChangePalette {
    base::EnumArray<scenario::Change, ThemeColours> blocks{};
    base::EnumArray<scenario::Change, DecisionForm> plates{}; ///< without colours for pins
};

[[nodiscard]] const ChangePalette& change_palette(scenario::Theme theme);

} // namespace app::map
