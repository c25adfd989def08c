#include "scenario/checks.hpp"

#include "model/model.hpp"
#include "model/run.hpp"
#include "scenario/check_directions.hpp"
#include "scenario/check_rules.hpp"
#include "scenario/check_tables.hpp"
#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"

#include <cmath>
#include <string>

namespace app::scenario {

namespace {

/// The region's first centre, with homes enough to matter.
model::AddedSite added_site(const model::Region& region, model::SiteClass site_class)
{
    constexpr model::PerClass<double> kCapacity{{500, 20, 30}};
    model::AddedSite site;
    site.id = "check-" + std::string(id_of(site_class));
    for (const model::Node& node : region.nodes) {
        if (!node.municipality) continue;
        site.longitude_deg = node.longitude_deg;
        site.latitude_deg = node.latitude_deg;
        site.municipality = *node.municipality;
        break;
    }
    site.site_class = site_class;
    const auto segments = segments_of(site_class);
    site.segments.assign(segments.begin(), segments.end());
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

/// Rules in every scenario, and whether a second run gives the same to the last bit.
std::vector<Check> rule_checks(model::Model& model, const model::Region& region)
{
    Tallies tallies;
    Tally repeatable;
    for (const model::Inputs& inputs : scenarios_to_check(region)) {
        const model::Results& results = model.run(inputs);
        update_tallies(tallies, region, model.sites(), inputs.parameters, results);
        repeatable.count(results == model::run(region, inputs));
    }
    std::vector<Check> checks;
    for (const CheckRule rule : base::all_of<CheckRule>()) checks.push_back(counted_check(id_of(rule), tallies[rule]));
    checks.push_back(counted_check("repeatable", repeatable));
    return checks;
}

} // namespace

std::string_view id_of(CheckUnit unit)
{
    constexpr base::EnumArray<CheckUnit, std::string_view> kIds{{"homes", "ha", "ratio", "cases"}};
    return kIds[unit];
}

bool Check::passed() const
{
    return cases > 0 && std::abs(value - expected) <= tolerance;
}

std::vector<Check> run_checks(const model::Region& region, const Backtest& backtest)
{
    model::Model model(region);
    const model::Results defaults = model.run({});
    std::vector<Check> checks = table_checks(defaults);
    append(checks, rule_checks(model, region));
    append(checks, direction_checks(model));
    append(checks, backtest_checks(defaults, backtest));
    return checks;
}

} // namespace app::scenario
