#pragma once
// The keys of the map: arrows move it, with shift they turn and tilt, plus and minus zoom, N turns north up, 0 and Home
// show the whole region.

#include "map/camera_motion.hpp"

namespace app::shell {

/// Reads this frame's keys from Dear ImGui and starts the movement they ask for.
void follow_keys(const map::Camera& camera, map::CameraMotion& motion, double now_ms);

} // namespace app::shell
