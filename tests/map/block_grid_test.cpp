// The grid against asking every block, over random blocks and random rays.

#include "map/block_grid.hpp"

#include <gtest/gtest.h>

#include <random>

namespace app::map {
namespace {

std::vector<BlockInstance> random_blocks(std::size_t count, double extent_m, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> place(static_cast<float>(-extent_m), static_cast<float>(extent_m));
    std::uniform_real_distribution<float> share(0, 1);
    std::vector<BlockInstance> blocks(count);
    for (BlockInstance& block : blocks) {
        block.centre_m = {place(random), place(random)};
        block.half_width_m = 20 + 60 * share(random);
        block.angle_rad = 3 * share(random);
        block.height_m = 20 + 1500 * share(random) * share(random);
        block.opacity = share(random) < 0.1F ? 0 : 255;
    }
    return blocks;
}

/// From anywhere above, towards anywhere on the ground: steep, flat, along the axes of the grid.
Ray random_ray(std::mt19937& random, double extent_m)
{
    std::uniform_real_distribution<double> place(-1.3 * extent_m, 1.3 * extent_m);
    std::uniform_real_distribution<double> height(100, 40000);
    Ray ray;
    ray.eye_m = {place(random), place(random), height(random)};
    ray.way_m = glm::dvec3(place(random), place(random), 0) - ray.eye_m;
    const unsigned kind = random() % 8;
    if (kind == 0) ray.way_m.x = 0;
    if (kind == 1) ray.way_m.y = 0;
    if (kind == 2) ray.way_m.x = ray.way_m.y = 0;
    return ray;
}

struct GridCase {
    const char* name;
    std::size_t blocks;
    double extent_m;
};
const GridCase kGridCases[] = {
    {"one block", 1, 200},
    {"a few far apart", 12, 20000},
    {"a dense town", 4000, 2500},
    {"the region", 4000, 18000},
    {"blocks that stand in each other", 500, 300},
};

TEST(BlockGrid, FindsTheBlockThatBruteForceFinds)
{
    std::mt19937 random(2040);
    for (const GridCase& c : kGridCases) {
        const BlockGrid grid(random_blocks(c.blocks, c.extent_m, 7));
        int hits = 0;
        for (int i = 0; i < 1500; ++i) {
            const Ray ray = random_ray(random, c.extent_m);
            const double scale = i % 2 == 0 ? 1 : 0.3;
            const auto expected = grid.first_hit_of_all(ray, scale);
            const auto found = grid.first_hit(ray, scale);
            ASSERT_EQ(found.has_value(), expected.has_value()) << c.name << ", ray " << i;
            if (!found) continue;
            ++hits;
            EXPECT_EQ(found->share, expected->share) << c.name << ", ray " << i;
        }
        EXPECT_GT(hits, 0) << c.name << ": some rays must hit";
    }
}

TEST(BlockGrid, TheHitLiesOnTheSurfaceOfTheBlock)
{
    std::mt19937 random(1);
    const BlockGrid grid(random_blocks(2000, 2500, 3));
    for (int i = 0; i < 500; ++i) {
        const Ray ray = random_ray(random, 2500);
        const auto hit = grid.first_hit(ray, 1);
        if (!hit || hit->share == 0) continue;
        const Box box = grid.box(hit->block, 1);
        const glm::dvec3 place = ray.at(hit->share);
        const glm::dvec2 away = glm::dvec2(place.x, place.y) - box.centre_m;
        const double along = std::abs(away.x * box.axis.x + away.y * box.axis.y);
        const double across = std::abs(away.y * box.axis.x - away.x * box.axis.y);
        EXPECT_LE(along, box.half_width_m + 1e-6);
        EXPECT_LE(across, box.half_width_m + 1e-6);
        EXPECT_LE(place.z, box.height_m + 1e-6);
        const bool on_wall = along > box.half_width_m - 1e-6 || across > box.half_width_m - 1e-6;
        EXPECT_TRUE(on_wall || place.z > box.height_m - 1e-6);
    }
}

TEST(BlockGrid, NothingIsHitWhereNothingStandsOrTheRayPointsUp)
{
    EXPECT_FALSE(BlockGrid().first_hit({{0, 0, 100}, {10, 0, -100}}, 1));
    const BlockGrid grid(random_blocks(50, 500, 1));
    EXPECT_FALSE(grid.first_hit({{0, 0, 100}, {10, 0, 100}}, 1));
    EXPECT_FALSE(grid.first_hit({{90000, 0, 100}, {10, 0, -100}}, 1));
    BlockInstance flat;
    flat.half_width_m = 50;
    EXPECT_FALSE(BlockGrid(std::span(&flat, 1)).first_hit({{0, 0, 100}, {0, 0, -100}}, 1)) << "a block without height";
}

} // namespace
} // namespace app::map
