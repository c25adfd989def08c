#pragma once
// Rules that the results of every scenario must keep, counted over many scenarios.

#include "model/inputs.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"

#include <cstddef>
#include <string_view>

namespace app::scenario {

enum class CheckRule {
    Conservation, ///< per segment: delivered + waiting in 2040 = demand
    Capacity,     ///< no site delivers more than it holds
    YearlyRate,   ///< nor more in a year than it can, nor less than nothing
    SiteParts,    ///< delivered, kept and dropped are together the capacity
    Reserve,      ///< what is kept for later stays within the strategic reserve
    Settlement,   ///< settling between municipalities moves money and makes none
    Ledger,       ///< the ledger is short by what is added beyond what is cut
    Stock,        ///< homes in 2040 = homes in 2010 + built - demolished and rebuilt elsewhere
    Ranges,       ///< scores are 0..100, shares 0..1, amounts not negative, all numbers finite
    kCount
};
[[nodiscard]] std::string_view id_of(CheckRule rule);

/// How often a rule was looked at, and how often it did not hold.
struct Tally {
    std::size_t cases = 0;
    std::size_t broken = 0;

    void count(bool holds)
    {
        ++cases;
        if (!holds) ++broken;
    }
};
using Tallies = base::EnumArray<CheckRule, Tally>;

/// Looks at one run.
///
///   sites  of that run, the added ones completed
void update_tallies(Tallies& tallies, const model::Region& region, const model::SiteList& sites,
                    const model::Parameters& parameters, const model::Results& results);

} // namespace app::scenario
