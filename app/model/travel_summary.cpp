#include "model/travel_summary.hpp"

namespace app::model {

TravelSummary make_travel_summary(const Region& region, const TravelField& field)
{
    TravelSummary summary;
    const Place origin = field.exits.front().place;
    for (std::size_t i = 0; i < region.nodes.size(); ++i) {
        const Node& node = region.nodes[i];
        const Place place{node.longitude_deg, node.latitude_deg};
        summary.minutes.push_back(minutes_to(field, place));
        const double away_km = distance_km(origin, place);
        if (node.kind == NodeKind::Junction || (summary.nearest && away_km >= summary.nearest_km)) continue;
        summary.nearest = i;
        summary.nearest_km = away_km;
    }
    summary.reach = reach_sums(region.nodes, summary.minutes);
    return summary;
}

} // namespace app::model
