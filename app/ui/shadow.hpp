#pragma once
// The soft shadow of panels: computed once into the font atlas, drawn as nine patches.

#include "ui/fonts.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Asks the atlas for room before it is built. Returns the number of the place.
[[nodiscard]] int reserve_shadow(ImFontAtlas& atlas);

/// Fills the place after the atlas was built.
[[nodiscard]] ShadowTexture paint_shadow(ImFontAtlas& atlas, int place);

/// Draws the shadow around a panel; the panel itself then covers the inside.
void draw_shadow(ImDrawList& list, const ShadowTexture& shadow, const Rect& panel, ImU32 colour);

} // namespace app::ui
