#pragma once
// The signs of the map: the heads of pins and the cubes of the legend, as on the living map (ui/marks.cpp). They are
// defined once in a picture and used where they stand.

#include "picture/sheet.hpp"

#include <glm/vec2.hpp>

namespace app::picture {

/// Defines the heads of pins around the origin, of radius map::kPinRadius_px.
void define_pin_heads(SvgWriter& svg, const Sheet& sheet);

/// Uses a head that was defined.
void use_pin_head(SvgWriter& svg, const Sheet& sheet, model::Decision decision, glm::dvec2 centre_px, double radius_px);

/// A number over the sign of such a head: ui/marks.hpp.
void write_pin_number(SvgWriter& svg, const Sheet& sheet, model::Decision decision, glm::dvec2 centre_px,
                      double radius_px, std::string_view number);

/// A small cube in the colours of a theme of the blocks.
void write_cube(SvgWriter& svg, const map::ThemeColours& colours, glm::dvec2 centre_px, double radius_px);

/// Its edges only: what is no longer there.
void write_wire_cube(SvgWriter& svg, const map::Colour& colour, glm::dvec2 centre_px, double radius_px);

/// A plate seen from above.
void write_plate_sign(SvgWriter& svg, const map::DecisionForm& form, glm::dvec2 centre_px);

} // namespace app::picture
