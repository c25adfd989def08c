#pragma once
// Section 5: the ledger of section 3.3 ii of the document: new capacity needs an equal cut elsewhere.

#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// added = capacity of added sites that are not dropped (in full, also if a part of it is), cut = what sites of the
/// plan drop; closed where the cut covers it.
[[nodiscard]] PerClass<LedgerEntry> make_ledger(const SiteList& list, std::span<const SiteResult> results);

[[nodiscard]] bool is_closed(const PerClass<LedgerEntry>& ledger);

} // namespace app::model
