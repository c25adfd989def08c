#include "scenario/knob_flip.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::scenario {

namespace {

constexpr double kSwitchShare = 0.5;

void add_changes(const Parameter& parameter, double now, std::vector<KnobChange>& changes)
{
    const double range = parameter.max - parameter.min;
    const auto steps = static_cast<int>(std::floor(range / parameter.step + 1e-9));
    for (int step = 0; step <= steps; ++step) {
        const double to = parameter.min + step * parameter.step;
        if (std::abs(to - now) < parameter.step / 1000) continue; // where it stands
        const double share = parameter.kind == Kind::Toggle ? kSwitchShare : std::abs(to - now) / range;
        changes.push_back({&parameter, to, share});
    }
}

/// Equal for changes that differ by rounding only.
double rounded_size(const KnobChange& change)
{
    return std::round(change.size_share * 1e9);
}

} // namespace

std::vector<KnobChange> single_changes(const model::Parameters& now)
{
    std::vector<KnobChange> changes;
    for (const Parameter& parameter : parameters()) add_changes(parameter, now.*parameter.field, changes);
    std::stable_sort(changes.begin(), changes.end(), [&](const KnobChange& a, const KnobChange& b) {
        if (rounded_size(a) != rounded_size(b)) return rounded_size(a) < rounded_size(b);
        return a.parameter == b.parameter ? a.to > b.to : a.parameter < b.parameter;
    });
    return changes;
}

KnobFlipSearch::KnobFlipSearch(const model::Region& region, model::Inputs inputs, std::size_t site)
    : inputs_(std::move(inputs)), site_(site), model_(region)
{
    const model::SiteResult& result = model_.run(inputs_).sites[site_];
    decision_ = result.decision;
    done_ = result.reason.rule == model::Rule::Chosen; // the user decides, whatever the controls say
    if (!done_) changes_ = single_changes(inputs_.parameters);
}

void KnobFlipSearch::step(std::size_t count)
{
    for (; count > 0 && !done_; --count) {
        try_change(changes_[tried_++]); // there is one: done_ comes with the last
        done_ = flip_.has_value() || tried_ == changes_.size();
    }
}

void KnobFlipSearch::try_change(const KnobChange& change)
{
    double& value = inputs_.parameters.*change.parameter->field;
    const double now = std::exchange(value, change.to);
    const model::Decision decision = model_.run(inputs_).sites[site_].decision;
    value = now;
    if (decision != decision_) flip_ = KnobFlip{change.parameter, now, change.to, decision};
}

} // namespace app::scenario
