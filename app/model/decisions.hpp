#pragma once
// Section 5, rules 1 to 4: what becomes of each site, and what of its unused part is kept as strategic reserve.

#include "model/allocation.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace app::model {

/// Fills used, unused, delivered per year, and first and last year of delivery over all classes.
void update_deliveries(std::span<SiteResult> results, const SiteList& list, const Allocation& allocation);

/// Strategic reserve per class: the reserve percentage of all demand of the class 2011-2040.
[[nodiscard]] PerClass<double> reserve_quota(const Demand& demand, const Parameters& parameters);

/// Fills decision, reduced, reserved, dropped and reason.rule from deliveries, eligibility and scores:
/// 1 chosen by the user, 2 not eligible, 3 served, 4 kept as reserve as far as the quota goes or dropped. Unused parts
/// of served sites go to 4 too. A class whose toggle is off is dropped, never kept.
///
///   queue  working memory
void update_decisions(std::span<SiteResult> results, std::vector<std::uint32_t>& queue, const SiteList& list,
                      const PerClass<double>& quota, const Parameters& parameters);

} // namespace app::model
