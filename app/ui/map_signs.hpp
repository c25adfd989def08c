#pragma once
// The signs of reachability over the map. They are placed by map/; here they get their form: a signpost for a corridor,
// a row of minutes for a link between two cities, a plate for a measure.

#include "map/signs.hpp"
#include "scenario/state.hpp"
#include "ui/fonts.hpp"

#include <span>

namespace app::ui {

/// How wide and high signs are in the fonts of the interface.
[[nodiscard]] map::MeasureSign make_sign_measure(const Fonts& fonts);

/// Draws behind all panels, between ImGui::NewFrame and Render.
void draw_map_signs(std::span<const map::Sign> signs, scenario::Theme theme, const Fonts& fonts);

} // namespace app::ui
