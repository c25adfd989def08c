#include "map/ribbons.hpp"

#include <gtest/gtest.h>

namespace app::map {
namespace {

const RibbonStyle kStyle{.paint = Paint::Agglonet, .width_px = 3, .opacity = 0.5F, .dash_px = 4, .gap_px = 2};

TEST(Ribbons, PiecesKnowTheirNeighboursAndTheDistanceAlong)
{
    const glm::vec2 line[] = {{0, 0}, {30, 40}, {30, 140}};
    std::vector<RibbonPiece> pieces;
    append_ribbon(pieces, line, kStyle);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].before_m, pieces[0].from_m) << "it begins round";
    EXPECT_EQ(pieces[0].after_m, line[2]);
    EXPECT_EQ(pieces[1].before_m, line[0]);
    EXPECT_EQ(pieces[1].after_m, pieces[1].to_m) << "it ends round";
    EXPECT_FLOAT_EQ(pieces[0].to_along_m, 50);
    EXPECT_FLOAT_EQ(pieces[1].from_along_m, 50);
    EXPECT_FLOAT_EQ(pieces[1].to_along_m, 150);
}

TEST(Ribbons, EveryPieceHasTheWholeStyle)
{
    const glm::vec2 line[] = {{0, 0}, {30, 40}, {30, 140}};
    std::vector<RibbonPiece> pieces;
    append_ribbon(pieces, line, kStyle);
    for (const RibbonPiece& piece : pieces) {
        EXPECT_EQ(piece.paint, static_cast<float>(Paint::Agglonet));
        EXPECT_EQ(piece.width_px, 3);
        EXPECT_EQ(piece.opacity, 0.5F);
        EXPECT_EQ(piece.dash_px, 4);
        EXPECT_EQ(piece.gap_px, 2);
    }
}

TEST(Ribbons, RepeatedPointsMakeNoPieces)
{
    const glm::vec2 line[] = {{0, 0}, {0, 0}, {10, 0}, {10, 0.1F}, {20, 0}};
    std::vector<RibbonPiece> pieces;
    append_ribbon(pieces, line, kStyle);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[1].from_m, glm::vec2(10, 0));
}

TEST(Ribbons, WidthsGrowWithTheZoomAndTowardsTheEye)
{
    const Viewport window{.size_px = {1000, 800}, .free_min_px = {0, 0}, .free_max_px = {1000, 800}};
    const Camera plain = make_camera({.scale_px_per_km = 30, .tilt_rad = 0}, window);
    EXPECT_NEAR(ribbon_width_px(plain, {0, 0, 0}, 17), 17, 0.01);
    const Camera nearer = make_camera({.scale_px_per_km = 120, .tilt_rad = 0}, window);
    EXPECT_NEAR(ribbon_width_px(nearer, {0, 0, 0}, 17), 34, 0.01);
    const Camera tilted = make_camera({.scale_px_per_km = 30, .tilt_rad = 1, .azimuth_rad = 0}, window);
    EXPECT_GT(ribbon_width_px(tilted, {0, -8000, 0}, 17), ribbon_width_px(tilted, {0, 8000, 0}, 17));
}

TEST(Ribbons, OnePlaceIsADotAndNoneIsNothing)
{
    std::vector<RibbonPiece> pieces;
    append_ribbon(pieces, {}, kStyle);
    EXPECT_TRUE(pieces.empty());
    const glm::vec2 place(5, 6);
    append_ribbon(pieces, std::span(&place, 1), kStyle);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].from_m, pieces[0].to_m);
    EXPECT_EQ(pieces[0].before_m, place);
    EXPECT_EQ(pieces[0].after_m, place);
}

} // namespace
} // namespace app::map
