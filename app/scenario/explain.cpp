#include "scenario/explain.hpp"

#include "model/model.hpp"

#include <algorithm>
#include <span>

namespace app::scenario {

namespace {

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
    model::Model model(region);
    const model::Results results_a = model.run(a);
    Explanation explanation{.outcome = outcome, .from = outcome_of(results_a, outcome)};

    model::Inputs inputs = a;
    double before = explanation.from;
    const auto take_step = [&](const Parameter* parameter) {
        const double after = outcome_of(model.run(inputs), outcome);
        explanation.contributions.push_back({parameter, after - before});
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
    explanation.to = before;
    explanation.homes_short = outcome_of(model.results(), Outcome::HomesBacklog);
    explanation.sites = site_changes(results_a, model.results());
    return explanation;
}

} // namespace app::scenario
