#include "render/area_mesh.hpp"

#include <glm/geometric.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace app::render {
namespace {

map::AreaLayer square(map::Paint paint)
{
    return {paint, {{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {0, 1, 2, 0, 2, 3}};
}

std::size_t count_band_vertices(const AreaMesh& mesh)
{
    return static_cast<std::size_t>(std::count_if(mesh.vertices.begin(), mesh.vertices.end(),
                                                  [](const AreaVertex& v) { return v.band_quarter_px > 0; }));
}

TEST(AreaMesh, KeepsTheTrianglesInDrawingOrder)
{
    const map::AreaLayer layers[] = {square(map::Paint::Town), square(map::Paint::Village)};
    const AreaMesh mesh = make_area_mesh(layers);
    const std::vector<std::uint32_t> expected{0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7};
    EXPECT_EQ(mesh.indices, expected);
    EXPECT_EQ(mesh.vertices[0].paint, map::Paint::Town);
    EXPECT_EQ(mesh.vertices[4].paint, map::Paint::Village);
}

TEST(AreaMesh, LeavesLandAndFieldsToTheFieldPass)
{
    const map::AreaLayer layers[] = {square(map::Paint::Land), square(map::Paint::FieldC),
                                     square(map::Paint::Hedgerow)};
    EXPECT_TRUE(make_area_mesh(layers).vertices.empty());
}

TEST(AreaMesh, FramesAnAreaWithABandThatPointsOutwards)
{
    const map::AreaLayer layers[] = {square(map::Paint::Wood)};
    const AreaMesh mesh = make_area_mesh(layers);
    EXPECT_EQ(mesh.indices.size(), 6U + 4U * 6U) << "two triangles per side of the square, none on its diagonal";
    EXPECT_EQ(count_band_vertices(mesh), 4U);
    for (const AreaVertex& vertex : mesh.vertices) {
        if (vertex.band_quarter_px == 0) continue;
        EXPECT_EQ(vertex.coverage, 0);
        const glm::vec2 from_centre = vertex.position_m - glm::vec2(5, 5);
        EXPECT_GT(static_cast<float>(vertex.outward[0]) * from_centre.x, 0);
        EXPECT_GT(static_cast<float>(vertex.outward[1]) * from_centre.y, 0);
    }
}

TEST(AreaMesh, WindingDoesNotTurnTheBandInwards)
{
    map::AreaLayer clockwise = square(map::Paint::Wood);
    clockwise.triangles = {2, 1, 0, 3, 2, 0};
    const map::AreaLayer layers[] = {clockwise};
    for (const AreaVertex& vertex : make_area_mesh(layers).vertices) {
        if (vertex.band_quarter_px == 0) continue;
        EXPECT_GT(static_cast<float>(vertex.outward[0]) * (vertex.position_m.x - 5), 0);
    }
}

} // namespace
} // namespace app::render
