#pragma once
// Where the camera goes when a place is to be seen: poses, not movements.

#include "map/camera.hpp"
#include "map/city_area.hpp"
#include "map/screen_boxes.hpp"

#include <optional>
#include <span>

namespace app::map {

/// The pose that brings a place into the free part of the window, with tilt and azimuth as they are. Nothing when its
/// centre is in sight already: in the free part, not at its edge and under none of the covered rectangles. The scale
/// stays too, unless the place is larger than the window or too small to be made out.
[[nodiscard]] std::optional<scenario::CameraPose> reveal(const Camera& camera, const GroundCircle& place,
                                                         std::span<const ScreenBox> covered);

/// The pose that shows a place as large as the free part of the window allows without coming nearer than a town
/// quarter.
[[nodiscard]] scenario::CameraPose fit_place(const Camera& camera, const GroundCircle& place);

/// The pose with north at the top.
[[nodiscard]] scenario::CameraPose north_up(scenario::CameraPose pose);

/// Whether two poses give the same picture to within a pixel.
[[nodiscard]] bool looks_alike(const scenario::CameraPose& a, const scenario::CameraPose& b);

} // namespace app::map
