#pragma once
// The region while its files are read: with the totals that one file states and another must meet.

#include "model/region.hpp"

namespace app::data {

struct RegionDraft {
    model::Region region;
    double supply_issuable_ha = 0; ///< the document's total of land that can be issued
    double supply_phased_ha = 0;   ///< the document's total of land that waits
};

} // namespace app::data
