#pragma once
// Names and pins over the map. They are placed by map/; here they only get their ink.

#include "map/labels.hpp"
#include "map/pins.hpp"
#include "scenario/state.hpp"
#include "ui/fonts.hpp"

#include <span>

namespace app::ui {

/// How wide and high map labels are in the fonts of the interface.
[[nodiscard]] map::MeasureText make_label_measure(const Fonts& fonts);

/// Draws behind all panels, between ImGui::NewFrame and Render.
void draw_map_overlay(std::span<const map::PlacedLabel> labels, std::span<const map::PlacedPin> pins,
                      scenario::Theme theme, const Fonts& fonts);

} // namespace app::ui
