#pragma once
// What lies under the pointer, worked out from the values that are drawn; nothing is read back from the GPU. Only what
// shows can be picked. In order: pins and names, blocks, plates, stations and other marks, measures that are
// carried out, lines, measures that are planned, then the areas of cities and of the airport.

#include "map/block_grid.hpp"
#include "map/camera.hpp"
#include "map/labels.hpp"
#include "map/map_data.hpp"
#include "map/measure_lines.hpp"
#include "map/pins.hpp"
#include "map/plates.hpp"

#include <glm/vec2.hpp>

#include <span>
#include <string>
#include <vector>

namespace app::map {

/// A finger hides what it points at, so that it may miss by more than a mouse.
enum class Pointer { Mouse, Finger };

/// How far beside a thing a pointer may be [CSS px].
struct Reach {
    double pin_px = 0;
    double label_px = 0;
    double mark_px = 0;  ///< beyond the edge of a dot
    double line_px = 0;  ///< beyond the edge of the band
    double block_px = 0; ///< around a finger, where it hits nothing else
};
[[nodiscard]] Reach reach_of(Pointer pointer);

/// What is drawn now.
struct PickScene {
    const MapData& map;
    const scenario::View& view;
    std::span<const SitePlace> places;
    std::span<const PlacedPin> pins;
    std::span<const PlacedLabel> labels;
    const Blocks& blocks;
    const BlockGrid& grid; ///< of these blocks
    std::span<const ShownMeasure> measures;
};

/// The reference of what lies at a CSS pixel ("site:usseler-es", "road:a1"), or empty.
[[nodiscard]] std::string pick(const Camera& camera, glm::dvec2 screen_px, Pointer pointer, const PickScene& scene);

/// The thing that a name on the map stands for; empty for names of villages, nature and what lies abroad.
[[nodiscard]] std::string reference_of(const Camera& camera, const PlacedLabel& label, const PickScene& scene);

/// The reference of a block as drawn: its site where it stands on a plate.
[[nodiscard]] std::string reference_of_block(const PickScene& scene, std::size_t block);

} // namespace app::map
