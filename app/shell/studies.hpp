#pragma once
// The ensembles of the running app: one for the map and the panels (the outlook), which rests while a slider moves, and
// one that the page asks for. Both go on between frames.

#include "bridge/studies_host.hpp"
#include "scenario/ensemble_run.hpp"
#include "scenario/state.hpp"
#include "shell/slices.hpp"
#include "ui/studies.hpp"

#include <functional>
#include <optional>
#include <string>

namespace app::shell {

class Studies {
public:
    /// state says which inputs; on_outlook is called when a new outlook stands. The region must outlive the studies.
    /// settle carries out what was asked for since the last frame: slices come between frames.
    Studies(const model::Region& region, std::function<const scenario::State&()> state, std::function<void()> settle,
            std::function<void()> on_outlook);

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

    void start_ensemble(std::size_t samples, std::uint64_t seed);
    void cancel_ensemble() { asked_.reset(); }
    [[nodiscard]] std::optional<std::string> ensemble_json() const;

private:
    bool work_on_outlook();
    bool work_on_asked();
    bool work_on_flip();

    const model::Region& region_;
    std::function<const scenario::State&()> state_;
    std::function<void()> settle_;
    std::function<void()> on_outlook_;
    scenario::EnsembleRun outlook_;
    std::optional<scenario::EnsembleRun> asked_;
    Slices outlook_slices_;
    Slices asked_slices_;
    std::optional<ui::FlipAnswer> flip_wanted_; ///< site and settings of the search that is under way or has ended
    std::optional<scenario::KnobFlipSearch> flip_search_;
    std::optional<ui::FlipAnswer> flip_;
    Slices flip_slices_;
};

} // namespace app::shell
