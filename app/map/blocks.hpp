#pragma once
// The blocks of the dynamics: which of the fixed candidates show for a result and year, how high and in which theme.
// They illustrate activity; they are no buildings.

#include "map/dynamics.hpp"
#include "map/map_data.hpp"
#include "map/plates.hpp"
#include "map/scene.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace app::map {

/// A block on the plate of a site: shows with the share of the site that has been delivered.
struct SiteBlock {
    glm::vec2 centre_m{};
    float angle_rad = 0;
    float threshold = 0; ///< 0..1
    float choice = 0;    ///< 0..1
    std::size_t site = 0;
};

/// All places where blocks may stand, with what the year and the result do not change worked out beforehand.
struct BlockField {
    std::vector<BlockCandidate> candidates;     ///< those outside the plates
    std::vector<std::uint32_t> candidate_index; ///< which of MapData::candidates they are, in ascending order
    DynamicsField dynamics;                 ///< for the candidates, in their order
    std::vector<SiteBlock> site_blocks;
    model::PerMunicipality<glm::vec2> centres_m{}; ///< of the cities, where their names belong
};

/// Made again only when the list of added sites changes.
[[nodiscard]] BlockField make_block_field(const MapData& map, const model::Region& region,
                                          const std::vector<SitePlace>& places);

/// Fills the blocks for one result and year and moves their version. About 0.3 ms for 4,000 candidates natively.
void update_blocks(Blocks& blocks, const BlockField& field, const model::Region& region, const model::Results& results,
                   const model::Inputs& inputs, int year);

/// Height of a block in metres at dynamics d (0..1) with its tallness (0..1), before the rule for its theme.
[[nodiscard]] float block_height_m(float dynamics, float tallness);

/// What all heights are multiplied by at a scale, so that zooming in grows no needles: min(1, (36 / scale)^0.62).
[[nodiscard]] double height_scale(double scale_px_per_km);

} // namespace app::map
