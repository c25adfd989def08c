#pragma once
// Which references name something that there is.

#include "map/map_data.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace app::map {

/// The candidate that the id of a block names; nothing when there is none.
[[nodiscard]] std::optional<std::uint32_t> find_candidate(const MapData& map, std::string_view id);

/// Whether a reference of any kind names a thing of this region, shown at the moment or not.
[[nodiscard]] bool is_known(const MapData& map, const model::Region& region, const model::Inputs& inputs,
                            std::string_view reference);

} // namespace app::map
