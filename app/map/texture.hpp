#pragma once
// The texture of the towns: quarters with streets between them. It is no data and shows nothing that is so; without it
// the towns would look like paper. Made at the start from the baked areas. (Fields and hedgerows are painted by render/.)

#include "map/map_data.hpp"

namespace app::map {

/// Adds the layers of the texture to the ground, under and between the baked ones.
void add_texture(MapData& map);

} // namespace app::map
