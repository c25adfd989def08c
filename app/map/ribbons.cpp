#include "map/ribbons.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr float kSamePlace_m = 0.5F;

std::vector<glm::vec2> without_repeats(std::span<const glm::vec2> line_m)
{
    std::vector<glm::vec2> points_m;
    points_m.reserve(line_m.size());
    for (const glm::vec2& point_m : line_m) {
        if (points_m.empty() || glm::distance(points_m.back(), point_m) > kSamePlace_m) points_m.push_back(point_m);
    }
    return points_m;
}

} // namespace

double ribbon_width_px(const Camera& camera, glm::dvec3 place_m, double width_px)
{
    const double scale_px_per_km = camera.pose.scale_px_per_km;
    const double zoom = std::clamp(std::sqrt(scale_px_per_km / 30), 0.55, 2.2);
    return width_px * zoom * std::pow(scale_at(camera, place_m) * 1000 / scale_px_per_km, 0.8);
}

void append_ribbon(std::vector<RibbonPiece>& pieces, std::span<const glm::vec2> line_m, const RibbonStyle& style)
{
    std::vector<glm::vec2> points_m = without_repeats(line_m);
    if (points_m.empty()) return;
    if (points_m.size() == 1) points_m.push_back(points_m.front());
    RibbonPiece piece;
    piece.width_px = style.width_px;
    piece.softness = style.softness;
    piece.paint = static_cast<float>(style.paint);
    piece.opacity = style.opacity;
    piece.dash_px = style.dash_px;
    piece.gap_px = style.gap_px;
    for (std::size_t i = 0; i + 1 < points_m.size(); ++i) {
        piece.from_m = points_m[i];
        piece.to_m = points_m[i + 1];
        piece.before_m = i == 0 ? piece.from_m : points_m[i - 1];
        piece.after_m = i + 2 == points_m.size() ? piece.to_m : points_m[i + 2];
        piece.from_along_m = piece.to_along_m;
        piece.to_along_m += glm::distance(piece.from_m, piece.to_m);
        pieces.push_back(piece);
    }
}

} // namespace app::map
