#include "model/decisions.hpp"

#include "model/scores.hpp"
#include "model/units.hpp"

#include <algorithm>

namespace app::model {

namespace {

constexpr int kLastYearOfDevelop = 2020; // a site first served later is phased

void update_years(SiteResult& result)
{
    result.first_year.reset();
    result.last_year.reset();
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        for (const Flows& delivered : result.delivered) {
            if (!is_something(delivered[flow_index(year)])) continue;
            if (!result.first_year) result.first_year = year;
            result.last_year = year;
        }
    }
}

bool is_served(const SiteResult& result)
{
    return std::any_of(result.used.begin(), result.used.end(), is_something);
}

Decision chosen_decision(Choice choice)
{
    if (choice == Choice::Develop) return Decision::Develop;
    return choice == Choice::Reserve ? Decision::Reserve : Decision::Drop;
}

/// Rules 1 and 2 leave nothing to the quota: the unused part of a class is kept or dropped as a whole.
void keep_or_drop_all(SiteResult& result, const Site& site, bool keep, const Parameters& parameters)
{
    for (SiteClass c : base::all_of<SiteClass>()) {
        const double part = zero_if_nothing(result.unused[c]);
        const bool kept = keep && is_class_open(site, c, parameters);
        result.reserved[c] = kept ? part : 0;
        result.dropped[c] = kept ? 0 : part;
    }
}

void decide_before_quota(SiteResult& result, const Site& site, Choice choice, const Parameters& parameters)
{
    result.reduced = false;
    if (choice != Choice::Auto) {
        result.decision = chosen_decision(choice);
        result.reason.rule = Rule::Chosen;
        keep_or_drop_all(result, site, choice != Choice::Drop, parameters);
    } else if (!result.eligible) {
        result.decision = Decision::Drop;
        result.reason.rule = Rule::Unstarted;
        keep_or_drop_all(result, site, false, parameters);
    } else {
        // Everything counts as dropped until the quota keeps it.
        keep_or_drop_all(result, site, false, parameters);
        const bool served = is_served(result);
        const bool early = result.first_year && *result.first_year <= kLastYearOfDevelop;
        result.decision = !served ? Decision::Drop : early ? Decision::Develop : Decision::Phase;
        result.reason.rule = served ? Rule::Demand : Rule::Surplus;
    }
}

/// Rule 4 for one class: the quota goes round in order until it is used up.
void keep_quota(std::span<SiteResult> results, std::vector<std::uint32_t>& queue, const SiteList& list, SiteClass c,
                double quota, const Parameters& parameters)
{
    queue.clear();
    for (std::size_t i = 0; i < results.size(); ++i) {
        const bool decided = results[i].reason.rule == Rule::Chosen || results[i].reason.rule == Rule::Unstarted;
        if (decided || !is_something(results[i].unused[c]) || !is_class_open(list.sites[i], c, parameters)) continue;
        queue.push_back(static_cast<std::uint32_t>(i));
    }
    std::sort(queue.begin(), queue.end(), [&](std::uint32_t a, std::uint32_t b) {
        // The document names its phased business land as strategic stock.
        const bool phased_a = c == SiteClass::Land && list.sites[a].status == SiteStatus::Phased;
        const bool phased_b = c == SiteClass::Land && list.sites[b].status == SiteStatus::Phased;
        if (phased_a != phased_b) return phased_a;
        const double score_a = best_score(list.sites[a], results[a].scores, c);
        const double score_b = best_score(list.sites[b], results[b].scores, c);
        if (score_a != score_b) return score_a > score_b;
        return list.id_rank[a] < list.id_rank[b];
    });
    double total = 0;
    for (std::uint32_t i : queue) {
        const double part = results[i].unused[c];
        const double kept = zero_if_nothing(std::min(part, quota - total));
        results[i].reserved[c] = kept;
        results[i].dropped[c] = zero_if_nothing(part - kept);
        total += kept;
    }
}

void decide_after_quota(SiteResult& result)
{
    if (result.reason.rule != Rule::Demand && result.reason.rule != Rule::Surplus) return;
    const bool kept = std::any_of(result.reserved.begin(), result.reserved.end(), is_something);
    if (result.reason.rule == Rule::Surplus && kept) {
        result.decision = Decision::Reserve;
        result.reason.rule = Rule::Reserve;
    }
    const bool dropped = std::any_of(result.dropped.begin(), result.dropped.end(), is_something);
    result.reduced = dropped && result.decision != Decision::Drop;
}

} // namespace

void update_deliveries(std::span<SiteResult> results, const SiteList& list, const Allocation& allocation)
{
    for (std::size_t i = 0; i < results.size(); ++i) {
        SiteResult& result = results[i];
        result.used = allocation.sites[i].used;
        result.delivered = allocation.sites[i].per_year;
        for (SiteClass c : base::all_of<SiteClass>()) {
            // A sum of takes may pass the capacity by its last bit.
            result.unused[c] = std::max(0.0, list.sites[i].capacity[c] - result.used[c]);
        }
        update_years(result);
    }
}

PerClass<double> reserve_quota(const Demand& demand, const Parameters& parameters)
{
    PerClass<double> quota{};
    for (SiteClass c : base::all_of<SiteClass>()) {
        quota[c] = share_of_percent(parameters.programme_reserve_percent) * demand_of_class(demand, c);
    }
    return quota;
}

void update_decisions(std::span<SiteResult> results, std::vector<std::uint32_t>& queue, const SiteList& list,
                      const PerClass<double>& quota, const Parameters& parameters)
{
    for (std::size_t i = 0; i < results.size(); ++i) {
        decide_before_quota(results[i], list.sites[i], list.choices[i], parameters);
    }
    for (SiteClass c : base::all_of<SiteClass>()) keep_quota(results, queue, list, c, quota[c], parameters);
    for (SiteResult& result : results) decide_after_quota(result);
}

} // namespace app::model
