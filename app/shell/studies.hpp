#pragma once
// Longer work of the running app, which goes on between frames: the ensemble for the map and the panels (the outlook),
// which rests while a slider moves, the one that the page asks for, and the checks of the model.

#include "bridge/studies_host.hpp"
#include "scenario/check_run.hpp"
#include "scenario/ensemble_run.hpp"
#include "scenario/state.hpp"
#include "shell/slices.hpp"
#include "ui/studies.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace app::shell {

class Studies {
public:
    /// state says which inputs; on_answer is called when something has been worked out for the panels. The region must
    /// outlive the studies. settle carries out what was asked for since the last frame: slices come between frames.
    Studies(const model::Region& region, std::function<const scenario::State&()> state, std::function<void()> settle,
            std::function<void()> on_answer);

    /// Call it when inputs moved, or when the outlook may be wanted for the first time.
    void follow(bool outlook_wanted);

    /// Share of futures per site and all bands, for the latest inputs that had rested; null before the first.
    [[nodiscard]] const scenario::EnsembleSummary* outlook() const { return outlook_.summary(); }

    /// Moves with every new outlook.
    [[nodiscard]] std::uint64_t outlook_version() const { return outlook_.summary_version(); }

    /// Looks for what would change the decision about a site, in slices; nothing ends the search.
    void follow_flip(std::optional<std::size_t> site);

    /// The answer of the last search that has ended; null before the first.
    [[nodiscard]] const ui::FlipAnswer* flip() const { return flip_ ? &*flip_ : nullptr; }

    /// Runs the checks of the model, in slices; they depend on no setting, so that once is enough.
    void start_checks(scenario::Backtest backtest);
    [[nodiscard]] bool checks_started() const { return checks_.has_value(); }

    /// Empty before they have run.
    [[nodiscard]] std::span<const scenario::Check> checks() const;

    void start_ensemble(std::size_t samples, std::uint64_t seed);
    void cancel_ensemble() { asked_.reset(); }
    [[nodiscard]] std::optional<std::string> ensemble_json() const;

private:
    bool work_on_outlook();
    bool work_on_asked();
    bool work_on_flip();
    bool work_on_checks();

    const model::Region& region_;
    std::function<const scenario::State&()> state_;
    std::function<void()> settle_;
    std::function<void()> on_answer_;
    scenario::EnsembleRun outlook_;
    std::optional<scenario::EnsembleRun> asked_;
    Slices outlook_slices_;
    Slices asked_slices_;
    std::optional<ui::FlipAnswer> flip_wanted_; ///< site and settings of the search that is under way or has ended
    std::optional<scenario::KnobFlipSearch> flip_search_;
    std::optional<ui::FlipAnswer> flip_;
    Slices flip_slices_;
    std::optional<scenario::CheckRun> checks_; ///< under way, or done
    Slices check_slices_;
};

} // namespace app::shell
