#pragma once
// Section 5: supply against demand, per class and year.

#include "model/allocation.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// What the plan of 2013 offers in a class, whatever is decided: the capacity of its sites; for land the document's
/// supply (issuable and phased). Added sites do not count. [homes, ha or 1000 m2]
[[nodiscard]] double planned_supply(const SiteList& list, SiteClass site_class);

/// What the sites of the plan delivered up to and with each year; for land each site up to its part of the document's
/// supply. [homes, ha or 1000 m2]
[[nodiscard]] Levels delivered_from_plan(const SiteList& list, std::span<const SiteResult> results,
                                         SiteClass site_class);

/// Demand that is still to come after each year, summed over the yearly values in year order.
[[nodiscard]] Levels demand_after(const Flows& demand);

/// Fills the balance of every class from demand, allocation and decisions.
void update_balance(PerClass<Balance>& balance, const SiteList& list, std::span<const SiteResult> results,
                    const Demand& demand, const Allocation& allocation);

} // namespace app::model
