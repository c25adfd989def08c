#include "scenario/ensemble.hpp"

#include <cassert>
#include <utility>

namespace app::scenario {

Ensemble::Ensemble(const model::Region& region, model::Inputs inputs, std::size_t samples, std::uint64_t seed)
    : inputs_(std::move(inputs)), centre_(inputs_.parameters), target_(samples), seed_(seed),
      uncertain_(uncertain_parameters()), model_(region),
      samples_(make_ensemble_samples(samples, region.sites.size() + inputs_.added.size()))
{
    assert(samples >= kMinSamples && samples <= kMaxSamples);
}

void Ensemble::step(std::size_t count)
{
    for (; count > 0 && !done(); --count) {
        inputs_.parameters = draw_parameters(centre_, uncertain_, seed_, samples_.count);
        model_.run(inputs_);
        append_sample(samples_, model_, inputs_.parameters, uncertain_);
    }
}

EnsembleSummary Ensemble::summary() const
{
    return make_summary(samples_, seed_, model_.results().sites);
}

EnsembleSummary run_ensemble(const model::Region& region, const model::Inputs& inputs, std::size_t samples,
                             std::uint64_t seed)
{
    Ensemble ensemble(region, inputs, samples, seed);
    ensemble.step(samples);
    return ensemble.summary();
}

} // namespace app::scenario
