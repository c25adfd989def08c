#include "map/block_grid.hpp"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace app::map {

namespace {

constexpr double kSmallestCell_m = 120; ///< a cell of the lattice of blocks
constexpr double kLargestCell_m = 600;

Box box_of(const BlockInstance& block)
{
    Box box;
    box.centre_m = block.centre_m;
    box.axis = {std::cos(static_cast<double>(block.angle_rad)), std::sin(static_cast<double>(block.angle_rad))};
    box.half_width_m = static_cast<double>(block.half_width_m);
    box.height_m = block.opacity > 0 ? static_cast<double>(block.height_m) : 0;
    return box;
}

/// Half the width of the upright square around a turned one.
double reach_m(const Box& box)
{
    return box.half_width_m * (std::abs(box.axis.x) + std::abs(box.axis.y));
}

} // namespace

BlockGrid::BlockGrid(std::span<const BlockInstance> blocks)
{
    if (blocks.empty()) return;
    lay_out(blocks);
    sort_in();
}

void BlockGrid::lay_out(std::span<const BlockInstance> blocks)
{
    boxes_.reserve(blocks.size());
    glm::dvec2 max_m(-std::numeric_limits<double>::infinity());
    min_m_ = -max_m;
    for (const BlockInstance& block : blocks) {
        const Box& box = boxes_.emplace_back(box_of(block));
        min_m_ = glm::min(min_m_, box.centre_m - reach_m(box));
        max_m = glm::max(max_m, box.centre_m + reach_m(box));
        highest_m_ = std::max(highest_m_, box.height_m);
    }
    const glm::dvec2 size_m = max_m - min_m_;
    const double per_block_m2 = size_m.x * size_m.y / static_cast<double>(blocks.size());
    // Few blocks far apart get wider cells: walking through more cells than there are blocks would save nothing.
    cell_m_ =
        std::max(std::clamp(std::sqrt(per_block_m2), kSmallestCell_m, kLargestCell_m), std::sqrt(per_block_m2 / 4));
    columns_ = static_cast<int>(size_m.x / cell_m_) + 1;
    rows_ = static_cast<int>(size_m.y / cell_m_) + 1;
}

BlockGrid::Cell BlockGrid::cell_of(glm::dvec2 scene_m) const
{
    const glm::dvec2 place = (scene_m - min_m_) / cell_m_;
    return {std::clamp(static_cast<int>(place.x), 0, columns_ - 1),
            std::clamp(static_cast<int>(place.y), 0, rows_ - 1)};
}

