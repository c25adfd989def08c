#include "picture/type.hpp"

#include "tests/picture/font_files.hpp"

#include <gtest/gtest.h>

namespace app::picture {
namespace {

TEST(Type, WidthsGrowWithTheSizeAndTheTracking)
{
    const Faces& faces = test::baked_faces();
    const TypeStyle small{Face::Sans600, 10, 15};
    const TypeStyle large{Face::Sans600, 20, 30};
    EXPECT_NEAR(text_width_px(faces, large, "Enschede"), 2 * text_width_px(faces, small, "Enschede"), 1e-6);
    const double plain_px = text_width_px(faces, small, "Borne");
    EXPECT_NEAR(text_width_px(faces, small, "Borne", 2), plain_px + 8, 1e-9) << "four gaps between five letters";
    EXPECT_EQ(text_width_px(faces, small, "", 2), 0);
}

TEST(Type, TheBaselineStandsInTheLowerHalfOfTheLine)
{
    for (const map::LabelFace face : {map::LabelFace::City, map::LabelFace::Village, map::LabelFace::Nature}) {
        const TypeStyle style = style_of(face, 19);
        const double base_px = baseline_px(test::baked_faces(), style);
        EXPECT_GT(base_px, style.line_px / 2);
        EXPECT_LT(base_px, style.line_px);
    }
}

TEST(Type, AShieldIsAsWideAsItsPlate)
{
    const map::MeasureText measure = make_measure(test::baked_faces());
    const glm::dvec2 size_px = measure("A35", map::LabelFace::Shield, 10.5, 0);
    const double text_px = text_width_px(test::baked_faces(), style_of(map::LabelFace::Shield, 10.5), "A35");
    EXPECT_DOUBLE_EQ(size_px.x, text_px + 2 * kShieldPadding_px);
}

} // namespace
} // namespace app::picture
