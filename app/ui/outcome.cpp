#include "ui/outcome.hpp"

namespace app::ui {

namespace {

model::Levels added_up(const model::Flows& flows)
{
    model::Levels levels{};
    for (std::size_t i = 0; i < flows.size(); ++i) levels[i + 1] = levels[i] + flows[i];
    return levels;
}

} // namespace

double homes_needed(const model::Results& results)
{
    double homes = 0;
    for (model::Municipality municipality : base::all_of<model::Municipality>()) {
        homes += results.households[municipality].back() - results.need[municipality].front();
    }
    return homes;
}

double total_demand(const model::Results& results, model::SiteClass site_class)
{
    return model::sum_of(results.balance[site_class].demand);
}

double total_delivered(const model::Results& results, model::SiteClass site_class)
{
    return model::sum_of(results.balance[site_class].delivered);
}

model::Levels cumulative_demand(const model::Results& results, model::SiteClass site_class)
{
    return added_up(results.balance[site_class].demand);
}

model::Levels cumulative_delivered(const model::Results& results, model::SiteClass site_class)
{
    return added_up(results.balance[site_class].delivered);
}

PlannedLand planned_land(const model::Region& region)
{
    PlannedLand land;
    for (const model::Site& site : region.sites) {
        land.issuable_ha += site.supply_issuable_ha;
        land.phased_ha += site.supply_phased_ha;
    }
    return land;
}

ClassTotals class_totals(const model::Results& results, model::SiteClass site_class)
{
    ClassTotals totals{.demand = total_demand(results, site_class),
                       .delivered = total_delivered(results, site_class),
                       .backlog = results.balance[site_class].backlog.back()};
    for (const model::SiteResult& site : results.sites) {
        totals.reserved += site.reserved[site_class];
        totals.dropped += site.dropped[site_class];
    }
    return totals;
}

DecisionCounts count_decisions(const model::Region& region, const model::Results& results)
{
    DecisionCounts counts;
    for (std::size_t i = 0; i < region.sites.size() && i < results.sites.size(); ++i) {
        if (region.sites[i].on_programming_map) ++counts[results.sites[i].decision];
    }
    return counts;
}

} // namespace app::ui
