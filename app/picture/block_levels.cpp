#include "picture/block_shape.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>

namespace app::picture {

namespace {

struct Box {
    GridPoint low{};
    GridPoint high{};
};

Box box_of(std::span<const GridPoint> points)
{
    Box box{points[0], points[0]};
    for (const GridPoint& point : points) {
        box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
        box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
    }
    return box;
}

/// Whether a line through an edge of one convex polygon has the whole other one on its outer side.
bool has_dividing_edge(std::span<const GridPoint> polygon, std::span<const GridPoint> other)
{
    const auto cross = [](GridPoint a, GridPoint b) {
        return static_cast<std::int64_t>(a.x) * b.y - static_cast<std::int64_t>(a.y) * b.x;
    };
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const GridPoint from = polygon[i];
        const GridPoint edge = polygon[i + 1 == polygon.size() ? 0 : i + 1] - from;
        // Which side is the inner one does not matter: the polygon lies on one side and the other on the other.
        std::int64_t own_low = 0;
        std::int64_t own_high = 0;
        for (const GridPoint& point : polygon) {
            const std::int64_t side = cross(edge, point - from);
            own_low = std::min(own_low, side);
            own_high = std::max(own_high, side);
        }
        std::int64_t low = INT64_MAX;
        std::int64_t high = INT64_MIN;
        for (const GridPoint& point : other) {
            const std::int64_t side = cross(edge, point - from);
            low = std::min(low, side);
            high = std::max(high, side);
        }
        if (low >= own_high || high <= own_low) return true;
    }
    return false;
}

bool cover_each_other(std::span<const GridPoint> a, std::span<const GridPoint> b)
{
    return !has_dividing_edge(a, b) && !has_dividing_edge(b, a);
}

/// Which blocks may cover a place: those whose box touches its cell of a coarse grid.
class Cells {
public:
    template <class Visit> void visit(const Box& box, Visit visit_cell)
    {
        for (int y = cell_of(box.low.y); y <= cell_of(box.high.y); ++y) {
            for (int x = cell_of(box.low.x); x <= cell_of(box.high.x); ++x) {
                visit_cell(cells_[static_cast<std::uint64_t>(static_cast<std::uint32_t>(y)) << 32U |
                                  static_cast<std::uint32_t>(x)]);
            }
        }
    }

private:
    static int cell_of(int place) { return place >> 7; } // 25.6 px

    std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells_;
};

} // namespace

std::vector<std::vector<std::size_t>> make_block_levels(std::span<const BlockShape> shapes)
{
    std::vector<std::size_t> order(shapes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shapes[a].depth_m > shapes[b].depth_m; });
    Cells cells;
    std::vector<std::size_t> level_of(shapes.size(), 0);
    std::vector<std::vector<std::size_t>> levels;
    for (const std::size_t i : order) {
        const Box box = box_of(shapes[i].cover());
        std::size_t level = 0;
        cells.visit(box, [&](std::vector<std::size_t>& cell) {
            for (const std::size_t behind : cell) {
                if (level_of[behind] < level || !cover_each_other(shapes[i].cover(), shapes[behind].cover())) continue;
                level = level_of[behind] + 1;
            }
        });
        cells.visit(box, [&](std::vector<std::size_t>& cell) { cell.push_back(i); });
        level_of[i] = level;
        if (levels.size() <= level) levels.resize(level + 1);
        levels[level].push_back(i);
    }
    for (std::vector<std::size_t>& level : levels) std::sort(level.begin(), level.end());
    return levels;
}

} // namespace app::picture
