#pragma once
// Section 5: where demand lands, year by year.

#include "model/demand.hpp"
#include "model/site_list.hpp"
#include "model/site_order.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace app::model {

/// What one site delivered.
struct SiteDelivery {
    PerClass<double> used{};         ///< sum over the years, <= capacity
    PerClass<Flows> per_year{};      ///< <= rate
    PerSegment<double> by_segment{}; ///< sum over the years
};

/// The last delivery in a segment.
struct LastDelivery {
    std::optional<int> year;         ///< last year in which the segment had any delivery
    std::optional<std::size_t> site; ///< who was served last in that year, in the order of computation
};

struct Allocation {
    std::vector<SiteDelivery> sites;
    PerSegment<Flows> delivered{};
    PerSegment<Flows> backlog{}; ///< what is left in the six pools of the segment after each year
    PerSegment<LastDelivery> last{};
};

/// Working memory of the allocation, kept between runs so that it allocates nothing once it has grown.
struct AllocationScratch {
    PerSegment<std::vector<std::uint32_t>> joint;                      ///< sites that take part, in order
    PerSegment<PerMunicipality<std::vector<std::uint32_t>>> municipal; ///< idem, of one municipality
    std::vector<PerClass<double>> capacity_left;
    std::vector<PerClass<double>> rate_left;
    std::vector<int> first_year; ///< from which each site takes part
};

/// Serves demand in each year, class and segment: first five municipal pools with what the municipalities keep to
/// themselves, each over its own sites, then the joint pool over all sites. A take is the least of what is left in
/// pool, capacity and rate; what is left in a pool waits for next year.
///
///   order  sites per segment, first served first (update_site_order)
void update_allocation(Allocation& allocation, AllocationScratch& scratch, const SiteList& list, const SiteOrder& order,
                       const Demand& demand, const Parameters& parameters);

} // namespace app::model
