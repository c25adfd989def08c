#include "map/block_cover.hpp"

#include "map/blocks.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr double kCell_px = 8;
constexpr double kTall_px = 13; ///< blocks that rise less than this on the screen do not count

int cell_of(double place_px)
{
    return static_cast<int>(std::floor(place_px / kCell_px));
}

} // namespace

void BlockCover::update(const Camera& camera, std::span<const BlockInstance> blocks)
{
    columns_ = cell_of(camera.viewport.size_px.x) + 1;
    rows_ = cell_of(camera.viewport.size_px.y) + 1;
    cells_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
    const double px_per_m = camera.pose.scale_px_per_km / 1000;
    const double drawn = height_scale(camera.pose.scale_px_per_km);
    const double rise_px_per_m = drawn * px_per_m * std::sin(camera.pose.tilt_rad);
    for (const BlockInstance& block : blocks) {
        const double height_m = static_cast<double>(block.height_m);
        if (height_m * rise_px_per_m < kTall_px) continue;
        const glm::dvec3 foot_m(block.centre_m.x, block.centre_m.y, 0);
        const auto foot_px = screen_from_scene(camera, foot_m);
        const auto top_px = screen_from_scene(camera, foot_m + glm::dvec3(0, 0, height_m * drawn));
        if (!foot_px || !top_px) continue;
        const double half_px = static_cast<double>(block.half_width_m) * px_per_m;
        mark({std::min(foot_px->x, top_px->x) - half_px, std::min(foot_px->y, top_px->y)},
             {std::max(foot_px->x, top_px->x) + half_px, std::max(foot_px->y, top_px->y)});
    }
}

void BlockCover::mark(glm::dvec2 min_px, glm::dvec2 max_px)
{
    const int right = std::min(columns_ - 1, cell_of(max_px.x));
    const int bottom = std::min(rows_ - 1, cell_of(max_px.y));
    for (int row = std::max(0, cell_of(min_px.y)); row <= bottom; ++row) {
        for (int column = std::max(0, cell_of(min_px.x)); column <= right; ++column) {
            cells_[static_cast<std::size_t>(row * columns_ + column)] = 1;
        }
    }
}

double BlockCover::share(const ScreenBox& box) const
{
    const int left = cell_of(box.min_px.x);
    const int right = cell_of(box.max_px.x);
    const int top = cell_of(box.min_px.y);
    const int bottom = cell_of(box.max_px.y);
    int covered = 0;
    for (int row = std::max(0, top); row <= std::min(rows_ - 1, bottom); ++row) {
        for (int column = std::max(0, left); column <= std::min(columns_ - 1, right); ++column) {
            covered += cells_[static_cast<std::size_t>(row * columns_ + column)];
        }
    }
    return static_cast<double>(covered) / (static_cast<double>(right - left + 1) * (bottom - top + 1));
}

} // namespace app::map
