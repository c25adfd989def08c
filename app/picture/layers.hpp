#pragma once
// The layers of the picture, one file each. They write elements in grid units (kGridPerPx) unless their comment
// says pixels.

#include "map/profile_cards.hpp"
#include "map/ribbons.hpp"
#include "map/signs.hpp"
#include "map/travel_surface.hpp"
#include "picture/sheet.hpp"

#include <span>
#include <vector>

namespace app::picture {

/// Fields and hedgerows, the texture of the land; in pixels.
void write_fields(SvgWriter& svg, const Sheet& sheet);

/// Woods, water, villages and towns.
void write_areas(SvgWriter& svg, const Sheet& sheet);

/// Travel times as a tint with isochrones.
void write_travel(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& surface);

/// Corridors, links between cities, the Agglonet and the measures.
void write_ribbons(SvgWriter& svg, const Sheet& sheet, std::span<const map::RibbonPiece> pieces);

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

/// How large signs are.
[[nodiscard]] map::MeasureSign make_sign_measure(const Faces& faces);

/// Signs of corridors, links, measures and the Agglonet; in pixels.
void write_signs(SvgWriter& svg, const Sheet& sheet, const std::vector<map::Sign>& signs);

/// Where travel times start, and the minutes of the isochrones; in pixels.
void write_travel_signs(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& surface,
                        std::span<const map::ScreenBox> occupied);

/// How large the cards of cities are.
[[nodiscard]] map::CardSizes measure_cards(const Source& source);

/// The thin lines from the cards of cities to their centres; in pixels.
void write_card_leaders(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedCard>& cards);

/// The cards with the character of the cities; in pixels.
void write_cards(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedCard>& cards);

/// What the colours and signs mean, in the lower left corner; in pixels.
void write_legend(SvgWriter& svg, const Sheet& sheet);

/// Where the legend stands: names and pins keep clear of it.
[[nodiscard]] map::ScreenBox legend_box(const Sheet& sheet);

} // namespace app::picture
