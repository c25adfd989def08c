#include "map/travel_surface.hpp"

#include "map/projection.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>

namespace app::map {

namespace {

/// Cells are worked out in square tiles: most exits are of no use to any cell of a tile and are left out at once.
constexpr int kTile = 8;
static_assert(kTravelColumns % kTile == 0 && kTravelRows % kTile == 0);

/// An exit of the field in scene metres.
struct Cone {
    glm::vec2 foot_m;
    float minutes = 0;
};

float distance_m(glm::vec2 a, glm::vec2 b)
{
    const glm::vec2 way = b - a;
    return std::sqrt(way.x * way.x + way.y * way.y);
}

std::vector<Cone> cones_of(const model::TravelField& field)
{
    std::vector<Cone> cones;
    cones.reserve(field.exits.size());
    for (const model::Exit& exit : field.exits) {
        cones.push_back({glm::vec2(scene_from_geographic(exit.place.longitude_deg, exit.place.latitude_deg)),
                         static_cast<float>(exit.minutes)});
    }
    return cones;
}

/// Writes to `near` the cones that may be the lowest somewhere within radius_m of a point.
void find_near(std::vector<Cone>& near, std::span<const Cone> cones, glm::vec2 middle_m, float radius_m,
               float minutes_per_m)
{
    const auto height = [&](const Cone& cone) {
        return cone.minutes + minutes_per_m * distance_m(cone.foot_m, middle_m);
    };
    float lowest = std::numeric_limits<float>::infinity();
    for (const Cone& cone : cones) lowest = std::min(lowest, height(cone));
    const float highest = lowest + 2 * minutes_per_m * radius_m + 0.01F; // a margin for rounding
    near.clear();
    for (const Cone& cone : cones) {
        if (height(cone) <= highest) near.push_back(cone);
    }
}

std::size_t index_of_cell(int column, int row)
{
    return static_cast<std::size_t>(row * kTravelColumns + column);
}

void fill_tile(std::vector<float>& minutes, std::span<const Cone> cones, int first_column, int first_row,
               float minutes_per_m)
{
    for (int row = first_row; row < first_row + kTile; ++row) {
        for (int column = first_column; column < first_column + kTile; ++column) {
            const glm::vec2 middle_m = travel_cell_middle_m(column, row);
            float shortest = std::numeric_limits<float>::infinity();
            for (const Cone& cone : cones) {
                shortest = std::min(shortest, cone.minutes + minutes_per_m * distance_m(cone.foot_m, middle_m));
            }
            minutes[index_of_cell(column, row)] = shortest;
        }
    }
}

} // namespace

glm::vec2 travel_cell_middle_m(int column, int row)
{
    return kTravelMin_m + (glm::vec2(column, row) + 0.5F) * kTravelCell_m;
}

void update_travel_surface(TravelSurface& surface, const model::TravelField& field)
{
    const std::vector<Cone> cones = cones_of(field);
    const auto minutes_per_m = static_cast<float>(field.minutes_per_km / 1000);
    constexpr float kRadius_m = kTile * kTravelCell_m * 0.7072F; // half of a tile's diagonal
    std::vector<Cone> near;
    surface.minutes.resize(static_cast<std::size_t>(kTravelColumns) * kTravelRows);
    for (int row = 0; row < kTravelRows; row += kTile) {
        for (int column = 0; column < kTravelColumns; column += kTile) {
            const glm::vec2 middle_m = kTravelMin_m + (glm::vec2(column, row) + kTile / 2.0F) * kTravelCell_m;
            find_near(near, cones, middle_m, kRadius_m, minutes_per_m);
            fill_tile(surface.minutes, near, column, row, minutes_per_m);
        }
    }
    ++surface.version;
}

float minutes_at(const TravelSurface& surface, glm::vec2 scene_m)
{
    assert(!surface.minutes.empty());
    const glm::vec2 cell = (scene_m - kTravelMin_m) / kTravelCell_m - 0.5F;
    const float x = std::clamp(cell.x, 0.0F, kTravelColumns - 1.001F);
    const float y = std::clamp(cell.y, 0.0F, kTravelRows - 1.001F);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const float right = x - static_cast<float>(column);
    const float up = y - static_cast<float>(row);
    const auto at = [&](int dx, int dy) { return surface.minutes[index_of_cell(column + dx, row + dy)]; };
    const float lower = at(0, 0) + (at(1, 0) - at(0, 0)) * right;
    const float upper = at(0, 1) + (at(1, 1) - at(0, 1)) * right;
    return lower + (upper - lower) * up;
}

} // namespace app::map
