#include "map/screen_boxes.hpp"

#include <algorithm>

namespace app::map {

bool overlap(const ScreenBox& a, const ScreenBox& b)
{
    return a.min_px.x < b.max_px.x && b.min_px.x < a.max_px.x && a.min_px.y < b.max_px.y && b.min_px.y < a.max_px.y;
}

bool overlaps_any(const ScreenBox& box, std::span<const ScreenBox> others)
{
    return std::any_of(others.begin(), others.end(), [&](const ScreenBox& other) { return overlap(box, other); });
}

bool contains(const ScreenBox& outer, const ScreenBox& inner)
{
    return contains(outer, inner.min_px) && contains(outer, inner.max_px);
}

bool contains(const ScreenBox& box, glm::dvec2 point_px)
{
    return point_px.x >= box.min_px.x && point_px.x <= box.max_px.x && point_px.y >= box.min_px.y &&
           point_px.y <= box.max_px.y;
}

ScreenBox grown(const ScreenBox& box, double margin_px)
{
    return {box.min_px - margin_px, box.max_px + margin_px};
}

} // namespace app::map
