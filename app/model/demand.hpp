#pragma once
// All demand in one form, as the allocation reads it: per municipality and segment, and in total.

#include "model/homes_demand.hpp"
#include "model/work_demand.hpp"

namespace app::model {

/// [homes, ha or 1000 m2 per year], >= 0.
struct Demand {
    PerMunicipality<PerSegment<Flows>> local{};
    PerSegment<Flows> total{}; ///< homes: sum of local; land and offices: the regional demand that local divides
};

/// Divides demand for homes over segments by the mix and demand for land and offices over municipalities by share.
void update_demand(Demand& demand, const HomesDemand& homes, const WorkDemand& work,
                   const PerMunicipality<double>& share);

/// Demand of a class over all segments and years.
[[nodiscard]] double demand_of_class(const Demand& demand, SiteClass site_class);

} // namespace app::model
