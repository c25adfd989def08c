#pragma once
// The colours of the interface, once for the light and once for the dark theme, and Dear ImGui's own style brought in
// line with them. Roles, not hues: a panel asks for "ink" or "accent", never for a hex value.

#include "map/palette.hpp"
#include "scenario/state.hpp"

#include <imgui.h>

namespace app::ui {

/// 0xRRGGBB with an opacity of 0..1.
[[nodiscard]] constexpr ImU32 rgb(unsigned hex, float opacity = 1)
{
    const auto alpha = static_cast<unsigned>(opacity * 255.0F + 0.5F);
    return IM_COL32((hex >> 16U) & 0xFFU, (hex >> 8U) & 0xFFU, hex & 0xFFU, alpha);
}

[[nodiscard]] ImU32 to_imgui(const map::Colour& colour);

/// The colour with its opacity multiplied by share (0..1).
[[nodiscard]] ImU32 faded(ImU32 colour, float share);

struct Palette {
    ImU32 ink, ink_2, ink_3;                                      ///< text: 14, 6.9 and 5.1 to 1 on paper
    ImU32 accent, accent_text, accent_tint, on_accent;            ///< all that can be operated
    ImU32 warn_text, warn_tint;                                   ///< worse than the baseline
    ImU32 bar, paper, wash, hairline, inner_hairline, panel_edge; ///< grounds and lines
    ImU32 track, control_border, tick, thumb, untouched;          ///< sliders and buttons
    ImU32 house_empty, house_fill, house_pillar, on_house;        ///< the Twentehuis
    ImU32 house_tick, chart_area, chart_line, chart_dotted;       ///< charts
    ImU32 timeline_bar, dropped_band, button;
    ImU32 shadow;
};

[[nodiscard]] const Palette& palette_of(scenario::Theme theme);

/// Sets colours and sizes of Dear ImGui for a theme. pixel_ratio > 0 is the number of device pixels per CSS pixel: the
/// fonts are built at that size and shown back at 1.
void apply_theme(scenario::Theme theme, float pixel_ratio);

} // namespace app::ui
