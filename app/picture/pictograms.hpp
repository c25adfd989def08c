#pragma once
// Small pictograms of ways to travel, 12 pixels wide around the origin: strokes of 1.2 pixels.

#include "map/routes.hpp"
#include "model/terms.hpp"
#include "picture/svg_writer.hpp"

#include <glm/vec2.hpp>

namespace app::picture {

enum class Pictogram { Car, Train, Bicycle, Ship };

[[nodiscard]] Pictogram pictogram_of(map::RouteKind kind);
[[nodiscard]] Pictogram pictogram_of(model::Travel travel);

void write_pictogram(SvgWriter& svg, Pictogram pictogram, glm::dvec2 centre_px, const map::Colour& colour);

} // namespace app::picture
