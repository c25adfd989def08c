#include "scenario/check_run.hpp"

#include "model/run.hpp"
#include "scenario/check_tables.hpp"
#include "scenario/new_site.hpp"
#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"

#include <string>
#include <utility>

namespace app::scenario {

namespace {

/// At the first place of the network, with homes enough to matter.
model::AddedSite added_site(const model::Region& region, model::SiteClass site_class)
{
    constexpr model::PerClass<double> kCapacity{{500, 20, 30}};
    const model::Node& node = region.nodes.front();
    model::AddedSite site = with_class(draft_site(region, {}, {node.longitude_deg, node.latitude_deg}), site_class);
    site.id = "check-" + std::string(id_of(site_class));
    site.capacity = kCapacity[site_class];
    return site;
}

/// The presets, every slider at both its ends, all sites chosen alike, and new sites.
std::vector<model::Inputs> scenarios_to_check(const model::Region& region)
{
    std::vector<model::Inputs> scenarios;
    for (const Preset& preset : presets()) scenarios.push_back({.parameters = parameters_of(preset)});
    for (const Parameter& parameter : parameters()) {
        for (const double end : {parameter.min, parameter.max}) {
            model::Inputs inputs;
            inputs.parameters.*parameter.field = end;
            scenarios.push_back(std::move(inputs));
        }
    }
    for (const model::Choice choice : {model::Choice::Develop, model::Choice::Reserve, model::Choice::Drop}) {
        model::Inputs inputs;
        inputs.choices.assign(region.sites.size(), choice);
        for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
            inputs.added.push_back(added_site(region, site_class));
        }
        scenarios.push_back(std::move(inputs));
    }
    return scenarios;
}

Check counted_check(std::string_view id, const Tally& tally)
{
    return {.id = id, .unit = CheckUnit::Cases, .value = static_cast<double>(tally.broken), .cases = tally.cases};
}

void append(std::vector<Check>& checks, std::vector<Check> more)
{
    checks.insert(checks.end(), more.begin(), more.end());
}

} // namespace

CheckRun::CheckRun(const model::Region& region, Backtest backtest)
    : region_(region), backtest_(std::move(backtest)), model_(region), scenarios_(scenarios_to_check(region)),
      walks_(slider_walks()), steps_(scenarios_.size() + walks_.size()), directions_(unwalked_checks())
{
}

void CheckRun::step()
{
    if (done()) return;
    const std::size_t step = next_++;
    if (step < scenarios_.size()) return look_at_rules(scenarios_[step]);
    if (step < steps_) return walk_slider(model_, walks_[step - scenarios_.size()], directions_);
    put_together();
}

/// The rules in one scenario, and whether a second run gives the same to the last bit.
void CheckRun::look_at_rules(const model::Inputs& inputs)
{
    const model::Results& results = model_.run(inputs);
    update_tallies(tallies_, region_, model_.sites(), inputs.parameters, results);
    repeatable_.count(results == model::run(region_, inputs));
}

void CheckRun::put_together()
{
    const model::Results& defaults = model_.run({});
    checks_ = table_checks(defaults);
    for (const CheckRule rule : base::all_of<CheckRule>()) {
        checks_.push_back(counted_check(id_of(rule), tallies_[rule]));
    }
    checks_.push_back(counted_check("repeatable", repeatable_));
    append(checks_, directions_);
    append(checks_, backtest_checks(defaults, backtest_));
}

} // namespace app::scenario