std::size_t BlockGrid::cell_index(Cell cell) const
{
    return static_cast<std::size_t>(cell.row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(cell.column);
}

template <class Visit> void BlockGrid::for_each_cell_of(std::size_t block, Visit visit) const
{
    const Box& box = boxes_[block];
    const Cell low = cell_of(box.centre_m - reach_m(box));
    const Cell high = cell_of(box.centre_m + reach_m(box));
    for (int row = low.row; row <= high.row; ++row) {
        for (int column = low.column; column <= high.column; ++column) visit(cell_index({column, row}));
    }
}

/// Counts, then fills: two passes and no vector per cell.
void BlockGrid::sort_in()
{
    const std::size_t cells = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
    first_.assign(cells + 1, 0);
    highest_in_cell_m_.assign(cells, 0);
    for (std::size_t block = 0; block < boxes_.size(); ++block) {
        for_each_cell_of(block, [&](std::size_t cell) { ++first_[cell + 1]; });
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    blocks_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t block = 0; block < boxes_.size(); ++block) {
        for_each_cell_of(block, [&](std::size_t cell) {
            blocks_[next[cell]++] = static_cast<std::uint32_t>(block);
            highest_in_cell_m_[cell] = std::max(highest_in_cell_m_[cell], static_cast<float>(boxes_[block].height_m));
        });
    }
}

Box BlockGrid::box(std::size_t block, double height_scale) const
{
    Box box = boxes_[block];
    box.height_m *= height_scale;
    return box;
}

/// The part of the ray below the highest block and over the grid.
std::optional<BlockGrid::Walk> BlockGrid::walk_of(const Ray& ray, double height_scale) const
{
    if (boxes_.empty() || ray.way_m.z >= 0) return std::nullopt;
    Walk walk;
    walk.start = (glm::dvec2(ray.eye_m.x, ray.eye_m.y) - min_m_) / cell_m_;
    walk.way = glm::dvec2(ray.way_m.x, ray.way_m.y) / cell_m_;
    walk.from = std::max(0.0, (highest_m_ * height_scale - ray.eye_m.z) / ray.way_m.z);
    const double size[] = {static_cast<double>(columns_), static_cast<double>(rows_)};
    for (int axis = 0; axis < 2; ++axis) {
        if (walk.way[axis] == 0) {
            if (walk.start[axis] < 0 || walk.start[axis] > size[axis]) return std::nullopt;
            continue;
        }
        const double first = -walk.start[axis] / walk.way[axis];
        const double second = (size[axis] - walk.start[axis]) / walk.way[axis];
        walk.from = std::max(walk.from, std::min(first, second));
        walk.to = std::min(walk.to, std::max(first, second));
    }
    if (walk.from > walk.to) return std::nullopt;
    return walk;
}

void BlockGrid::test_cell(std::size_t cell, const Ray& ray, double height_scale, std::optional<Hit>& nearest) const
{
    for (std::uint32_t i = first_[cell]; i < first_[cell + 1]; ++i) {
        const std::size_t block = blocks_[i];
        if (boxes_[block].height_m <= 0) continue;
        const auto share = entry_of(ray, box(block, height_scale));
        if (share && (!nearest || *share < nearest->share)) nearest = Hit{block, *share};
    }
}

std::optional<BlockGrid::Hit> BlockGrid::first_hit(const Ray& ray, double height_scale) const
{
    const auto walk = walk_of(ray, height_scale);
    if (!walk) return std::nullopt;
    const glm::dvec2 entry = walk->start + walk->way * walk->from;
    Cell cell = cell_of(min_m_ + entry * cell_m_);
    // Amanatides and Woo (1987): the share at which the ray leaves the cell, per axis.
    const int step_column = walk->way.x < 0 ? -1 : 1;
    const int step_row = walk->way.y < 0 ? -1 : 1;
    const auto leaves_at = [&](int axis, int index, int step) {
        if (walk->way[axis] == 0) return std::numeric_limits<double>::infinity();
        return (index + (step > 0 ? 1 : 0) - walk->start[axis]) / walk->way[axis];
    };
    std::optional<Hit> nearest;
    while (cell.column >= 0 && cell.row >= 0 && cell.column < columns_ && cell.row < rows_) {
        const double leaves_x = leaves_at(0, cell.column, step_column);
        const double leaves_y = leaves_at(1, cell.row, step_row);
        const double to = std::min({leaves_x, leaves_y, walk->to});
        const std::size_t index = cell_index(cell);
        const double lowest_m = ray.eye_m.z + ray.way_m.z * to;
        const bool above = lowest_m > static_cast<double>(highest_in_cell_m_[index]) * height_scale;
        if (!above) test_cell(index, ray, height_scale, nearest);
        // A block of this cell may be met beyond it, where a block of the next one stands nearer.
        if ((nearest && nearest->share <= to) || to >= walk->to) break;
        (leaves_x < leaves_y ? cell.column : cell.row) += leaves_x < leaves_y ? step_column : step_row;
    }
    return nearest;
}

std::optional<BlockGrid::Hit> BlockGrid::first_hit_of_all(const Ray& ray, double height_scale) const
{
    std::optional<Hit> nearest;
    for (std::size_t block = 0; block < boxes_.size(); ++block) {
        if (boxes_[block].height_m <= 0) continue;
        const auto share = entry_of(ray, box(block, height_scale));
        if (share && (!nearest || *share < nearest->share)) nearest = Hit{block, *share};
    }
    return nearest;
}

} // namespace app::map
