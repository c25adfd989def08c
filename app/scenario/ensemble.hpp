#pragma once
// A scenario under uncertainty: many runs with the uncertain sliders drawn around their values (section 10 of the
// model). It goes in steps as large as the caller has time for; dropping the ensemble cancels it.

#include "scenario/ensemble_summary.hpp"

namespace app::scenario {

class Ensemble {
public:
    /// The region must outlive the ensemble and stay as it is; inputs must be valid.
    ///   samples  kMinSamples..kMaxSamples
    Ensemble(const model::Region& region, model::Inputs inputs, std::size_t samples = kDefaultSamples,
             std::uint64_t seed = kDefaultSeed);
    Ensemble(model::Region&&, model::Inputs, std::size_t = 0, std::uint64_t = 0) = delete;

    /// Runs at most `count` samples more.
    void step(std::size_t count);

    [[nodiscard]] std::size_t finished() const { return samples_.count; }
    [[nodiscard]] bool done() const { return samples_.count == target_; }

    /// Of the samples that are finished, at least one. How they were cut into steps makes no difference.
    [[nodiscard]] EnsembleSummary summary() const;

private:
    model::Inputs inputs_; ///< the parameters of the last run; the scenario's own are centre_
    model::Parameters centre_;
    std::size_t target_;
    std::uint64_t seed_;
    std::vector<const Parameter*> uncertain_;
    model::Model model_;
    EnsembleSamples samples_;
};

/// All samples at once.
[[nodiscard]] EnsembleSummary run_ensemble(const model::Region& region, const model::Inputs& inputs,
                                           std::size_t samples = kDefaultSamples, std::uint64_t seed = kDefaultSeed);

} // namespace app::scenario
