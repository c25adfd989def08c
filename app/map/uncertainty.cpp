#include "map/uncertainty.hpp"

#include <cmath>

namespace app::map {

namespace {

std::uint8_t opacity_byte(double share)
{
    return static_cast<std::uint8_t>(std::lround(255 * needed_opacity(share)));
}

} // namespace

std::vector<double> needed_shares(const scenario::EnsembleSummary& outlook)
{
    std::vector<double> shares;
    shares.reserve(outlook.sites.size());
    for (const scenario::SiteOutlook& site : outlook.sites) {
        shares.push_back(site.share[model::Decision::Develop] + site.share[model::Decision::Phase]);
    }
    return shares;
}

void fade_blocks(Blocks& blocks, std::span<const double> shares)
{
    for (std::size_t i = 0; i < blocks.items.size(); ++i) {
        const std::uint16_t site = blocks.sites[i];
        if (site >= shares.size()) continue; // kNoSite is beyond them all
        BlockInstance& block = blocks.items[i];
        block.opacity = opacity_byte(shares[site]);
        block.form = is_hatched(shares[site]) ? BlockForm::Hatched : BlockForm::Solid;
    }
}

void fade_plate(PlateInstance& plate, double share)
{
    plate.opacity = opacity_byte(share);
    plate.hatched = is_hatched(share) ? 1 : 0;
}

} // namespace app::map
