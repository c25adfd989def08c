#pragma once
// The texture of the ground: fields with hedgerows outside the towns, quarters with streets inside them. It is no data
// and shows nothing that is so; without it the ground would look like paper. Made at the start from the baked areas.

#include "map/map_data.hpp"

namespace app::map {

/// Adds the layers of the texture to the ground, under and between the baked ones.
void add_texture(MapData& map);

} // namespace app::map
