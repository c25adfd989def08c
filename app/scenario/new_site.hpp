#pragma once
// A new initiative before it is placed: what it starts with, what is wrong with it, and what placing it would do.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "model/travel_times.hpp"

#include <string>
#include <vector>

namespace app::scenario {

/// What keeps a new initiative from being placed.
enum class NewSiteProblem { NoName, NameTaken, NoSegment, NoCapacity, TooLarge, Outside, TooMany, kCount };
[[nodiscard]] std::string_view id_of(NewSiteProblem value);

/// The most that one initiative may hold: far more than the largest site of the plan, less than a typing error.
[[nodiscard]] double largest_capacity(model::SiteClass site_class);

/// An initiative at a place, with an id that is free: an expansion with homes for all who want to live there, in the
/// nearest municipality. The name is left to the user.
[[nodiscard]] model::AddedSite draft_site(const model::Region& region, const model::Inputs& inputs, model::Place place);

/// The draft with another class: all its segments, and an amount of that class.
[[nodiscard]] model::AddedSite with_class(model::AddedSite site, model::SiteClass site_class);

/// All that is wrong, in the order of the form; nothing when it may be placed.
[[nodiscard]] std::vector<NewSiteProblem> check_new_site(const model::Region& region, const model::Inputs& inputs,
                                                         const model::AddedSite& site);

/// What placing it would bring, by a run of the model.
struct NewSiteTrial {
    model::Decision decision{};
    double shortfall = 0;     ///< what must still be given up elsewhere, in the unit of its class
    double shortfall_now = 0; ///< without it
};

/// site must have no problem.
[[nodiscard]] NewSiteTrial try_new_site(const model::Region& region, const model::Inputs& inputs,
                                        const model::AddedSite& site);

} // namespace app::scenario
