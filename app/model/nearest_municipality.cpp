#include "model/nearest_municipality.hpp"

#include "model/travel_times.hpp"

#include <limits>

namespace app::model {

Municipality nearest_municipality(const Region& region, double longitude_deg, double latitude_deg)
{
    double nearest_km = std::numeric_limits<double>::infinity();
    Municipality municipality{};
    for (const Node& node : region.nodes) {
        if (node.kind != NodeKind::Centre || !node.municipality) continue;
        const double centre_km = distance_km({longitude_deg, latitude_deg}, {node.longitude_deg, node.latitude_deg});
        if (!(centre_km < nearest_km)) continue;
        nearest_km = centre_km;
        municipality = *node.municipality;
    }
    return municipality;
}

} // namespace app::model
