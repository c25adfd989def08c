#pragma once
// The rows of the list of sites: which show, and in which order. Plain values, without drawing.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "scenario/ensemble_summary.hpp"
#include "ui/outcome_state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace app::ui {

struct SiteRow {
    std::size_t site = 0; ///< index into Results::sites
    std::string id;
    std::string name;
    model::Municipality municipality{};
    model::Decision decision{};
    model::SiteClass site_class{}; ///< the class that stands for it
    double used = 0;
    double capacity = 0;
    std::optional<double> futures{}; ///< share (0..1) in which it is developed or phased; none: not worked out
};

/// The rows that the filters let through, sorted. Equal ones stand in the order of the data.
///   outlook  of the same inputs, or null
[[nodiscard]] std::vector<SiteRow> make_site_rows(const model::Region& region, const model::Inputs& inputs,
                                                  const model::Results& results,
                                                  const scenario::EnsembleSummary* outlook, const SiteListState& list);

} // namespace app::ui
