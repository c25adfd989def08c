#pragma once
// Other scenarios beside the present one, as panels read them.

#include "map/difference.hpp"
#include "model/inputs.hpp"
#include "scenario/backtest.hpp"
#include "scenario/checks.hpp"
#include "scenario/comparison.hpp"
#include "scenario/ensemble_summary.hpp"
#include "scenario/knob_flip.hpp"
#include "scenario/measure_study.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace app::ui {

/// What the present scenario is compared with, and what differs.
struct Comparing {
    const model::Inputs& reference;
    std::string_view name; ///< given by its file, or empty
    std::span<const scenario::SiteDifference> sites;
    map::BlockChanges blocks;
};

/// What would change the decision about one site.
struct FlipAnswer {
    std::size_t site = 0;
    std::uint64_t inputs_version = 0; ///< of the settings that it answers
    std::optional<scenario::KnobFlip> flip;
};

struct Studies {
    const Comparing* comparing = nullptr;               ///< none: the map shows one scenario
    const scenario::EnsembleSummary* outlook = nullptr; ///< none: not worked out yet
    const FlipAnswer* flip = nullptr;                   ///< of the last search that has ended
    std::uint64_t outlook_version = 0;                  ///< the State::inputs_version that it answers
    std::span<const scenario::AccessEffect> measures{}; ///< what each adds; empty while nobody asks
    const scenario::Backtest* backtest = nullptr;       ///< counts after 2013; none while nobody asks
    std::span<const scenario::Check> checks{};          ///< of the model; empty before they have run
};

} // namespace app::ui
