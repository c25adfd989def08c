#include "scenario/weight_flip.hpp"

#include <cmath>
#include <utility>

namespace app::scenario {

namespace {

constexpr int kHundredths = 100; ///< per unit of weight

constexpr model::ParameterField kWeights[] = {
    &model::Parameters::weight_return,   &model::Parameters::weight_existing, &model::Parameters::weight_multimodal,
    &model::Parameters::weight_complete, &model::Parameters::weight_centre,   &model::Parameters::weight_distinctive};

/// Weights decide about neither a choice of the user nor a site that is written off.
bool hangs_on_weights(const model::SiteResult& site)
{
    return site.reason.rule != model::Rule::Chosen && site.reason.rule != model::Rule::Unstarted;
}

/// A weight in hundredths: a whole number, save for what lies really between two of them.
double in_hundredths(double weight)
{
    const double hundredths = weight * kHundredths;
    const double whole = std::round(hundredths);
    return std::abs(hundredths - whole) < 1e-6 ? whole : hundredths; // 0.57 * 100 is not 57
}

/// Equal for changes that differ by rounding only: 5.7 - 5 and 5 - 4.3.
double size_of(const WeightFlip& flip)
{
    return std::round(std::abs(flip.to - flip.from) * kHundredths * 1e6);
}

} // namespace

WeightFlipSearch::WeightFlipSearch(const model::Region& region, model::Inputs inputs, std::size_t site)
    : inputs_(std::move(inputs)), site_(site), model_(region)
{
    const model::SiteResult& result = model_.run(inputs_).sites[site_];
    decision_ = result.decision;
    done_ = !hangs_on_weights(result);
}

void WeightFlipSearch::step(std::size_t count)
{
    const Parameter& any = *find_parameter(kWeights[0]);
    const int largest = static_cast<int>(any.max - any.min) * kHundredths;
    for (; count > 0 && !done_; --count) {
        try_change(++tried_hundredths_);
        done_ = flip_.has_value() || tried_hundredths_ == largest;
    }
}

void WeightFlipSearch::finish()
{
    while (!done_) step(kHundredths);
}

void WeightFlipSearch::try_change(int change_hundredths)
{
    for (const model::ParameterField field : kWeights) {
        const Parameter& weight = *find_parameter(field);
        const double now = in_hundredths(inputs_.parameters.*field);
        try_weight(weight, static_cast<int>(std::floor(now + change_hundredths)));
        try_weight(weight, static_cast<int>(std::ceil(now - change_hundredths)));
    }
}

void WeightFlipSearch::try_weight(const Parameter& weight, int hundredths)
{
    const double value = static_cast<double>(hundredths) / kHundredths;
    if (value < weight.min || value > weight.max) return;
    const double now = inputs_.parameters.*weight.field;
    inputs_.parameters.*weight.field = value;
    const model::Decision decision = model_.run(inputs_).sites[site_].decision;
    inputs_.parameters.*weight.field = now;

    const WeightFlip flip{&weight, now, value, decision};
    if (decision != decision_ && (!flip_ || size_of(flip) < size_of(*flip_))) flip_ = flip;
}

} // namespace app::scenario
