// Two maps in one window: each half is seen from a place of its own.

#include "map/camera.hpp"
#include "tests/ui/panel_bench.hpp"
#include "ui/halves.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

constexpr float kWidth_px = 1440;
constexpr float kHeight_px = 900;

struct TwoCameras {
    ui::Halves halves;
    map::Camera a;
    map::Camera b;
};

TwoCameras side_by_side()
{
    const ui::Layout layout = ui::make_layout(kWidth_px, kHeight_px);
    const ui::UiState ui{.comparison_form = ui::ComparisonForm::SideBySide};
    const auto halves = ui::make_halves(layout, ui, true, kWidth_px, kHeight_px);
    const map::Camera whole = map::make_camera(scenario::CameraPose{}, {.size_px = {kWidth_px, kHeight_px}});
    return {*halves, ui::camera_in(whole, ui::free_part(layout.free, halves->a)),
            ui::camera_in(whole, ui::free_part(layout.free, halves->b))};
}

glm::dvec2 ground_at(const map::Camera& camera, glm::dvec2 screen_px)
{
    const auto ground_m = map::ground_from_screen(camera, screen_px);
    EXPECT_TRUE(ground_m.has_value());
    return ground_m.value_or(glm::dvec2(0));
}

TEST(Halves, BothLookAtTheSameSpotEachInItsOwnMiddle)
{
    const TwoCameras cameras = side_by_side();
    const map::Viewport& a = cameras.a.viewport;
    const map::Viewport& b = cameras.b.viewport;
    const glm::dvec2 spot_a_m = ground_at(cameras.a, (a.free_min_px + a.free_max_px) * 0.5);
    const glm::dvec2 spot_b_m = ground_at(cameras.b, (b.free_min_px + b.free_max_px) * 0.5);
    EXPECT_NEAR(glm::distance(spot_a_m, spot_b_m), 0, 1);
    EXPECT_LE(a.free_max_px.x, b.free_min_px.x);
}

TEST(Halves, AZoomInTheLeftHalfKeepsTheGroundUnderThePointer)
{
    const TwoCameras cameras = side_by_side();
    const map::Viewport& a = cameras.a.viewport;
    const glm::dvec2 pointer_px = a.free_min_px + (a.free_max_px - a.free_min_px) * glm::dvec2(0.2, 0.7);
    const glm::dvec2 before_m = ground_at(cameras.a, pointer_px);
    const auto with_own = map::zoom(cameras.a, 1.5, pointer_px);
    const auto with_other = map::zoom(cameras.b, 1.5, pointer_px);
    EXPECT_NEAR(glm::distance(ground_at(map::make_camera(with_own, a), pointer_px), before_m), 0, 1);
    EXPECT_GT(glm::distance(ground_at(map::make_camera(with_other, a), pointer_px), before_m), 500)
        << "the right half has another middle";
}

} // namespace

} // namespace app::test
