#pragma once
// The headline figures of a run: plain sums over its results, for sentences, figures and charts.

#include "model/region.hpp"
#include "model/results.hpp"

namespace app::ui {

/// Homes needed in 2040 more than stood there in 2010, talent included; below zero where the region shrinks.
[[nodiscard]] double homes_needed(const model::Results& results);

/// Demand of a class 2011-2040, in its unit.
[[nodiscard]] double total_demand(const model::Results& results, model::SiteClass site_class);
[[nodiscard]] double total_delivered(const model::Results& results, model::SiteClass site_class);

/// Demand from 2011 up to and with each year, in the unit of the class; 2010 is 0.
[[nodiscard]] model::Levels cumulative_demand(const model::Results& results, model::SiteClass site_class);

/// Idem of what is delivered.
[[nodiscard]] model::Levels cumulative_delivered(const model::Results& results, model::SiteClass site_class);

/// The land that the document offers: what it may issue and what it has phased, in ha.
struct PlannedLand {
    double issuable_ha = 0;
    double phased_ha = 0;
};
[[nodiscard]] PlannedLand planned_land(const model::Region& region);

struct ClassTotals {
    double demand = 0;
    double delivered = 0;
    double backlog = 0; ///< in 2040
    double reserved = 0;
    double dropped = 0;
};
[[nodiscard]] ClassTotals class_totals(const model::Results& results, model::SiteClass site_class);

/// How many of the document's expansion sites have each decision.
using DecisionCounts = base::EnumArray<model::Decision, int>;
[[nodiscard]] DecisionCounts count_decisions(const model::Region& region, const model::Results& results);

} // namespace app::ui
