#pragma once
// The daily urban system: each pair of the five cities with its travel times and its market, which is what the width of
// a link shows.

#include "model/reachability.hpp"
#include "model/region.hpp"
#include "model/terms.hpp"

#include <glm/vec2.hpp>

#include <array>
#include <vector>

namespace app::map {

struct CityLink {
    model::Municipality from{};
    model::Municipality to{};
    model::PerTravel<double> minutes{}; ///< door to door between the centres; infinity where there is no way
    double market = 0; ///< weight of one centre times that of the other, weighed by the decay of each way to travel
    std::vector<glm::vec2> arc_m; ///< how it is drawn: from centre to centre, bent away from the middle of the five

    friend bool operator==(const CityLink&, const CityLink&) = default;
};

/// The largest market first. Empty when the network lacks the centre of a city.
///   market  (thousand inhabitants and jobs)^2, the mean over car, public transport and cycle of
///           weight * weight * decay_weight(minutes): a gravity model with the decay curves of the network
///   parameters  the share of e-bikes mixes the times of cyclists
[[nodiscard]] std::vector<CityLink> make_city_links(const model::Region& region,
                                                    const model::Reachability& reachability,
                                                    const model::Parameters& parameters);

} // namespace app::map
