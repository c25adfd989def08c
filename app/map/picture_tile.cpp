#include "map/picture_tile.hpp"

namespace app::map {

TileView tile_view(const Camera& picture, const PictureTile& tile)
{
    const glm::dvec2 picture_px = picture.viewport.size_px * picture.viewport.pixel_ratio;
    const glm::dvec2 size_px(tile.size_px);
    const glm::dvec2 centre_px = glm::dvec2(tile.origin_px) + size_px * 0.5;
    TileView view;
    view.scale = picture_px / size_px;
    const glm::dvec2 centre_clip = glm::dvec2(2, -2) * (centre_px / picture_px) + glm::dvec2(-1, 1);
    view.shift = -centre_clip * view.scale;

    glm::dmat4 tile_from_picture(1.0);
    tile_from_picture[0][0] = view.scale.x;
    tile_from_picture[1][1] = view.scale.y;
    tile_from_picture[3] = glm::dvec4(view.shift, 0, 1);
    view.camera = picture;
    view.camera.viewport.size_px = size_px / picture.viewport.pixel_ratio;
    view.camera.viewport.free_min_px = {0, 0};
    view.camera.viewport.free_max_px = view.camera.viewport.size_px;
    view.camera.clip_from_scene = tile_from_picture * picture.clip_from_scene;
    return view;
}

} // namespace app::map
