#pragma once
// Two scenarios in one picture: what the present one adds is filled, what it no longer has is a wire outline, what
// both have is pale (section 1 of the look). Blocks and plates carry a scenario::Change where they otherwise carry a theme
// or a decision.

#include "map/plates.hpp"
#include "map/scene.hpp"
#include "scenario/comparison.hpp"

#include <vector>

namespace app::map {

/// Blocks count by place: a block that both have is the same one, also in another theme.
struct BlockChanges {
    int more = 0;   ///< only in the present scenario
    int gone = 0;   ///< only in the reference
    int higher = 0; ///< in both, clearly higher in the present scenario
    int lower = 0;

    [[nodiscard]] int all() const { return more + gone + higher + lower; }
    friend bool operator==(const BlockChanges&, const BlockChanges&) = default;
};

/// Fills blocks with the difference and moves its version. Where a block grew, only what was added on top is
/// filled; where it shrank, only what it lost stands on it as a wire.
BlockChanges update_block_difference(Blocks& blocks, const Blocks& reference, const Blocks& present);

/// Fills the plates of all sites of either scenario.
///   differences   as scenario::site_differences gives them
void update_plate_difference(Plates& plates, const std::vector<SitePlace>& reference,
                             const std::vector<SitePlace>& present,
                             const std::vector<scenario::SiteDifference>& differences, const Pointed& pointed);

} // namespace app::map
