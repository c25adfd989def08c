#include "scenario/measure_study.hpp"

#include "model/units.hpp"

#include <algorithm>

namespace app::scenario {

namespace {

/// Whether two scenarios have the same access: no other parameter moves a travel time.
bool same_access(const model::Parameters& a, const model::Parameters& b)
{
    const auto all = parameters();
    return std::all_of(all.begin(), all.end(), [&](const Parameter& parameter) {
        return !is_measure(parameter) || a.*parameter.field == b.*parameter.field;
    });
}

model::Parameters changed(model::Parameters parameters, const Parameter& measure, double value)
{
    parameters.*measure.field = value;
    return parameters;
}

} // namespace

MeasureSpan span_of(const Parameter& measure)
{
    return {measure.min, measure.max};
}

bool is_measure(const Parameter& parameter)
{
    return parameter.group == Group::Access;
}

std::vector<model::PerTravel<double>> MeasureStudy::node_access(const model::Parameters& parameters)
{
    model::update_reachability(reachability_, region_, parameters, {});
    const double ebike_share = model::share_of_percent(parameters.access_ebike_percent);
    std::vector<model::PerTravel<double>> access(region_.nodes.size());
    for (std::size_t node = 0; node < access.size(); ++node) {
        access[node] = model::node_access(reachability_, node, ebike_share);
    }
    return access;
}

AccessEffect MeasureStudy::effect_of(const model::Parameters& parameters, const Parameter& measure)
{
    const MeasureSpan span = span_of(measure);
    const auto without = node_access(changed(parameters, measure, span.without));
    const auto with = node_access(changed(parameters, measure, span.with));
    AccessEffect effect{.measure = &measure};
    effect.nodes.resize(region_.nodes.size());
    for (const model::Travel travel : base::all_of<model::Travel>()) {
        double sum = 0;
        double weight = 0;
        for (std::size_t node = 0; node < with.size(); ++node) {
            if (without[node][travel] == 0) continue;
            const double percent = 100 * (with[node][travel] / without[node][travel]);
            effect.nodes[node][travel] = percent;
            sum += region_.nodes[node].weight * percent;
            weight += region_.nodes[node].weight;
        }
        effect.region[travel] = weight == 0 ? 100 : sum / weight;
    }
    return effect;
}

const std::vector<AccessEffect>& MeasureStudy::access(const model::Parameters& inputs)
{
    if (access_inputs_ && same_access(*access_inputs_, inputs)) return effects_;
    effects_.clear();
    for (const Parameter& parameter : parameters()) {
        if (is_measure(parameter)) effects_.push_back(effect_of(inputs, parameter));
    }
    access_inputs_ = inputs;
    return effects_;
}

const MeasureRuns& MeasureStudy::runs(const model::Inputs& inputs, const Parameter& measure)
{
    if (run_measure_ == &measure && run_inputs_ == inputs) return runs_;
    const MeasureSpan span = span_of(measure);
    model::Inputs changed_inputs = inputs;
    changed_inputs.parameters = changed(inputs.parameters, measure, span.without);
    runs_.without = model_.run(changed_inputs);
    changed_inputs.parameters = changed(inputs.parameters, measure, span.with);
    runs_.with = model_.run(changed_inputs);
    run_inputs_ = inputs;
    run_measure_ = &measure;
    return runs_;
}

} // namespace app::scenario
