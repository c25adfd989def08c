#include "render/shadow_area.hpp"

#include <glm/common.hpp>
#include <glm/matrix.hpp>
#include <glm/vec4.hpp>

#include <limits>

namespace app::render {

namespace {

constexpr double kRoomShare = 0.15;    // on every side
constexpr double kLargestExcess = 2.2; // times the side that is needed

/// Where the ray through a corner of clip space meets the ground; false when it rises towards the sky.
bool meets_ground(const glm::dmat4& scene_from_clip, glm::dvec2 corner, glm::dvec2& ground_m)
{
    const glm::dvec4 near = scene_from_clip * glm::dvec4(corner, -1, 1);
    const glm::dvec4 far = scene_from_clip * glm::dvec4(corner, 1, 1);
    const glm::dvec3 from = glm::dvec3(near) / near.w;
    const glm::dvec3 way = glm::dvec3(far) / far.w - from;
    if (way.z >= 0) return false;
    ground_m = glm::dvec2(from) - glm::dvec2(way) * (from.z / way.z);
    return true;
}

} // namespace

GroundArea visible_area(const map::Camera& camera, const GroundArea& bounds)
{
    constexpr double kFar = std::numeric_limits<double>::max();
    const glm::dmat4 scene_from_clip = glm::inverse(camera.clip_from_scene);
    GroundArea seen{{kFar, kFar}, {-kFar, -kFar}};
    for (const glm::dvec2& corner : {glm::dvec2(-1, -1), glm::dvec2(1, -1), glm::dvec2(-1, 1), glm::dvec2(1, 1)}) {
        glm::dvec2 ground_m;
        if (!meets_ground(scene_from_clip, corner, ground_m)) return bounds;
        seen.min_m = glm::min(seen.min_m, ground_m);
        seen.max_m = glm::max(seen.max_m, ground_m);
    }
    return {glm::max(seen.min_m, bounds.min_m), glm::min(seen.max_m, bounds.max_m)};
}

bool still_serves(const GroundArea& drawn, const GroundArea& needed)
{
    if (needed.empty()) return true;
    const glm::dvec2 drawn_size = drawn.max_m - drawn.min_m;
    const glm::dvec2 needed_size = needed.max_m - needed.min_m;
    return drawn.min_m.x <= needed.min_m.x && drawn.min_m.y <= needed.min_m.y && drawn.max_m.x >= needed.max_m.x &&
           drawn.max_m.y >= needed.max_m.y &&
           glm::max(drawn_size.x, drawn_size.y) <= kLargestExcess * glm::max(needed_size.x, needed_size.y);
}

GroundArea with_room(const GroundArea& needed, const GroundArea& bounds)
{
    const glm::dvec2 room = (needed.max_m - needed.min_m) * kRoomShare;
    return {glm::max(needed.min_m - room, bounds.min_m), glm::min(needed.max_m + room, bounds.max_m)};
}

} // namespace app::render
