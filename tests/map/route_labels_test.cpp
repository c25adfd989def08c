// Shields and names along lines: on their line, apart from each other and from junctions, at the same places whatever
// the camera.

#include "map/labels.hpp"
#include "tests/map/label_view.hpp"

#include <gtest/gtest.h>

#include <glm/geometric.hpp>

#include <numbers>

namespace app::map {
namespace {

using test::box_of;
using test::kWindow;

/// A road along the x axis, and what stands along it.
struct Road {
    NamedLine named_line{.name = "A1",
                .kind = PlaceKind::RoadShield,
                .priority = 700,
                .line_m = {{-12000, 0}, {-3000, 0}, {12000, 0}},
                .along_m = {0, 9000, 24000}};
    std::vector<glm::vec2> crossings_m;

    [[nodiscard]] LabelRequest request() const
    {
        return {.places = {}, .named_lines = std::span(&named_line, 1), .crossings_m = crossings_m};
    }
    [[nodiscard]] std::vector<PlacedLabel> seen(const scenario::CameraPose& pose) const
    {
        return place_labels(make_camera(pose, kWindow), request(), test::measure_label);
    }
};

const scenario::CameraPose kFromAbove{.scale_px_per_km = 60, .tilt_rad = 0, .azimuth_rad = 0};

TEST(RouteLabels, ShieldsStandOnTheRoadAndApart)
{
    const Road road;
    const auto shields = road.seen(kFromAbove);
    ASSERT_GE(shields.size(), 3u);
    const auto road_px = screen_from_scene(make_camera(kFromAbove, kWindow), {0, 0, 0});
    for (std::size_t i = 0; i < shields.size(); ++i) {
        EXPECT_NEAR(shields[i].centre_px.y, road_px->y, 1e-6);
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_GE(glm::length(shields[i].centre_px - shields[j].centre_px), 250);
        }
    }
}

TEST(RouteLabels, ANearerCameraOnlyAddsShieldsBetween)
{
    const Road road;
    const auto places_m = [&](double scale) {
        scenario::CameraPose pose = kFromAbove;
        pose.scale_px_per_km = scale;
        const Camera camera = make_camera(pose, kWindow);
        LabelMemory memory;
        (void)update_labels(memory, make_camera(kFromAbove, kWindow), road.request(), test::measure_label, {});
        std::vector<double> east_m;
        for (const PlacedLabel& label : update_labels(memory, camera, road.request(), test::measure_label, {})) {
            east_m.push_back(ground_from_screen(camera, label.centre_px)->x);
        }
        return east_m;
    };
    const auto far = places_m(60);
    const auto near = places_m(90);
    EXPECT_GE(near.size(), 3u);
    for (const double east_m : far) {
        if (std::abs(east_m) > 7000) continue; // out of the window from nearby
        EXPECT_TRUE(std::any_of(near.begin(), near.end(), [&](double other) { return std::abs(other - east_m) < 1; }))
            << east_m;
    }
}

TEST(RouteLabels, NoShieldStandsInAJunction)
{
    Road road;
    const auto before = road.seen(kFromAbove);
    ASSERT_FALSE(before.empty());
    const Camera camera = make_camera(kFromAbove, kWindow);
    for (const PlacedLabel& label : before) {
        road.crossings_m.push_back(*ground_from_screen(camera, label.centre_px));
    }
    const auto after = road.seen(kFromAbove);
    EXPECT_GE(after.size(), before.size() - 1) << "they move along the road";
    for (const PlacedLabel& label : after) {
        for (const glm::vec2& crossing : road.crossings_m) {
            const auto crossing_px = screen_from_scene(camera, {crossing.x, crossing.y, 0});
            EXPECT_FALSE(contains(grown(box_of(label), 5), *crossing_px));
        }
    }
}

TEST(RouteLabels, TheNameOfAWaterLiesBesideItInItsDirection)
{
    Road canal;
    canal.named_line.name = "Twentekanaal";
    canal.named_line.kind = PlaceKind::Water;
    for (const double azimuth : {-0.9, -0.3, 0.4, 1.0, 2.6, 3.6}) {
        scenario::CameraPose pose{.scale_px_per_km = 60, .tilt_rad = 0.8, .azimuth_rad = azimuth};
        const Camera camera = make_camera(pose, kWindow);
        const auto names = canal.seen(pose);
        ASSERT_FALSE(names.empty()) << azimuth;
        for (const PlacedLabel& label : names) {
            const glm::dvec2 along(std::cos(label.angle_rad), std::sin(label.angle_rad));
            EXPECT_GT(along.x, 0.2) << "readable from left to right";
            double nearest_px = 1e9;
            for (double east_m = -12000; east_m <= 12000; east_m += 20) {
                const auto point_px = screen_from_scene(camera, {east_m, 0, 0});
                nearest_px = std::min(nearest_px, glm::length(*point_px - label.centre_px));
            }
            EXPECT_GT(nearest_px, 5) << "not on the line";
            EXPECT_LT(nearest_px, 22) << "but near it";
        }
    }
}

TEST(RouteLabels, ALineThatBendsUnderANameCarriesNone)
{
    Road brook;
    brook.named_line.name = "Bornsebeek";
    brook.named_line.kind = PlaceKind::Water;
    brook.named_line.line_m.clear();
    brook.named_line.along_m.clear();
    for (int i = 0; i <= 40; ++i) {
        brook.named_line.line_m.emplace_back(i * 600 - 12000, i % 2 == 0 ? 250 : -250);
        brook.named_line.along_m.push_back(static_cast<float>(i) * std::hypot(600.0F, 500.0F));
    }
    EXPECT_TRUE(brook.seen(kFromAbove).empty());
}

TEST(RouteLabels, TheFirstViewHasShieldsOfBothMotorwaysAndTheCanal)
{
    std::vector<std::string> names;
    for (const PlacedLabel& label : test::labels_for(fit_region({}, kWindow))) names.push_back(label.text);
    const auto count = [&](const char* name) { return std::count(names.begin(), names.end(), name); };
    EXPECT_GE(count("A1"), 1);
    EXPECT_GE(count("A35"), 2);
    EXPECT_GE(count("F35"), 1);
    EXPECT_GE(count("Twentekanaal"), 1);
}

} // namespace
} // namespace app::map
