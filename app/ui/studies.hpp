#pragma once
// Other scenarios beside the present one, as panels read them.

#include "map/difference.hpp"
#include "model/inputs.hpp"
#include "scenario/comparison.hpp"
#include "scenario/ensemble_summary.hpp"

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

struct Studies {
    const Comparing* comparing = nullptr;               ///< none: the map shows one scenario
    const scenario::EnsembleSummary* outlook = nullptr; ///< none: not worked out yet
    std::uint64_t outlook_version = 0;                  ///< the State::inputs_version that it answers
};

} // namespace app::ui
