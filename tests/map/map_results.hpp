#pragma once
// Results written by hand for the real region: only what the map reads.

#include "model/region.hpp"
#include "model/results.hpp"

namespace app::test {

/// All sites with this decision and nothing delivered; vitality 50 at all times, access as in the document.
[[nodiscard]] inline model::Results quiet_results(const model::Region& region, model::Decision decision)
{
    model::Results results;
    results.sites.resize(region.sites.size());
    for (std::size_t i = 0; i < region.sites.size(); ++i) {
        results.sites[i].id = region.sites[i].id;
        results.sites[i].decision = decision;
        results.sites[i].multimodal = 0.5;
    }
    results.nodes.resize(region.nodes.size());
    for (model::NodeAccess& node : results.nodes) {
        for (std::optional<double>& index : node.index) index = 100;
    }
    for (model::CentreResult& centre : results.centres) centre.vitality.fill(50);
    return results;
}

/// Delivers an equal part of a site's capacity of one class in each of the years first..last.
inline void deliver(model::Results& results, const model::Region& region, std::size_t site, model::SiteClass site_class,
                    int first, int last, double share_of_capacity)
{
    model::SiteResult& result = results.sites[site];
    const double amount = region.sites[site].capacity[site_class] * share_of_capacity / (last - first + 1);
    for (int year = first; year <= last; ++year) result.delivered[site_class][model::flow_index(year)] = amount;
    result.first_year = first;
    result.last_year = last;
}

} // namespace app::test
