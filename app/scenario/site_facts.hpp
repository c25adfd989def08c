#pragma once
// A site as panels and cards name it, whether it stands in the plan or was added by the user.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "scenario/parameters.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::scenario {

struct SiteFacts {
    std::string_view id;
    std::string_view name;
    model::Municipality municipality{};
    model::SiteKind kind{};
    model::PerClass<double> capacity{}; ///< [homes | ha | 1000 m2]
    double book_value_meur = 0;         ///< 0 for an added site
    model::Choice choice{};             ///< what the user wants with it
};

/// The facts of a site by its index in Results::sites; nothing when there is no such site.
[[nodiscard]] std::optional<SiteFacts> find_site_facts(const model::Region& region, const model::Inputs& inputs,
                                                       std::size_t site);

/// The index of the site that a selection names ("site:usseler-es"); nothing for other selections.
[[nodiscard]] std::optional<std::size_t> find_selected_site(const model::Results& results, std::string_view selected);

/// The class that stands for a site where there is room for one number: the first that it offers.
[[nodiscard]] model::SiteClass main_class(const SiteFacts& facts);

/// The slider that weighs a principle.
[[nodiscard]] const Parameter& weight_of(model::Principle principle);

/// The site at the margin that this one competes with: the one that the model names; else, in its best segment, the
/// weakest that is built where this one is not, or the strongest that is not built where this one is.
[[nodiscard]] std::optional<std::size_t> find_competitor(const model::Results& results, std::size_t site);

} // namespace app::scenario
