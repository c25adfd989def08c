#include "scenario/ensemble_run.hpp"

namespace app::scenario {

EnsembleRun::EnsembleRun(const model::Region& region, std::size_t samples, std::uint64_t seed)
    : region_(&region), samples_(samples), seed_(seed)
{
}

void EnsembleRun::follow(const model::Inputs& inputs, std::uint64_t inputs_version)
{
    if (inputs_version == inputs_version_) return;
    inputs_version_ = inputs_version;
    ensemble_.emplace(*region_, inputs, samples_, seed_);
}

void EnsembleRun::go_on(double budget_ms, const Clock& now_ms)
{
    if (!ensemble_) return;
    if (ensemble_->done()) {
        summary_ = ensemble_->summary();
        summary_version_ = inputs_version_;
        ensemble_.reset();
        return;
    }
    const double end_ms = now_ms() + budget_ms;
    do ensemble_->step(1);
    while (!ensemble_->done() && now_ms() < end_ms);
}

std::size_t EnsembleRun::finished() const
{
    if (ensemble_) return ensemble_->finished();
    return summary_ ? samples_ : 0;
}

} // namespace app::scenario
