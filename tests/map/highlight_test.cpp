// What lights up, and which edges of a block show.

#include "map/highlight.hpp"

#include "map/blocks.hpp"

#include "tests/map/picked_map.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

using test::PickedMap;

double total_px(const std::vector<ScreenLine>& lines)
{
    double sum = 0;
    for (const ScreenLine& line : lines)
        sum += std::hypot(line.to_px.x - line.from_px.x, line.to_px.y - line.from_px.y);
    return sum;
}

BlockInstance block_at(glm::vec2 centre_m, float half_width_m, float height_m)
{
    BlockInstance block;
    block.centre_m = centre_m;
    block.half_width_m = half_width_m;
    block.height_m = height_m;
    return block;
}

TEST(Highlight, ABlockThatStandsAloneShowsItsNineEdges)
{
    const Camera camera = make_camera({.scale_px_per_km = 300}, test::kPickWindow);
    const BlockInstance alone[] = {block_at({0, 0}, 50, 100)};
    EXPECT_EQ(visible_edges(camera, BlockGrid(alone), 0, 1).size(), 9u);
}

TEST(Highlight, WhatStandsBeforeABlockHidesItsEdges)
{
    const Camera camera = make_camera({.scale_px_per_km = 300}, test::kPickWindow);
    const glm::dvec2 to_eye = glm::normalize(glm::dvec2(camera.eye_m.x, camera.eye_m.y));
    const BlockInstance far = block_at({0, 0}, 50, 100);
    const BlockInstance half[] = {far, block_at(glm::vec2(to_eye * 120.0), 20, 60)};
    const BlockInstance whole[] = {far, block_at(glm::vec2(to_eye * 400.0), 280, 900)};
    const double alone_px = total_px(visible_edges(camera, BlockGrid(std::span(&far, 1)), 0, 1));
    const double half_px = total_px(visible_edges(camera, BlockGrid(half), 0, 1));
    EXPECT_LT(half_px, 0.95 * alone_px);
    EXPECT_GT(half_px, 0.3 * alone_px);
    EXPECT_TRUE(visible_edges(camera, BlockGrid(whole), 0, 1).empty());
}

/// Wherever an edge is said to show, a ray beside it inside the block hits that block.
TEST(Highlight, EveryVisibleEdgeOfTheRegionBelongsToAHit)
{
    const PickedMap drawn({.scale_px_per_km = 60});
    const double scale = height_scale(60);
    int seen = 0;
    for (std::size_t block = 0; block < drawn.blocks.items.size(); block += 41) {
        const Box box = drawn.grid.box(block, scale);
        const auto middle_px = screen_from_scene(drawn.camera, {box.centre_m, box.height_m / 2});
        for (const ScreenLine& edge : visible_edges(drawn.camera, drawn.grid, block, scale)) {
            const glm::dvec2 place_px = glm::mix((edge.from_px + edge.to_px) * 0.5, *middle_px, 0.04);
            const auto ray = ray_through(drawn.camera, place_px);
            ASSERT_TRUE(ray);
            const auto hit = drawn.grid.first_hit(*ray, scale);
            ASSERT_TRUE(hit);
            seen += hit->block == block ? 1 : 0;
        }
    }
    EXPECT_GT(seen, 200);
}

TEST(Highlight, EachKindLightsUpInItsOwnWay)
{
    PickedMap drawn({.scale_px_per_km = 70});
    const auto light = [&](const char* reference) { return make_highlight(drawn.camera, reference, drawn.scene()); };
    EXPECT_FALSE(light("road:a1").stretches.empty());
    EXPECT_FALSE(light("city:borne").stretches.empty());
    EXPECT_TRUE(light("station:st_hengelo").ring);
    const std::string pinned = "site:" + drawn.places[drawn.pins.front().site].id;
    EXPECT_TRUE(light(pinned.c_str()).ring);
    const std::size_t any = drawn.blocks.items.size() / 2;
    ASSERT_FALSE(drawn.blocks.origins[any].on_site);
    const std::string block = "block:" + std::to_string(drawn.blocks.origins[any].index);
    EXPECT_FALSE(light(block.c_str()).edges.empty());
    drawn.view.layers = {};
    EXPECT_TRUE(light("road:a1").stretches.empty()) << "the layer is off";
    EXPECT_TRUE(light(block.c_str()).edges.empty());
    EXPECT_FALSE(light("station:st_hengelo").ring);
}

TEST(Highlight, NothingLightsUpForNothing)
{
    const PickedMap drawn;
    for (const char* reference : {"", "road:a2", "block:99999", "nonsense"}) {
        const Highlight highlight = make_highlight(drawn.camera, reference, drawn.scene());
        EXPECT_TRUE(highlight.stretches.empty() && highlight.edges.empty() && !highlight.ring) << reference;
    }
}

} // namespace
} // namespace app::map
