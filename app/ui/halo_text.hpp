#pragma once
// Text along a line of the map, with a halo that frees it from what lies under it.

#include "ui/fonts.hpp"

#include <imgui.h>

#include <string_view>

namespace app::ui {

struct HaloColours {
    ImU32 text = 0;
    ImU32 halo = 0;
};

/// Draws one line of text with its middle at centre, turned clockwise.
void draw_halo_text(ImDrawList& list, const Font& font, ImVec2 centre, float angle_rad, const HaloColours& colours,
                    std::string_view text);

} // namespace app::ui
