#pragma once
// What one block of the dynamics shows in a year, for who asks about it.

#include "map/blocks.hpp"

#include <cstdint>
#include <optional>

namespace app::map {

struct BlockFacts {
    float dynamics = 0; ///< 0..1
    BlockTheme theme{};
    bool shown = false;                   ///< the dynamics exceed its threshold in this year
    const Attractor* attractor = nullptr; ///< that gives most of it; null where none exceeds the base
};

/// Nothing for a candidate on whose place a site's plate lies.
///   candidate   index into MapData::candidates
[[nodiscard]] std::optional<BlockFacts> find_block_facts(const BlockField& field, const model::Region& region,
                                                         const model::Results& results, const model::Inputs& inputs,
                                                         int year, std::uint32_t candidate);

} // namespace app::map
