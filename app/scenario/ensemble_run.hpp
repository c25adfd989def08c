#pragma once
// An ensemble that goes on in slices of time and belongs to inputs that may move: it starts again when they do, and
// what it found before stays until the new one is complete.

#include "scenario/ensemble.hpp"

#include <functional>
#include <optional>

namespace app::scenario {

/// Milliseconds since any fixed moment.
using Clock = std::function<double()>;

class EnsembleRun {
public:
    /// The region must outlive the run and stay as it is.
    ///   samples  kMinSamples..kMaxSamples
    explicit EnsembleRun(const model::Region& region, std::size_t samples = kDefaultSamples,
                         std::uint64_t seed = kDefaultSeed);

    /// Drops what is under way and starts again when the version is another than before.
    void follow(const model::Inputs& inputs, std::uint64_t inputs_version);

    /// Goes on until the budget is spent: at least one sample, or the summary, which takes a slice of its own.
    /// Does nothing before follow() and after the end.
    void go_on(double budget_ms, const Clock& now_ms);

    /// Version of the inputs that it is at or has; 0 before follow().
    [[nodiscard]] std::uint64_t followed_version() const { return inputs_version_; }

    /// Whether there is more to do.
    [[nodiscard]] bool busy() const { return ensemble_.has_value(); }

    /// Samples that are finished, of samples(); all of them once the summary stands.
    [[nodiscard]] std::size_t finished() const;
    [[nodiscard]] std::size_t samples() const { return samples_; }

    /// The last complete one, or null.
    [[nodiscard]] const EnsembleSummary* summary() const { return summary_ ? &*summary_ : nullptr; }

    /// Version of the inputs that the summary is about.
    [[nodiscard]] std::uint64_t summary_version() const { return summary_version_; }

private:
    const model::Region* region_;
    std::size_t samples_;
    std::uint64_t seed_;
    std::optional<Ensemble> ensemble_; ///< while it runs
    std::uint64_t inputs_version_ = 0;
    std::optional<EnsembleSummary> summary_;
    std::uint64_t summary_version_ = 0;
};

} // namespace app::scenario
