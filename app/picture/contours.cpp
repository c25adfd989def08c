#include "picture/contours.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace app::picture {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

std::size_t index_of(int column, int row)
{
    return static_cast<std::size_t>(row * map::kTravelColumns + column);
}

/// The surface with one more place on each side, which is above every level.
class Grid {
public:
    static constexpr int kColumns = map::kTravelColumns + 2;
    static constexpr int kRows = map::kTravelRows + 2;

    Grid(const map::TravelSurface& surface, float level) : surface_(surface), level_(level) {}

    [[nodiscard]] bool is_below(int x, int y) const { return value(x, y) < level_; }

    /// Where the level is met between two neighbours of which one lies below it.
    [[nodiscard]] glm::vec2 crossing_m(std::uint32_t edge) const
    {
        const int place = static_cast<int>(edge / 2);
        const int x = place % kColumns;
        const int y = place / kColumns;
        const glm::ivec2 step = edge % 2 == 0 ? glm::ivec2(1, 0) : glm::ivec2(0, 1);
        const float from = value(x, y);
        const float to = value(x + step.x, y + step.y);
        float share = 0;
        if (from == kBeyond) {
            share = 1;
        } else if (to != kBeyond) {
            share = (level_ - from) / (to - from);
        }
        const glm::vec2 start_m = map::travel_cell_middle_m(x - 1, y - 1);
        return start_m + glm::vec2(step) * (share * map::kTravelCell_m);
    }

private:
    static constexpr float kBeyond = std::numeric_limits<float>::max();

    [[nodiscard]] float value(int x, int y) const
    {
        const bool inside = x > 0 && y > 0 && x <= map::kTravelColumns && y <= map::kTravelRows;
        return inside ? surface_.minutes[index_of(x - 1, y - 1)] : kBeyond;
    }

    const map::TravelSurface& surface_;
    float level_;
};

/// The edges of a square, anticlockwise from the lower one. Each is known by its lower or left end, and by whether it
/// goes up.
std::array<std::uint32_t, 4> edges_of(int x, int y)
{
    const auto edge = [](int column, int row, int up) {
        return static_cast<std::uint32_t>((row * Grid::kColumns + column) * 2 + up);
    };
    return {edge(x, y, 0), edge(x + 1, y, 1), edge(x, y + 1, 0), edge(x, y, 1)};
}

/// Marching squares: on its way round a square, the contour leaves over one edge what lies below the level, and comes
/// back over the next one.
void link_square(std::vector<std::uint32_t>& next, const Grid& grid, int x, int y)
{
    const std::array<bool, 4> below{grid.is_below(x, y), grid.is_below(x + 1, y), grid.is_below(x + 1, y + 1),
                                    grid.is_below(x, y + 1)};
    const std::array<std::uint32_t, 4> edges = edges_of(x, y);
    for (std::size_t i = 0; i < 4; ++i) {
        if (!below[i] || below[(i + 1) % 4]) continue;
        std::size_t back = (i + 1) % 4;
        while (below[back] || !below[(back + 1) % 4]) back = (back + 1) % 4;
        next[edges[i]] = edges[back];
    }
}

} // namespace

map::TravelSurface smoothed(const map::TravelSurface& surface)
{
    map::TravelSurface smooth{.version = surface.version, .minutes = surface.minutes};
    const auto pass = [&](const std::vector<float>& from, glm::ivec2 step) {
        std::vector<float> to(from.size());
        for (int row = 0; row < map::kTravelRows; ++row) {
            for (int column = 0; column < map::kTravelColumns; ++column) {
                const auto at = [&](int side) {
                    return from[index_of(std::clamp(column + side * step.x, 0, map::kTravelColumns - 1),
                                         std::clamp(row + side * step.y, 0, map::kTravelRows - 1))];
                };
                to[index_of(column, row)] = (at(-1) + 4 * at(0) + at(1)) / 6;
            }
        }
        return to;
    };
    smooth.minutes = pass(pass(surface.minutes, {1, 0}), {0, 1});
    return smooth;
}

std::vector<std::vector<glm::vec2>> rings_below(const map::TravelSurface& surface, float level)
{
    const Grid grid(surface, level);
    std::vector<std::uint32_t> next(std::size_t{2} * Grid::kColumns * Grid::kRows, kNone);
    for (int y = 0; y + 1 < Grid::kRows; ++y) {
        for (int x = 0; x + 1 < Grid::kColumns; ++x) link_square(next, grid, x, y);
    }
    std::vector<std::vector<glm::vec2>> rings_m;
    for (std::uint32_t start = 0; start < next.size(); ++start) {
        if (next[start] == kNone) continue;
        std::vector<glm::vec2>& ring_m = rings_m.emplace_back();
        for (std::uint32_t edge = start; next[edge] != kNone;) {
            ring_m.push_back(grid.crossing_m(edge));
            const std::uint32_t following = next[edge];
            next[edge] = kNone;
            edge = following;
        }
    }
    return rings_m;
}

} // namespace app::picture
