#include "model/ledger.hpp"

#include "model/units.hpp"

#include <algorithm>

namespace app::model {

PerClass<LedgerEntry> make_ledger(const SiteList& list, std::span<const SiteResult> results)
{
    PerClass<LedgerEntry> ledger{};
    for (SiteClass c : base::all_of<SiteClass>()) {
        LedgerEntry& entry = ledger[c];
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (i < list.plan_count) {
                entry.cut += results[i].dropped[c];
            } else if (results[i].decision != Decision::Drop) {
                entry.added += list.sites[i].capacity[c];
            }
        }
        entry.closed = entry.added <= entry.cut + kNothing;
        entry.shortfall = std::max(0.0, entry.added - entry.cut);
    }
    return ledger;
}

bool is_closed(const PerClass<LedgerEntry>& ledger)
{
    return std::all_of(ledger.begin(), ledger.end(), [](const LedgerEntry& entry) { return entry.closed; });
}

} // namespace app::model
