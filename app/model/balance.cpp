#include "model/balance.hpp"

#include <algorithm>

namespace app::model {

namespace {

double supply_of(const Site& site, SiteClass site_class)
{
    return site_class == SiteClass::Land ? site.supply_issuable_ha + site.supply_phased_ha : site.capacity[site_class];
}

Flows sum_over_segments(const PerSegment<Flows>& flows, SiteClass site_class)
{
    Flows sum{};
    for (Segment segment : segments_of(site_class)) {
        for (std::size_t t = 0; t < sum.size(); ++t) sum[t] += flows[segment][t];
    }
    return sum;
}

/// Capacity that is neither dropped nor delivered yet.
Levels remaining_levels(const SiteList& list, std::span<const SiteResult> results, const Flows& delivered, SiteClass c)
{
    double kept = 0;
    for (std::size_t i = 0; i < results.size(); ++i) kept += list.sites[i].capacity[c] - results[i].dropped[c];
    Levels remaining{};
    double cumulative = 0;
    remaining[0] = kept;
    for (std::size_t t = 0; t < delivered.size(); ++t) {
        cumulative += delivered[t];
        remaining[t + 1] = kept - cumulative;
    }
    return remaining;
}

std::optional<double> divide(double numerator, double denominator)
{
    if (denominator == 0) return std::nullopt;
    return numerator / denominator;
}

} // namespace

double planned_supply(const SiteList& list, SiteClass site_class)
{
    double planned = 0;
    for (std::size_t i = 0; i < list.plan_count; ++i) planned += supply_of(list.sites[i], site_class);
    return planned;
}

Levels delivered_from_plan(const SiteList& list, std::span<const SiteResult> results, SiteClass site_class)
{
    Levels sum{};
    for (std::size_t i = 0; i < list.plan_count; ++i) {
        const Flows& delivered = results[i].delivered[site_class];
        const double limit = supply_of(list.sites[i], site_class);
        double cumulative = 0;
        for (std::size_t t = 0; t < delivered.size(); ++t) {
            cumulative += delivered[t];
            sum[t + 1] += std::min(cumulative, limit);
        }
    }
    return sum;
}

Levels demand_after(const Flows& demand)
{
    Levels after{};
    for (std::size_t level = 0; level < after.size(); ++level) {
        for (std::size_t t = level; t < demand.size(); ++t) after[level] += demand[t];
    }
    return after;
}

void update_balance(PerClass<Balance>& balance, const SiteList& list, std::span<const SiteResult> results,
                    const Demand& demand, const Allocation& allocation)
{
    for (SiteClass c : base::all_of<SiteClass>()) {
        Balance& b = balance[c];
        b.demand = sum_over_segments(demand.total, c);
        b.delivered = sum_over_segments(allocation.delivered, c);
        b.backlog = sum_over_segments(allocation.backlog, c);
        b.remaining = remaining_levels(list, results, b.delivered, c);

        const double planned = planned_supply(list, c);
        const Levels from_plan = delivered_from_plan(list, results, c);
        const Levels to_come = demand_after(b.demand);
        for (std::size_t level = 0; level < to_come.size(); ++level) {
            const double backlog = level == 0 ? 0 : b.backlog[level - 1];
            const double left_of_plan = planned - from_plan[level];
            b.ratio[level] = divide(left_of_plan, to_come[level]);
            b.after[level] = divide(b.remaining[level], to_come[level] + backlog);
            b.oversupply[level] = std::max(0.0, left_of_plan - to_come[level]);
        }
    }
}

} // namespace app::model
