#pragma once
// What a change does (section 11 of the model): the contribution of each change between two scenarios to one outcome,
// and the sites that are decided otherwise.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "scenario/outcomes.hpp"
#include "scenario/parameters.hpp"

#include <string>
#include <vector>

namespace app::scenario {

/// What one step from A to B does, in the unit of the outcome.
struct Contribution {
    const Parameter* parameter = nullptr; ///< null: the last step, site choices and added sites together
    double amount = 0;

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// "sites" for the last step, otherwise the id of the parameter.
[[nodiscard]] std::string_view id_of(const Contribution& contribution);

struct DecidedSite {
    model::Decision decision{};
    model::Reason reason;   ///< its competitor is an index into the sites of its own run
    std::string competitor; ///< id of that site, empty where there is none

    friend bool operator==(const DecidedSite&, const DecidedSite&) = default;
};

struct SiteChange {
    std::string id;
    DecidedSite from;
    DecidedSite to;

    friend bool operator==(const SiteChange&, const SiteChange&) = default;
};

struct Explanation {
    Outcome outcome{};
    double from = 0;
    double to = 0;
    double homes_short = 0;                  ///< [homes] in 2040 in B: a result is never shown without it
    std::vector<Contribution> contributions; ///< one per parameter that differs, in catalogue order, then the sites;
                                             ///< they add up to to - from
    std::vector<SiteChange> sites;           ///< sites of both scenarios with another decision, in the order of A

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Steps the parameters one at a time in catalogue order from A to B, the sites of A kept; site choices and added
/// sites change together in the last step. Both inputs must be valid.
///
/// A choice that is not listed is Auto; equal added sites in another order are another scenario.
[[nodiscard]] Explanation explain(const model::Region& region, const model::Inputs& a, const model::Inputs& b,
                                  Outcome outcome = Outcome::Result);

/// The same for all outcomes at once, at the price of one: one run per step.
[[nodiscard]] PerOutcome<Explanation> explain_all(const model::Region& region, const model::Inputs& a,
                                                  const model::Inputs& b);

/// The explanations of the outcomes that moved most from A to B, the largest move first, at most `count`. Moves are
/// weighed by what people would notice (assumption): 500 homes, 10 ha, 10 million euro or 2 points count the same;
/// less than a twentieth of that is no consequence.
[[nodiscard]] std::vector<Explanation> largest_consequences(const model::Region& region, const model::Inputs& a,
                                                            const model::Inputs& b, std::size_t count = 3);

} // namespace app::scenario
