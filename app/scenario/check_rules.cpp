#include "scenario/check_rules.hpp"

#include "model/homes_demand.hpp"

#include <algorithm>
#include <cmath>

namespace app::scenario {

namespace {

using model::Results;
using model::SiteClass;
using model::SiteList;

constexpr double kExact = 1e-9; ///< section 5 of the model: sums are exact to this, relative above 1

bool same(double a, double b)
{
    return std::abs(a - b) <= kExact * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Not above, but for rounding; false for what is no number.
bool within(double amount, double limit)
{
    return amount <= limit + kExact * std::max(1.0, std::abs(limit));
}

bool between(double value, double min, double max)
{
    return value >= min - kExact && value <= max + kExact;
}

/// Neither below nothing nor without end; false for what is no number.
bool is_amount(double value)
{
    return value >= 0 && std::isfinite(value);
}

void check_conservation(Tally& tally, const Results& results)
{
    for (const model::Segment segment : base::all_of<model::Segment>()) {
        const double served_or_waiting = model::sum_of(results.delivered[segment]) + results.backlog[segment].back();
        tally.count(same(served_or_waiting, model::sum_of(results.demand[segment])));
    }
}

void check_sites(Tallies& tallies, const SiteList& list, const Results& results)
{
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const model::SiteResult& result = results.sites[i];
        const model::Site& site = list.sites[i];
        for (const SiteClass site_class : base::all_of<SiteClass>()) {
            const double capacity = site.capacity[site_class];
            tallies[CheckRule::Capacity].count(within(result.used[site_class], capacity));
            for (const double delivered : result.delivered[site_class]) {
                tallies[CheckRule::YearlyRate].count(delivered >= 0 &&
                                                     within(delivered, site.rate_per_year[site_class]));
            }
            const double parts = result.used[site_class] + result.reserved[site_class] + result.dropped[site_class];
            tallies[CheckRule::SiteParts].count(same(parts, capacity));
        }
    }
}

void check_reserve(Tally& tally, const model::Parameters& parameters, const Results& results)
{
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        double kept = 0;
        for (const model::SiteResult& site : results.sites) {
            if (site.reason.rule != model::Rule::Chosen) kept += site.reserved[site_class];
        }
        const double demand = model::sum_of(results.balance[site_class].demand);
        tally.count(within(kept, parameters.programme_reserve_percent / 100 * demand));
    }
}

void check_settlement(Tally& tally, const Results& results)
{
    double results_meur = 0;
    double settled_meur = 0;
    for (const model::Finance& finance : results.finance) {
        results_meur += finance.result_meur;
        settled_meur += finance.settled_meur;
    }
    tally.count(same(results_meur, settled_meur));
}

void check_ledger(Tally& tally, const SiteList& list, const Results& results)
{
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        double added = 0;
        double cut = 0;
        for (std::size_t i = 0; i < results.sites.size(); ++i) {
            const bool planned = i < list.plan_count;
            if (planned) cut += results.sites[i].dropped[site_class];
            if (!planned && results.sites[i].decision != model::Decision::Drop) {
                added += list.sites[i].capacity[site_class];
            }
        }
        const model::LedgerEntry& entry = results.ledger[site_class];
        tally.count(same(entry.shortfall, std::max(0.0, added - cut)) && entry.closed == (added <= cut + kExact));
    }
}

void check_stock(Tally& tally, const model::Region& region, const model::Parameters& parameters, const Results& results)
{
    double expected_homes = 0;
    double stock_homes = 0;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        expected_homes += results.stock[municipality].front() + model::sum_of(results.delivered_homes[municipality]);
        stock_homes += results.stock[municipality].back();
    }
    for (int year = model::kFirstYear; year <= model::kLastYear; ++year) {
        expected_homes -= model::rebuilt_elsewhere_per_year(region, parameters, year);
    }
    tally.count(same(stock_homes, expected_homes));
}

void check_site_ranges(Tally& tally, const Results& results)
{
    for (const model::SiteResult& site : results.sites) {
        tally.count(between(site.multimodal, 0, 1) && between(site.freight, 0, 1));
        for (const double score : site.scores) tally.count(between(score, 0, 1));
        for (const double part : site.parts) tally.count(between(part, 0, 1));
    }
}

void check_region_ranges(Tally& tally, const Results& results)
{
    const model::Twentehuis& house = results.twentehuis;
    for (const double score : {house.foundation, house.economy, house.urban, house.talent, house.roof}) {
        tally.count(between(score, 0, 100));
    }
    for (const model::CentreResult& centre : results.centres) {
        for (const double vitality : centre.vitality) tally.count(between(vitality, 0, 100));
        for (const double floor : centre.empty_floor) tally.count(is_amount(floor));
    }
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        for (const double need : results.need[municipality]) tally.count(is_amount(need));
        for (const double vacancy : results.vacancy[municipality]) tally.count(is_amount(vacancy));
        tally.count(std::isfinite(results.finance[municipality].settled_meur));
    }
    for (const double index : results.region_index) tally.count(is_amount(index));
    for (const model::Segment segment : base::all_of<model::Segment>()) {
        for (const double waiting : results.backlog[segment]) tally.count(is_amount(waiting));
    }
}

} // namespace

std::string_view id_of(CheckRule rule)
{
    constexpr base::EnumArray<CheckRule, std::string_view> kIds{{"conservation", "capacity", "yearly_rate",
                                                                 "site_parts", "reserve", "settlement", "ledger",
                                                                 "stock", "ranges"}};
    return kIds[rule];
}

void update_tallies(Tallies& tallies, const model::Region& region, const SiteList& sites,
                    const model::Parameters& parameters, const Results& results)
{
    check_conservation(tallies[CheckRule::Conservation], results);
    check_sites(tallies, sites, results);
    check_reserve(tallies[CheckRule::Reserve], parameters, results);
    check_settlement(tallies[CheckRule::Settlement], results);
    check_ledger(tallies[CheckRule::Ledger], sites, results);
    check_stock(tallies[CheckRule::Stock], region, parameters, results);
    check_site_ranges(tallies[CheckRule::Ranges], results);
    check_region_ranges(tallies[CheckRule::Ranges], results);
}

} // namespace app::scenario
