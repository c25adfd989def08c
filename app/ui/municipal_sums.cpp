#include "ui/municipal_sums.hpp"

#include "scenario/site_facts.hpp"

namespace app::ui {

double used_in(const model::Region& region, const model::Inputs& inputs, const model::Results& results,
               model::Municipality municipality, model::SiteClass site_class)
{
    double sum = 0;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const auto facts = scenario::find_site_facts(region, inputs, i);
        if (facts && facts->municipality == municipality) sum += results.sites[i].used[site_class];
    }
    return sum;
}

double homes_needed_in(const model::Results& results, model::Municipality municipality)
{
    return results.households[municipality].back() - results.need[municipality].front();
}

std::vector<std::string> sites_with(const model::Region& region, const model::Inputs& inputs,
                                    const model::Results& results, model::Municipality municipality,
                                    model::Decision decision)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const auto facts = scenario::find_site_facts(region, inputs, i);
        if (!facts || facts->municipality != municipality || results.sites[i].decision != decision) continue;
        names.emplace_back(facts->name);
    }
    return names;
}

BookValue book_value_of(const model::Region& region, const model::Results& results, model::Municipality municipality)
{
    BookValue value;
    for (std::size_t i = 0; i < region.sites.size() && i < results.sites.size(); ++i) {
        const model::Site& site = region.sites[i];
        if (site.municipality != municipality) continue;
        for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
            if (site.capacity[site_class] <= 0) continue;
            const double per_unit_meur = site.book_value_meur[site_class] / site.capacity[site_class];
            value.used_meur += per_unit_meur * results.sites[i].used[site_class];
            value.reserved_meur += per_unit_meur * results.sites[i].reserved[site_class];
            value.dropped_meur += per_unit_meur * results.sites[i].dropped[site_class];
        }
    }
    return value;
}

model::Finance finance_of_all(const model::Results& results)
{
    model::Finance sum;
    for (const model::Finance& one : results.finance) {
        for (const model::FinancePart& part : model::kFinanceParts) sum.*part.amount_meur += one.*part.amount_meur;
    }
    return sum;
}

} // namespace app::ui
