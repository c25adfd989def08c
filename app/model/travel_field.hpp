#pragma once
// Section 6 between any two places, for the surface of travel times and its isochrones.
//
// T(origin, place) is the shortest of two ways:
//   - directly, as the crow flies times the detour factor, at the speed of the way to the first node;
//   - over the network: T(origin, n) by the rule for sites, and from node n on as above (assumption: the way from the
//     last node takes what the way to the first one takes).
// So every node is the foot of a cone of time, and the origin is one more that starts at 0. The direct way is the case
// T(n, n) = 0 of the rule for sites: it has neither the ten minutes of a trip by car nor the wait for a train.

#include "model/travel_times.hpp"

#include <vector>

namespace app::model {

/// A point from which one goes on without the network.
struct Exit {
    Place place;
    double minutes = 0; ///< from the origin up to here
};

struct TravelField {
    double minutes_per_km = 0; ///< beyond an exit
    std::vector<Exit> exits;   ///< by time; the first is the origin itself. None is reached sooner over another one.
};

/// Travel times from an origin by a mode, of which `times` holds the network.
[[nodiscard]] TravelField make_travel_field(const Region& region, const TravelTimes& times, Mode mode, Place origin);

/// T(origin, place) [minutes]: always finite, 0 at the origin, and the same in both directions.
[[nodiscard]] double minutes_to(const TravelField& field, Place place);

} // namespace app::model
