#include "map/voronoi.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

const WantedCell kAll = [](glm::vec2, std::uint32_t) { return true; };

double area_of(const std::vector<glm::vec2>& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const glm::dvec2 a = ring[i];
        const glm::dvec2 b = ring[(i + 1) % ring.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

TEST(Voronoi, CellsFillTheGroundWithoutGapOrOverlap)
{
    constexpr float kPitch_m = 300;
    const auto cells = voronoi_cells({0, 0}, {30000, 30000}, kPitch_m, 5, kAll);
    double total = 0;
    for (const VoronoiCell& cell : cells) total += area_of(cell.ring_m);
    EXPECT_NEAR(static_cast<double>(cells.size()), 10000, 120);
    EXPECT_NEAR(total / static_cast<double>(cells.size()), kPitch_m * kPitch_m, 0.02 * kPitch_m * kPitch_m);
}

TEST(Voronoi, EveryCornerIsNearestToItsOwnSeed)
{
    const auto cells = voronoi_cells({0, 0}, {4000, 4000}, 300, 5, kAll);
    std::size_t corners = 0;
    for (const VoronoiCell& cell : cells) {
        for (const glm::vec2& corner : cell.ring_m) {
            ++corners;
            for (const VoronoiCell& other : cells) {
                EXPECT_GE(glm::distance(corner, other.seed_m), glm::distance(corner, cell.seed_m) - 0.05F);
            }
        }
    }
    EXPECT_GT(corners, 600u);
}

TEST(Voronoi, RingsTurnAnticlockwise)
{
    for (const VoronoiCell& cell : voronoi_cells({-3000, -3000}, {0, 0}, 260, 2, kAll)) {
        ASSERT_GE(cell.ring_m.size(), 3u);
        EXPECT_GT(area_of(cell.ring_m), 0);
    }
}

TEST(Voronoi, OnlyWantedCellsAreMade)
{
    const auto all = voronoi_cells({0, 0}, {3000, 3000}, 300, 5, kAll);
    const auto west =
        voronoi_cells({0, 0}, {3000, 3000}, 300, 5, [](glm::vec2 seed_m, std::uint32_t) { return seed_m.x < 1500; });
    EXPECT_GT(west.size(), 30u);
    EXPECT_LT(west.size(), all.size());
    for (const VoronoiCell& cell : west) EXPECT_LT(cell.seed_m.x, 1500);
}

TEST(Voronoi, TheSameKeyGivesTheSamePatternWhereverOneLooks)
{
    const auto small = voronoi_cells({0, 0}, {900, 900}, 300, 5, kAll);
    const auto large = voronoi_cells({-900, -900}, {1800, 1800}, 300, 5, kAll);
    for (const VoronoiCell& cell : small) {
        bool found = false;
        for (const VoronoiCell& other : large)
            found = found || (other.seed_m == cell.seed_m && other.ring_m == cell.ring_m);
        EXPECT_TRUE(found);
    }
    EXPECT_NE(voronoi_cells({0, 0}, {900, 900}, 300, 6, kAll).front().seed_m, small.front().seed_m);
}

} // namespace
} // namespace app::map
