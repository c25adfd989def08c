#include "ui/site_rows.hpp"

#include "scenario/site_facts.hpp"

#include <algorithm>

namespace app::ui {

namespace {

SiteRow make_row(std::size_t site, const scenario::SiteFacts& facts, const model::SiteResult& result,
                 const scenario::EnsembleSummary* outlook)
{
    const model::SiteClass site_class = scenario::main_class(facts);
    SiteRow row{.site = site,
                .id = std::string(facts.id),
                .name = std::string(facts.name),
                .municipality = facts.municipality,
                .decision = result.decision,
                .site_class = site_class,
                .used = result.used[site_class],
                .capacity = facts.capacity[site_class]};
    if (outlook && site < outlook->sites.size()) {
        const auto& share = outlook->sites[site].share;
        row.futures = share[model::Decision::Develop] + share[model::Decision::Phase];
    }
    return row;
}

bool is_shown(const SiteRow& row, const SiteListState& list)
{
    return (!list.decision || row.decision == *list.decision) &&
           (!list.municipality || row.municipality == *list.municipality);
}

/// Amounts of different classes are not one scale: homes first, then land, then offices.
bool comes_before(const SiteRow& a, const SiteRow& b, SiteOrder order)
{
    switch (order) {
    case SiteOrder::Name:
        return a.name < b.name;
    case SiteOrder::Decision:
        return a.decision < b.decision;
    case SiteOrder::Amount:
        return a.site_class != b.site_class ? a.site_class < b.site_class : a.capacity < b.capacity;
    case SiteOrder::Futures:
    case SiteOrder::kCount:
        return a.futures.value_or(0) < b.futures.value_or(0);
    }
    return false;
}

} // namespace

std::vector<SiteRow> make_site_rows(const model::Region& region, const model::Inputs& inputs,
                                    const model::Results& results, const scenario::EnsembleSummary* outlook,
                                    const SiteListState& list)
{
    std::vector<SiteRow> rows;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const auto facts = scenario::find_site_facts(region, inputs, i);
        if (!facts) continue;
        SiteRow row = make_row(i, *facts, results.sites[i], outlook);
        if (is_shown(row, list)) rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const SiteRow& a, const SiteRow& b) {
        return list.descending ? comes_before(b, a, list.order) : comes_before(a, b, list.order);
    });
    return rows;
}

} // namespace app::ui
