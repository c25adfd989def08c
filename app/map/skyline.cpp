#include "map/skyline.hpp"

#include "map/blocks.hpp"
#include "map/camera.hpp"

#include <algorithm>

namespace app::map {

namespace {

constexpr std::size_t kTops = 24;
constexpr std::size_t kTips = 3; ///< that stick out above the shoulder

} // namespace

void Skyline::add(glm::vec3 top_m)
{
    if (tops_m.size() == kTops && top_m.z <= tops_m.back().z) return;
    const auto place = std::upper_bound(tops_m.begin(), tops_m.end(), top_m,
                                        [](const glm::vec3& a, const glm::vec3& b) { return a.z > b.z; });
    tops_m.insert(place, top_m);
    if (tops_m.size() > kTops) tops_m.pop_back();
}

std::optional<glm::dvec2> shoulder_px(const Camera& camera, const Skyline& skyline)
{
    const double drawn = height_scale(camera.pose.scale_px_per_km);
    std::vector<double> heights_px;
    double sum_x_px = 0;
    for (const glm::vec3& top_m : skyline.tops_m) {
        const auto top_px = screen_from_scene(camera, {top_m.x, top_m.y, static_cast<double>(top_m.z) * drawn});
        if (!top_px) return std::nullopt;
        sum_x_px += top_px->x;
        heights_px.push_back(top_px->y);
    }
    if (heights_px.empty()) return std::nullopt;
    const auto shoulder = heights_px.begin() + static_cast<std::ptrdiff_t>(std::min(kTips, heights_px.size() - 1));
    std::nth_element(heights_px.begin(), shoulder, heights_px.end());
    return glm::dvec2(sum_x_px / static_cast<double>(heights_px.size()), *shoulder);
}

} // namespace app::map
