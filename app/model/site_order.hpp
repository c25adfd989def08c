#pragma once
// Section 4: the order in which sites are served, per segment.

#include "model/site_list.hpp"
#include "model/terms.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace app::model {

/// What the order of a site hangs on.
struct OrderKey {
    int tier = 0;                ///< 0..4, see tier_of
    PerSegment<double> scores{}; ///< 0..1
    std::uint32_t id_rank = 0;   ///< place of its id in byte order
};

enum class Ladder { Off, On };

/// All sites that can serve a segment, first served first; indices into the site list.
using SiteOrder = PerSegment<std::vector<std::uint32_t>>;

/// Brings the order up to the keys: tier ascending (all the same without the ladder, except that tier 0 stays first),
/// score descending, id ascending. Starts from the order it holds, which a moving slider seldom changes by much.
void update_site_order(SiteOrder& order, std::span<const OrderKey> keys, Ladder ladder);

/// Fills an order with the sites that can serve each segment, in index order; for a site list that changed.
void reset_site_order(SiteOrder& order, std::span<const Site> sites);

} // namespace app::model
