#pragma once
// What the page needs to finish a picture of the map: names and pins in CSS pixels of the picture, what the legend
// shows, and the colours of all of it.
//
// {tile, theme, year, north_rad, px_per_km, present{preset, changes}, reference{name, preset, changes} | null,
//  paper{ground, ink, ink_2, ink_3, line, accent}, labels[], pins[], selection,
//  legend{blocks[{word, top, left, right, wire}], sites[{word, decision, fill, ring, sign}],
//         plates[{word, top, edge, dashed}], futures{colour, samples} | null}}

#include "map/camera.hpp"
#include "shell/scene.hpp"

#include <string>

namespace app::shell {

struct PictureParts {
    const map::Camera& camera;
    const scenario::State& state;
    const InSight& in_sight;
    const Overlay& overlay;
    int tile_px = 0; ///< width and height of a tile in device pixels
};

[[nodiscard]] std::string picture_json(const PictureParts& parts);

} // namespace app::shell
