#include "map/picture_tile.hpp"

#include <gtest/gtest.h>

namespace app::map {
namespace {

Camera picture()
{
    return make_camera({},
                       {.size_px = {1200, 800}, .free_min_px = {0, 0}, .free_max_px = {1200, 800}, .pixel_ratio = 2});
}

TEST(PictureTile, ATileOfTheWholePictureIsThePicture)
{
    const Camera whole = picture();
    const TileView view = tile_view(whole, {{0, 0}, {2400, 1600}});
    for (int column = 0; column < 4; ++column) {
        for (int row = 0; row < 4; ++row) {
            EXPECT_NEAR(view.camera.clip_from_scene[column][row], whole.clip_from_scene[column][row], 1e-9);
        }
    }
    EXPECT_EQ(view.camera.viewport.size_px, whole.viewport.size_px);
}

struct TileCase {
    const char* name;
    PictureTile tile;
};

const TileCase kTileCases[] = {
    {"upper left", {{0, 0}, {512, 512}}},
    {"in the middle", {{1024, 512}, {512, 512}}},
    {"over the edge", {{2048, 1536}, {512, 512}}},
    {"of another form", {{100, 900}, {700, 300}}},
};

TEST(PictureTile, APlaceOfTheMapStandsWhereItStandsInThePicture)
{
    const Camera whole = picture();
    for (const TileCase& one : kTileCases) {
        const TileView view = tile_view(whole, one.tile);
        for (const glm::dvec3& place_m :
             {glm::dvec3(0, 0, 0), glm::dvec3(4000, -2500, 300), glm::dvec3(-9000, 7000, 50)}) {
            const glm::dvec2 in_picture_px = *screen_from_scene(whole, place_m) * 2.0;
            const glm::dvec2 in_tile_px = *screen_from_scene(view.camera, place_m) * 2.0;
            EXPECT_NEAR(in_tile_px.x + one.tile.origin_px.x, in_picture_px.x, 1e-6) << one.name;
            EXPECT_NEAR(in_tile_px.y + one.tile.origin_px.y, in_picture_px.y, 1e-6) << one.name;
        }
    }
}

TEST(PictureTile, NeighboursMeetWithoutGap)
{
    const Camera whole = picture();
    const TileView left = tile_view(whole, {{0, 0}, {600, 800}});
    const TileView right = tile_view(whole, {{600, 0}, {600, 800}});
    // The middle of the picture's upper left quarter: the right edge of one, the left edge of the other.
    const double seam_clip = 2 * 600.0 / 2400 - 1;
    EXPECT_NEAR(seam_clip * left.scale.x + left.shift.x, 1, 1e-12);
    EXPECT_NEAR(seam_clip * right.scale.x + right.shift.x, -1, 1e-12);
}

} // namespace
} // namespace app::map
