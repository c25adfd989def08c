#pragma once
// map.bin, the compact map that assets/bake/bake.mjs makes from the geography; assets/bake/map_writer.mjs describes its
// bytes.

#include "base/result.hpp"
#include "map/map_data.hpp"

#include <cstddef>
#include <span>

namespace app::data {

inline constexpr int kMapVersion = 4;

/// Decodes the map as it was baked. Errors: not such a file, another version, truncated or longer than it says, an
/// index or code that is out of range. The Error names the part and the byte.
[[nodiscard]] base::Result<map::MapData> decode_map(std::span<const std::byte> bytes);

/// Decodes the map and adds the texture of the ground.
[[nodiscard]] base::Result<map::MapData> load_map(std::span<const std::byte> bytes);

} // namespace app::data
