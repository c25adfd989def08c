#pragma once
// Section 9: the five scores of the Twentehuis, each the plain mean of its visible parts. A part without anything to
// divide by is 100.

#include "model/allocation.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// How well two amounts match, 0..100: 100 * the smaller over the larger; 100 if both are nothing, 0 if one is.
[[nodiscard]] double match_score(double a, double b);

/// The scores, from results in which everything else is filled in.
///
///   delivery       what each site delivered per segment, as in the allocation
///   rebuilt_homes  homes rebuilt where they stood 2011-2040
///   share          of each municipality, adding up to 1
[[nodiscard]] Twentehuis make_twentehuis(const Region& region, const SiteList& list, const Results& results,
                                         std::span<const SiteDelivery> delivery, double rebuilt_homes,
                                         const PerMunicipality<double>& share, const Parameters& parameters);

} // namespace app::model
