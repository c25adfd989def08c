#pragma once
// Section 8: shops and liveliness of the five city centres.

#include "model/homes_demand.hpp"
#include "model/reachability.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// Online share of shopping in a year, linear from 8 % in 2010.
[[nodiscard]] double online_share(double online_share_2040, int year);

/// Access of a centre, 0..1: mean over car, public transport and cycle of min(1.5, A / largest of the five by default),
/// over 1.5.
[[nodiscard]] double centre_access(const PerTravel<double>& access, const PerTravel<double>& largest_centre);

/// Fills one result per municipality.
void update_centres(PerMunicipality<CentreResult>& centres, const Region& region, const SiteList& list,
                    std::span<const SiteResult> results, const HomesDemand& homes, const Reachability& reachability,
                    const AccessAnchor& anchor, const Parameters& parameters);

} // namespace app::model
