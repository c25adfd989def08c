#pragma once
// Section 3: how much business land and office floor is asked for.

#include "model/region.hpp"
#include "model/terms.hpp"
#include "model/years.hpp"

namespace app::model {

/// Demand of the land segments [ha/year] and of offices [1000 m2/year]; homes segments stay 0.
struct WorkDemand {
    PerSegment<Flows> demand{};          ///< to be met on sites
    PerSegment<Flows> restructured_ha{}; ///< land demand met on existing estates, not part of demand
};

/// The part of today's space that is still asked for in a year when remote work grows linearly to its share in 2040:
/// 1 for industry and logistics, less for services, consumer services and offices.
[[nodiscard]] double remote_work_factor(Segment segment, double remote_share, int year);

[[nodiscard]] WorkDemand make_work_demand(const Region& region, const Parameters& parameters);

} // namespace app::model
