#pragma once
// A picture larger than the GPU can draw at once is drawn in tiles: each is a window of its own into the same view.

#include "map/camera.hpp"

#include <glm/vec2.hpp>

namespace app::map {

/// A rectangle of a picture in its device pixels, y down. It may reach beyond the picture.
struct PictureTile {
    glm::ivec2 origin_px{0, 0};
    glm::ivec2 size_px{1, 1};
};

struct TileView {
    Camera camera;
    /// What becomes of a place in the clip space of the picture: place * scale + shift.
    glm::dvec2 scale{1, 1};
    glm::dvec2 shift{0, 0};
};

/// The camera whose whole window is one tile of the picture of another camera.
[[nodiscard]] TileView tile_view(const Camera& picture, const PictureTile& tile);

} // namespace app::map
