#include "model/allocation.hpp"

#include "model/units.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace app::model {

namespace {

constexpr std::size_t kPoolCount = base::kEnumSize<Municipality> + 1;
constexpr std::size_t kJointPool = kPoolCount - 1;
using Pools = std::array<double, kPoolCount>; ///< left in the municipal pools in order, then in the joint one

/// Who takes part does not change during a run: sort it out once, so that the yearly loop only takes.
void update_participants(AllocationScratch& scratch, const SiteList& list, const SiteOrder& order,
                         const Parameters& parameters)
{
    for (Segment segment : base::all_of<Segment>()) {
        scratch.joint[segment].clear();
        for (std::vector<std::uint32_t>& row : scratch.municipal[segment]) row.clear();
        for (std::uint32_t i : order[segment]) {
            const Site& site = list.sites[i];
            if (!is_eligible(site, list.choices[i], parameters)) continue;
            if (!is_class_open(site, class_of(segment), parameters)) continue;
            scratch.joint[segment].push_back(i);
            scratch.municipal[segment][site.municipality].push_back(i);
        }
    }
    scratch.capacity_left.resize(list.sites.size());
    scratch.rate_left.resize(list.sites.size());
    scratch.first_year.resize(list.sites.size());
    for (std::size_t i = 0; i < list.sites.size(); ++i) {
        scratch.capacity_left[i] = list.sites[i].capacity;
        scratch.first_year[i] = first_possible_year(list.sites[i]);
    }
}

void reset(Allocation& allocation, std::size_t site_count)
{
    allocation.sites.assign(site_count, SiteDelivery{});
    allocation.delivered = {};
    allocation.backlog = {};
    allocation.last = {};
}

/// Serves one pool over the sites of one row in one year and returns what is left in it.
double serve_pool(double left, std::span<const std::uint32_t> row, Segment segment, int year, Allocation& allocation,
                  AllocationScratch& scratch)
{
    const SiteClass site_class = class_of(segment);
    const std::size_t t = flow_index(year);
    for (std::uint32_t i : row) {
        if (!(left > 0)) break;
        if (year < scratch.first_year[i]) continue;
        double& capacity_left = scratch.capacity_left[i][site_class];
        double& rate_left = scratch.rate_left[i][site_class];
        const double take = std::min(left, std::min(capacity_left, rate_left));
        if (!(take > 0)) continue;
        left -= take;
        capacity_left -= take;
        rate_left -= take;
        SiteDelivery& site = allocation.sites[i];
        site.used[site_class] += take;
        site.per_year[site_class][t] += take;
        site.by_segment[segment] += take;
        allocation.delivered[segment][t] += take;
        if (is_something(take)) allocation.last[segment].site = i;
    }
    return left;
}

void serve_segment(Pools& pools, Segment segment, int year, const Demand& demand, double cooperation,
                   Allocation& allocation, AllocationScratch& scratch)
{
    const std::size_t t = flow_index(year);
    LastDelivery& last = allocation.last[segment];
    const LastDelivery before = last;
    last.site.reset();
    for (Municipality m : base::all_of<Municipality>()) {
        double& pool = pools[base::index_of(m)];
        pool += (1 - cooperation) * demand.local[m][segment][t];
        pool = serve_pool(pool, scratch.municipal[segment][m], segment, year, allocation, scratch);
    }
    pools[kJointPool] += cooperation * demand.total[segment][t];
    pools[kJointPool] = serve_pool(pools[kJointPool], scratch.joint[segment], segment, year, allocation, scratch);

    if (is_something(allocation.delivered[segment][t])) {
        last.year = year;
    } else {
        last = before;
    }
    for (double pool : pools) allocation.backlog[segment][t] += pool;
}

} // namespace

void update_allocation(Allocation& allocation, AllocationScratch& scratch, const SiteList& list, const SiteOrder& order,
                       const Demand& demand, const Parameters& parameters)
{
    const double cooperation = share_of_percent(parameters.programme_cooperation_percent);
    update_participants(scratch, list, order, parameters);
    reset(allocation, list.sites.size());
    PerSegment<Pools> pools{};
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        for (std::size_t i = 0; i < list.sites.size(); ++i) scratch.rate_left[i] = list.sites[i].rate_per_year;
        for (Segment segment : base::all_of<Segment>()) {
            serve_segment(pools[segment], segment, year, demand, cooperation, allocation, scratch);
        }
    }
}

} // namespace app::model
