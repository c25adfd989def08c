#pragma once
// Lines that are drawn over the ground by themselves, because they change with the inputs or belong to a layer of
// reachability: corridors, the Agglonet, and what each measure changes. Baked, never changed.

#include <glm/vec2.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace app::map {

enum class RouteKind : std::uint8_t { CorridorRoad, CorridorRail, CorridorWater, Agglonet, Measure, kCount };

[[nodiscard]] constexpr bool is_corridor(RouteKind kind)
{
    return kind == RouteKind::CorridorRoad || kind == RouteKind::CorridorRail || kind == RouteKind::CorridorWater;
}

struct Route {
    RouteKind kind{};
    std::string reference; ///< id of the parameter of a measure or of the Agglonet; id of a corridor
    std::string name;      ///< of a corridor
    std::string from_sign; ///< id of the words for where the first line leads at its beginning; or empty
    std::string to_sign;   ///< idem, at its end
    std::vector<std::vector<glm::vec2>> lines_m;
    std::vector<glm::vec2> stops_m; ///< stations, ports and junctions that it is about
};

} // namespace app::map
