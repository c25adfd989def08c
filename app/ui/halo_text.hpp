#pragma once
// Names on the map and along its lines, with a halo that frees them from what lies under them.

#include "ui/fonts.hpp"

#include <imgui.h>

#include <string_view>

namespace app::ui {

struct HaloColours {
    ImU32 text = 0;
    ImU32 halo = 0;
};

struct HaloPlace {
    ImVec2 centre;         ///< middle of the text
    float angle_rad = 0;   ///< clockwise
    float tracking_px = 0; ///< extra space between letters
};

/// Draws one line of text. Upright text stands on whole device pixels.
void draw_halo_text(ImDrawList& list, const Fonts& fonts, const Font& font, const HaloPlace& place,
                    const HaloColours& colours, std::string_view text);

} // namespace app::ui
