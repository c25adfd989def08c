#pragma once
// What a surface of travel times comes to in words and tables: where it starts, how long it takes to every place of the
// network, and how much lies within reach.

#include "model/access.hpp"
#include "model/travel_field.hpp"

#include <array>
#include <optional>
#include <vector>

namespace app::model {

struct TravelSummary {
    std::optional<std::size_t> nearest; ///< node that names the origin: any but a junction; none without nodes
    double nearest_km = 0;              ///< from there, as the crow flies
    std::vector<double> minutes;        ///< T(origin, node) for every node
    std::array<double, 3> reach{};      ///< thousand inhabitants plus jobs within 15, 30 and 45 minutes
};

[[nodiscard]] TravelSummary make_travel_summary(const Region& region, const TravelField& field);

} // namespace app::model
