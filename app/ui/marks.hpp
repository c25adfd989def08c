#pragma once
// Our own small drawings: source marks, decision pins, the cube of a theme and the mark of the five cities.

#include "map/palette.hpp"
#include "model/region.hpp"
#include "model/terms.hpp"
#include "ui/fonts.hpp"
#include "ui/theme.hpp"

#include <imgui.h>

#include <string_view>

namespace app::ui {

/// Where a number comes from: full = document, half = other source, empty = assumption. 8 px wide.
void draw_source_mark(ImDrawList& list, ImVec2 centre, model::Basis basis, ImU32 colour);

/// A decision by form: check, clock hands, pause bars, cross. The same on the map and in the panels.
///   form       its colours, from map::palette()
///   radius_px  7.5 on the map, 11 when chosen
void draw_pin(ImDrawList& list, ImVec2 centre, float radius_px, model::Decision decision, const map::DecisionForm& form,
              float opacity = 1);

/// Such a pin with a number in its place of the sign; the form still tells the decision.
///   radius_px  at least 7, so that two digits fit
void draw_number_pin(ImDrawList& list, const Font& font, ImVec2 centre, float radius_px, model::Decision decision,
                     const map::DecisionForm& form, std::string_view number, float opacity = 1);

/// A small cube in the colour of a theme of the blocks.
void draw_cube(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 top, ImU32 left, ImU32 right);

/// Only the edges of a small cube.
void draw_wire_cube(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 colour);

/// The mark of the product: five cities on their axis, within a square of size_px.
void draw_mark(ImDrawList& list, ImVec2 upper_left, float size_px, ImU32 colour);

} // namespace app::ui
