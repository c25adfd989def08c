#pragma once
// The layers of the picture, one file each. They write elements in grid units (kGridPerPx) unless their comment
// says pixels.

#include "picture/sheet.hpp"

namespace app::picture {

/// Fields and hedgerows, the texture of the land; in pixels.
void write_fields(SvgWriter& svg, const Sheet& sheet);

/// Woods, water, villages and towns.
void write_areas(SvgWriter& svg, const Sheet& sheet);

/// Roads, railways, waterways, borders: casings and fills, with their dashes.
void write_lines(SvgWriter& svg, const Sheet& sheet);

/// The far land fades; in pixels.
void write_haze(SvgWriter& svg, const Sheet& sheet);

/// Sites by the form of their decision.
void write_plates(SvgWriter& svg, const Sheet& sheet);

/// Where blocks stand and what they cast.
void write_shadows(SvgWriter& svg, const Sheet& sheet);

/// Blocks of the dynamics, far to near.
void write_blocks(SvgWriter& svg, const Sheet& sheet);

/// Heads with the sign of the decision on their stems; in pixels.
void write_pins(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedPin>& pins);

/// Names and shields; in pixels.
void write_labels(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedLabel>& labels);

/// What the colours and signs mean, in the lower left corner; in pixels.
void write_legend(SvgWriter& svg, const Sheet& sheet);

/// Where the legend stands: names and pins keep clear of it.
[[nodiscard]] map::ScreenBox legend_box(const Sheet& sheet);

} // namespace app::picture
