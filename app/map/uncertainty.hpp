#pragma once
// How firm things look: a block or plate that is needed in fewer than all futures becomes see-through, and hatched
// where fewer than half need it (section 4 of the look).

#include "map/scene.hpp"
#include "scenario/ensemble_summary.hpp"

#include <span>
#include <vector>

namespace app::map {

/// Opacity (0..1) of what is needed in a share of futures (0..1).
[[nodiscard]] constexpr double needed_opacity(double share)
{
    return 0.25 + 0.75 * share;
}

[[nodiscard]] constexpr bool is_hatched(double share)
{
    return share < 0.5;
}

/// Share of futures (0..1) in which each site is developed or phased, in the order of Results::sites.
[[nodiscard]] std::vector<double> needed_shares(const scenario::EnsembleSummary& outlook);

/// Fades the blocks of sites. Blocks of no site, and of sites beyond the shares, stay as they are.
void fade_blocks(Blocks& blocks, std::span<const double> shares);

/// Fades the plate of a site.
void fade_plate(PlateInstance& plate, double share);

} // namespace app::map
