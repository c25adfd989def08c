#pragma once
// What the baked map knows by name besides sites, blocks and measures: cities, stations, junctions, ports, the airport,
// roads, railways, canals and the cycle highway. Lines are those of the ground: an object names its stretches of them.

#include "map/scene.hpp"
#include "scenario/reference.hpp"
#include "scenario/state.hpp"

#include <glm/vec2.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

/// Segments first .. first + count of Ground::lines[layer].
struct LineStretch {
    std::uint32_t layer = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    friend bool operator==(const LineStretch&, const LineStretch&) = default;
};

struct MapObject {
    scenario::ObjectKind kind{};
    std::string id;
    std::string name;         ///< as the map writes it
    std::string note;         ///< what the data add to the name, or empty
    std::string object_class; ///< "motorway", "regional_schematic", "main", "exit", ...; empty for a city
    glm::vec2 anchor_m{};     ///< where the thing is: its mark, or the middle of its line
    std::vector<LineStretch> stretches;
    glm::vec2 min_m{}; ///< rectangle around its lines
    glm::vec2 max_m{};
};

/// The segments of a stretch; the stretch must lie within the ground.
[[nodiscard]] std::span<const LineSegment> segments_of(const Ground& ground, const LineStretch& stretch);

/// The rectangle around the lines of an object, or its anchor where it has none.
void measure_bounds(MapObject& object, const Ground& ground);

/// Nothing for an unknown object, and for sites, blocks and measures.
[[nodiscard]] const MapObject* find_object(std::span<const MapObject> objects, scenario::Reference reference);

/// The layer switch that an object goes with.
[[nodiscard]] scenario::Layer layer_of(scenario::ObjectKind kind);
/// The same for one object: motorways have a layer of their own.
[[nodiscard]] scenario::Layer layer_of(const MapObject& object);

/// Scale in px per km from which an object is drawn or named on the map.
[[nodiscard]] double shown_from_scale_px_per_km(const MapObject& object, const Ground& ground);

/// Whether the layer of the object is on and the scale large enough.
[[nodiscard]] bool is_shown(const MapObject& object, const Ground& ground, const scenario::View& view);

/// Whether a point of the ground lies within a closed contour of the object (even-odd rule within each stretch).
[[nodiscard]] bool is_inside(const MapObject& object, const Ground& ground, glm::dvec2 scene_m);

} // namespace app::map
