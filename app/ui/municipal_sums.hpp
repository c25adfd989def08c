#pragma once
// What a run means for one municipality: plain sums over its sites and levels.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <string>
#include <vector>

namespace app::ui {

/// Delivered until 2040 on the sites of a municipality, in the unit of the class.
[[nodiscard]] double used_in(const model::Region& region, const model::Inputs& inputs, const model::Results& results,
                             model::Municipality municipality, model::SiteClass site_class);

/// Homes needed more in 2040 than in 2010.
[[nodiscard]] double homes_needed_in(const model::Results& results, model::Municipality municipality);

/// Names of its sites with a decision.
[[nodiscard]] std::vector<std::string> sites_with(const model::Region& region, const model::Inputs& inputs,
                                                  const model::Results& results, model::Municipality municipality,
                                                  model::Decision decision);

/// The book value of its sites of the plan, by what becomes of the land [M EUR].
struct BookValue {
    double used_meur = 0;
    double reserved_meur = 0;
    double dropped_meur = 0;
};
[[nodiscard]] BookValue book_value_of(const model::Region& region, const model::Results& results,
                                      model::Municipality municipality);

/// The sum over the five.
[[nodiscard]] model::Finance finance_of_all(const model::Results& results);

} // namespace app::ui
