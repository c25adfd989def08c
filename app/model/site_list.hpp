#pragma once
// The sites of one run: those of the plan in data order, then the added ones, each with what the user wants with it.

#include "model/inputs.hpp"
#include "model/region.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace app::model {

struct SiteList {
    std::vector<Site> sites;
    std::size_t plan_count = 0;         ///< sites from this index on are added ones
    std::vector<Choice> choices;        ///< one per site
    std::vector<std::uint32_t> id_rank; ///< place of each id in byte order: ties between sites fall by it
    std::vector<AddedSite> added;       ///< what the tail of sites was completed from
};

/// An added site with everything that its file does not say: in exploitation, a tenth of its capacity a year, middling
/// attributes, no freight connection, no book value, the margin of its kind (section 1).
[[nodiscard]] Site complete_added_site(const AddedSite& added, const Region::AddedDefaults& defaults);

[[nodiscard]] SiteList make_site_list(const Region& region);

/// Brings added sites and choices up to the inputs; completes added sites again only when they changed.
void update_site_list(SiteList& list, const Region& region, const Inputs& inputs);

/// First year in which a site may deliver: its earliest year, for a phased site not before 2021.
[[nodiscard]] int first_possible_year(const Site& site);

/// False where the class needs a toggle that is off: it takes no part in the allocation and is never reserve.
[[nodiscard]] bool is_class_open(const Site& site, SiteClass site_class, const Parameters& parameters);

/// Whether a site may take part in the allocation (section 4).
[[nodiscard]] bool is_eligible(const Site& site, Choice choice, const Parameters& parameters);

/// The place of an id in the list of a run with these inputs: sites of the plan, then added ones.
[[nodiscard]] std::optional<std::size_t> find_site(const Region& region, const Inputs& inputs, std::string_view id);

[[nodiscard]] bool can_serve(const Site& site, Segment segment);

} // namespace app::model
