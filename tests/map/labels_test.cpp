#include "map/labels.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}};
const ScreenBox kPanels[] = {
    {{16, 72}, {316, 884}}, {{1076, 72}, {1424, 884}}, {{332, 788}, {1060, 884}}, {{0, 0}, {1440, 56}}};

glm::dvec2 measure(std::string_view text, LabelFace /*face*/, double font_px, double tracking_px)
{
    return {static_cast<double>(text.size()) * (font_px * 0.56 + tracking_px), font_px * 1.2};
}

std::vector<PlacedLabel> labels_for(const scenario::CameraPose& pose, std::span<const PlacedPin> pins = {})
{
    const float heights_m[] = {600, 200, 1200, 700, 300};
    return place_labels(
        make_camera(pose, kWindow),
        {.places = test::baked_map().ground.places, .city_heights_m = heights_m, .pins = pins, .occupied = kPanels},
        measure);
}

/// The upright box around a label.
ScreenBox box_of(const PlacedLabel& label)
{
    const double cosine = std::abs(std::cos(label.angle_rad));
    const double sine = std::abs(std::sin(label.angle_rad));
    const glm::dvec2 half{(label.size_px.x * cosine + label.size_px.y * sine) / 2,
                          (label.size_px.x * sine + label.size_px.y * cosine) / 2};
    return {label.centre_px - half, label.centre_px + half};
}

std::vector<scenario::CameraPose> many_poses()
{
    std::vector<scenario::CameraPose> poses;
    for (const double scale : {12.0, 30.0, 60.0, 140.0}) {
        for (const double azimuth : {-0.6, 0.0, 2.0}) {
            for (const double east : {-6000.0, 3000.0}) {
                poses.push_back({.east_m = east, .scale_px_per_km = scale, .tilt_rad = 0.8, .azimuth_rad = azimuth});
            }
        }
    }
    return poses;
}

TEST(Labels, NeverOverlapAndNeverRunUnderAPanel)
{
    std::size_t seen = 0;
    for (const scenario::CameraPose& pose : many_poses()) {
        const auto labels = labels_for(pose);
        EXPECT_LE(labels.size(), kMaxLabels);
        seen += labels.size();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            EXPECT_FALSE(overlaps_any(box_of(labels[i]), kPanels)) << labels[i].text;
            for (std::size_t j = i + 1; j < labels.size(); ++j) {
                EXPECT_FALSE(overlap(box_of(labels[i]), box_of(labels[j]))) << labels[i].text << ", " << labels[j].text;
            }
        }
    }
    EXPECT_GT(seen, 150u);
}

TEST(Labels, TheFirstViewNamesAllFiveCities)
{
    const auto labels = labels_for(fit_region({}, kWindow));
    std::set<std::string> cities;
    for (const PlacedLabel& label : labels) {
        if (label.kind == PlaceKind::City) cities.insert(label.reference);
    }
    EXPECT_EQ(cities,
              (std::set<std::string>{"city:almelo", "city:borne", "city:enschede", "city:hengelo", "city:oldenzaal"}));
}

TEST(Labels, APhoneNamesAllFiveCitiesToo)
{
    const Viewport phone{.size_px = {390, 844}, .free_min_px = {0, 0}, .free_max_px = {390, 334}};
    const ScreenBox sheet{{0, 334}, {390, 844}};
    const float heights_m[] = {600, 200, 1200, 700, 300};
    const auto labels = place_labels(
        make_camera(fit_region({}, phone), phone),
        {.places = test::baked_map().ground.places, .city_heights_m = heights_m, .occupied = std::span(&sheet, 1)},
        measure);
    EXPECT_EQ(
        std::count_if(labels.begin(), labels.end(), [](const auto& label) { return label.kind == PlaceKind::City; }),
        5);
}

TEST(Labels, TheFirstViewNamesVillagesAndRoadsToo)
{
    const auto labels = labels_for(fit_region({}, kWindow));
    const auto count = [&](LabelFace face) {
        return std::count_if(labels.begin(), labels.end(),
                             [&](const PlacedLabel& label) { return label.face == face; });
    };
    EXPECT_GE(count(LabelFace::Village), 5);
    EXPECT_GE(count(LabelFace::Shield), 3);
    EXPECT_GE(count(LabelFace::Nature), 1);
    EXPECT_GE(count(LabelFace::Water), 1);
}

TEST(Labels, TheSameCameraGivesTheSameLabels)
{
    const auto first = labels_for({});
    const auto second = labels_for({});
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].text, second[i].text);
        EXPECT_EQ(first[i].centre_px, second[i].centre_px);
    }
}

TEST(Labels, ACityIsNamedAboveItsBlocks)
{
    const scenario::CameraPose pose = fit_region({}, kWindow);
    const Camera camera = make_camera(pose, kWindow);
    for (const PlacedLabel& label : labels_for(pose)) {
        if (label.reference != "city:enschede") continue;
        const auto places = test::baked_map().ground.places;
        const auto city = std::find_if(places.begin(), places.end(), [](const Place& p) {
            return p.name == "Enschede" && p.kind == PlaceKind::City;
        });
        const glm::dvec2 foot_px = *screen_from_scene(camera, {city->position_m.x, city->position_m.y, 0});
        EXPECT_LT(label.centre_px.y + label.size_px.y / 2, foot_px.y - 15);
    }
}

TEST(Labels, TheSelectedSiteIsNamedAtItsPin)
{
    PlacedPin pin;
    pin.head_px = {700, 400};
    pin.radius_px = kSelectedPinRadius_px;
    pin.selected = true;
    const auto labels = place_labels(make_camera({}, kWindow),
                                     {.places = {},
                                      .pins = std::span(&pin, 1),
                                      .selected_site_name = "Usseler Es",
                                      .selected = "site:usseler-es",
                                      .occupied = kPanels},
                                     measure);
    ASSERT_EQ(labels.size(), 1u);
    EXPECT_EQ(labels[0].text, "Usseler Es");
    EXPECT_EQ(labels[0].reference, "site:usseler-es");
    EXPECT_LT(labels[0].centre_px.y, pin.head_px.y - pin.radius_px);
}

TEST(Labels, TextNeverStandsOnItsHead)
{
    for (const scenario::CameraPose& pose : many_poses()) {
        for (const PlacedLabel& label : labels_for(pose))
            EXPECT_LE(std::abs(label.angle_rad), std::numbers::pi / 2 + 1e-9);
    }
}

TEST(Labels, ALesserNameGivesWayToAPin)
{
    const scenario::CameraPose pose = fit_region({}, kWindow);
    for (const PlacedLabel& before : labels_for(pose)) {
        if (before.face != LabelFace::Village) continue;
        PlacedPin pin;
        pin.head_px = before.centre_px;
        for (const PlacedLabel& after : labels_for(pose, std::span(&pin, 1))) EXPECT_NE(after.text, before.text);
        return;
    }
    FAIL() << "the view names no village";
}

} // namespace
} // namespace app::map
