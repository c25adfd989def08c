#pragma once
// Picking of what lies flat on the ground: marks, lines and areas with a name (map/objects.hpp).

#include "map/camera.hpp"
#include "map/labels.hpp"
#include "map/map_data.hpp"
#include "scenario/state.hpp"

#include <glm/vec2.hpp>

#include <string>

namespace app::map {

/// Radius of the dot of a station, junction or port on the screen [CSS px].
[[nodiscard]] double mark_radius_px(const Camera& camera, scenario::ObjectKind kind);

/// The nearest station, junction or port whose dot is at most beyond_px away; or empty.
[[nodiscard]] std::string pick_mark(const Camera& camera, glm::dvec2 screen_px, double beyond_px, const MapData& map,
                                    const scenario::View& view);

/// The nearest road, railway, canal, cycle highway or runway whose band is at most beyond_px away; of several under the
/// pointer the one that is drawn on top. Or empty.
[[nodiscard]] std::string pick_line(const Camera& camera, glm::dvec2 screen_px, double beyond_px, const MapData& map,
                                    const scenario::View& view);

/// The city or airport on whose ground the pointer is; or empty.
[[nodiscard]] std::string pick_area(const Camera& camera, glm::dvec2 screen_px, const MapData& map,
                                    const scenario::View& view);

/// The object that a label without a reference names; null when it is none. Of two canals of one name the nearer.
[[nodiscard]] const MapObject* find_named(const Camera& camera, const MapData& map, const PlacedLabel& label);

} // namespace app::map
