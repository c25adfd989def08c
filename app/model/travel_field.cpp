#include "model/travel_field.hpp"

#include <algorithm>
#include <limits>

namespace app::model {

TravelField make_travel_field(const Region& region, const TravelTimes& times, Mode mode, Place origin)
{
    std::vector<double> km_to_node(region.nodes.size());
    update_distances(km_to_node, region, origin);
    std::vector<double> to_node(region.nodes.size());
    update_minutes_from_place(to_node, times, mode, km_to_node);

    std::vector<Exit> reached{{origin, 0}};
    for (const std::uint32_t node : times.members) { // each can be reached directly
        reached.push_back({{region.nodes[node].longitude_deg, region.nodes[node].latitude_deg}, to_node[node]});
    }
    std::stable_sort(reached.begin(), reached.end(),
                     [](const Exit& a, const Exit& b) { return a.minutes < b.minutes; });

    // Whoever is at an exit sooner over an earlier one gains nothing there, wherever they go.
    TravelField field{access_minutes_per_km(mode), {}};
    for (const Exit& exit : reached) {
        if (field.exits.empty() || minutes_to(field, exit.place) > exit.minutes) field.exits.push_back(exit);
    }
    return field;
}

double minutes_to(const TravelField& field, Place place)
{
    double shortest = std::numeric_limits<double>::infinity();
    for (const Exit& exit : field.exits) {
        shortest = std::min(shortest, exit.minutes + field.minutes_per_km * distance_km(exit.place, place));
    }
    return shortest;
}

} // namespace app::model
