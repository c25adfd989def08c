#include "map/ground_mask.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

float side_of(glm::vec2 a, glm::vec2 b, glm::vec2 point)
{
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

bool is_in_triangle(glm::vec2 a, glm::vec2 b, glm::vec2 c, glm::vec2 point)
{
    const float first = side_of(a, b, point);
    const float second = side_of(b, c, point);
    const float third = side_of(c, a, point);
    return (first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0);
}

} // namespace

GroundMask::GroundMask(std::span<const AreaLayer> areas, std::initializer_list<Paint> paints, glm::vec2 min_m,
                       glm::vec2 max_m, float cell_m)
    : min_m_(min_m), cell_m_(cell_m), columns_(static_cast<int>(std::ceil((max_m.x - min_m.x) / cell_m))),
      rows_(static_cast<int>(std::ceil((max_m.y - min_m.y) / cell_m)))
{
    cells_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
    for (const AreaLayer& area : areas) {
        if (std::find(paints.begin(), paints.end(), area.paint) == paints.end()) continue;
        for (std::size_t i = 0; i + 2 < area.triangles.size(); i += 3) {
            fill(area.points_m[area.triangles[i]], area.points_m[area.triangles[i + 1]],
                 area.points_m[area.triangles[i + 2]]);
        }
    }
}

void GroundMask::fill(glm::vec2 a, glm::vec2 b, glm::vec2 c)
{
    const auto cell_of = [&](float metres, float origin_m, int count) {
        return std::clamp(static_cast<int>(std::floor((metres - origin_m) / cell_m_)), 0, count - 1);
    };
    const int first_column = cell_of(std::min({a.x, b.x, c.x}), min_m_.x, columns_);
    const int last_column = cell_of(std::max({a.x, b.x, c.x}), min_m_.x, columns_);
    const int first_row = cell_of(std::min({a.y, b.y, c.y}), min_m_.y, rows_);
    const int last_row = cell_of(std::max({a.y, b.y, c.y}), min_m_.y, rows_);
    for (int row = first_row; row <= last_row; ++row) {
        for (int column = first_column; column <= last_column; ++column) {
            const glm::vec2 middle = min_m_ + (glm::vec2(column, row) + 0.5F) * cell_m_;
            if (!is_in_triangle(a, b, c, middle)) continue;
            cells_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                   static_cast<std::size_t>(column)] = 1;
        }
    }
}

bool GroundMask::covers(glm::vec2 point_m) const
{
    const int column = static_cast<int>(std::floor((point_m.x - min_m_.x) / cell_m_));
    const int row = static_cast<int>(std::floor((point_m.y - min_m_.y) / cell_m_));
    if (column < 0 || row < 0 || column >= columns_ || row >= rows_) return false;
    return cells_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                  static_cast<std::size_t>(column)] != 0;
}

bool GroundMask::covers_all(std::span<const glm::vec2> points_m) const
{
    return std::all_of(points_m.begin(), points_m.end(), [&](glm::vec2 point_m) { return covers(point_m); });
}

} // namespace app::map
