#include "map/map_data.hpp"

namespace app::map {

namespace {

/// Even-odd rule.
bool is_in_ring(const std::vector<glm::vec2>& ring_m, glm::dvec2 point_m)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring_m.size() - 1; i < ring_m.size(); j = i++) {
        const glm::dvec2 a = ring_m[i];
        const glm::dvec2 b = ring_m[j];
        if ((a.y > point_m.y) == (b.y > point_m.y)) continue;
        if (point_m.x < (b.x - a.x) * (point_m.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
}

} // namespace

std::optional<model::Municipality> municipality_at(const MapData& map, glm::dvec2 scene_m)
{
    for (const MunicipalityOutline& outline : map.municipalities) {
        if (is_in_ring(outline.ring_m, scene_m)) return outline.municipality;
    }
    return std::nullopt;
}

} // namespace app::map
