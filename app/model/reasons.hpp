#pragma once
// Section 5: why a site got its decision, as data that every language can put into a sentence.

#include "model/allocation.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// Fills the rest of the reason (the rule is there already) and the principle values of the best segment.
void update_reasons(std::span<SiteResult> results, const SiteList& list, const Allocation& allocation);

/// The first class, in order, that a site offers.
[[nodiscard]] SiteClass first_class_of(const Site& site);

} // namespace app::model
