#include "scenario/explain.hpp"

#include "model/model.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace app::scenario {

namespace {

/// What people would notice of an outcome, and the share of it that is no consequence (see largest_consequences).
constexpr PerOutcome<double> kNoticed{{500, 500, 10, 10, 2, 2, 2, 2, 2}};
constexpr double kLeastMove = 0.05;

/// A short list means Auto for the rest.
bool same_choices(std::span<const model::Choice> a, std::span<const model::Choice> b)
{
    const auto at = [](std::span<const model::Choice> choices, std::size_t i) {
        return i < choices.size() ? choices[i] : model::Choice::Auto;
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (at(a, i) != at(b, i)) return false;
    }
    return true;
}

bool same_sites(const model::Inputs& a, const model::Inputs& b)
{
    return a.added == b.added && same_choices(a.choices, b.choices) && same_choices(a.added_choices, b.added_choices);
}

DecidedSite decided(const model::Results& results, const model::SiteResult& site)
{
    const std::optional<std::size_t> competitor = site.reason.competitor;
    return {site.decision, site.reason, competitor ? results.sites[*competitor].id : std::string()};
}

std::vector<SiteChange> site_changes(const model::Results& a, const model::Results& b)
{
    std::vector<SiteChange> changes;
    for (const model::SiteResult& from : a.sites) {
        const auto to = std::find_if(b.sites.begin(), b.sites.end(),
                                     [&](const model::SiteResult& site) { return site.id == from.id; });
        if (to == b.sites.end() || to->decision == from.decision) continue;
        changes.push_back({from.id, decided(a, from), decided(b, *to)});
    }
    return changes;
}

} // namespace

std::string_view id_of(const Contribution& contribution)
{
    return contribution.parameter != nullptr ? contribution.parameter->id : "sites";
}

Explanation explain(const model::Region& region, const model::Inputs& a, const model::Inputs& b, Outcome outcome)
{
    return explain_all(region, a, b)[outcome];
}

PerOutcome<Explanation> explain_all(const model::Region& region, const model::Inputs& a, const model::Inputs& b)
{
    model::Model model(region);
    const model::Results results_a = model.run(a);
    const PerOutcome<double> from = outcomes_of(results_a);
    PerOutcome<Explanation> all;
    for (Outcome outcome : base::all_of<Outcome>()) all[outcome] = {.outcome = outcome, .from = from[outcome]};

    model::Inputs inputs = a;
    PerOutcome<double> before = from;
    const auto take_step = [&](const Parameter* parameter) {
        const PerOutcome<double> after = outcomes_of(model.run(inputs));
        for (Outcome outcome : base::all_of<Outcome>()) {
            all[outcome].contributions.push_back({parameter, after[outcome] - before[outcome]});
        }
        before = after;
    };
    for (const Parameter& parameter : parameters()) {
        if (a.parameters.*parameter.field == b.parameters.*parameter.field) continue;
        inputs.parameters.*parameter.field = b.parameters.*parameter.field;
        take_step(&parameter);
    }
    if (!same_sites(a, b)) {
        inputs = b;
        take_step(nullptr);
    }
    const std::vector<SiteChange> sites = site_changes(results_a, model.results());
    for (Outcome outcome : base::all_of<Outcome>()) {
        all[outcome].to = before[outcome];
        all[outcome].homes_short = before[Outcome::HomesBacklog];
        all[outcome].sites = sites;
    }
    return all;
}

std::vector<Explanation> largest_consequences(const model::Region& region, const model::Inputs& a,
                                              const model::Inputs& b, std::size_t count)
{
    const auto moved = [](const Explanation& one) { return std::abs(one.to - one.from) / kNoticed[one.outcome]; };
    std::vector<Explanation> largest;
    for (Explanation& explanation : explain_all(region, a, b)) {
        if (moved(explanation) >= kLeastMove) largest.push_back(std::move(explanation));
    }
    std::stable_sort(largest.begin(), largest.end(),
                     [&](const Explanation& x, const Explanation& y) { return moved(x) > moved(y); });
    if (largest.size() > count) largest.resize(count);
    return largest;
}

} // namespace app::scenario
