#include "tests/map/label_view.hpp"

#include <gtest/gtest.h>

#include <numbers>
#include <set>

namespace app::map {
namespace {

using test::box_of;
using test::count_of;
using test::kPanels;
using test::kWindow;
using test::labels_for;

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
    LabelRequest request = test::label_request();
    request.occupied = std::span(&sheet, 1);
    const auto labels = place_labels(make_camera(fit_region({}, phone), phone), request, test::measure_label);
    EXPECT_EQ(count_of(labels, LabelFace::City), 5u);
}

TEST(Labels, TheFirstViewNamesVillagesAndRoadsToo)
{
    const auto labels = labels_for(fit_region({}, kWindow));
    EXPECT_GE(count_of(labels, LabelFace::Village), 5u);
    EXPECT_GE(count_of(labels, LabelFace::Shield), 3u);
    EXPECT_GE(count_of(labels, LabelFace::Nature), 1u);
    EXPECT_GE(count_of(labels, LabelFace::Water), 1u);
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
    pin.foot_px = {700, 420};
    pin.radius_px = kSelectedPinRadius_px;
    pin.selected = true;
    const SiteName site{"usseler-es", "Usseler Es"};
    LabelRequest request{.places = {}, .pins = std::span(&pin, 1), .sites = std::span(&site, 1), .occupied = kPanels};
    const auto labels = place_labels(make_camera({}, kWindow), request, test::measure_label);
    ASSERT_EQ(labels.size(), 1u);
    EXPECT_EQ(labels[0].text, "Usseler Es");
    EXPECT_EQ(labels[0].reference, "site:usseler-es");
    EXPECT_LT(labels[0].centre_px.y, pin.head_px.y - pin.radius_px);
}

TEST(Labels, SitesAreNamedNearbyOnly)
{
    std::vector<PlacedPin> pins(2);
    pins[0] = {.site = 0, .foot_px = {600, 420}, .head_px = {600, 400}};
    pins[1] = {.site = 1, .foot_px = {800, 420}, .head_px = {800, 400}};
    const SiteName sites[] = {{"one", "Een"}, {"two", "Twee"}};
    LabelRequest request{.places = {}, .pins = pins, .sites = sites};
    const auto at = [&](double scale) {
        return place_labels(make_camera({.scale_px_per_km = scale}, kWindow), request, test::measure_label).size();
    };
    EXPECT_EQ(at(30), 0u);
    EXPECT_EQ(at(120), 2u);
}

TEST(Labels, NoNameCoversAPin)
{
    const scenario::CameraPose pose = fit_region({}, kWindow);
    std::size_t checked = 0;
    for (const PlacedLabel& before : labels_for(pose)) {
        PlacedPin pin;
        pin.head_px = before.centre_px;
        pin.foot_px = pin.head_px + glm::dvec2(0, 20);
        const ScreenBox head{pin.head_px - pin.radius_px, pin.head_px + pin.radius_px};
        for (const PlacedLabel& after : labels_for(pose, std::span(&pin, 1))) {
            if (after.face == LabelFace::City) continue; // pins give way to those: tests/map/pins_test.cpp
            EXPECT_FALSE(overlap(box_of(after), head)) << after.text;
            ++checked;
        }
    }
    EXPECT_GT(checked, 200u);
}

TEST(Labels, ACityKeepsItsPlaceWhenAPinStandsThere)
{
    const scenario::CameraPose pose = fit_region({}, kWindow);
    for (const PlacedLabel& before : labels_for(pose)) {
        if (before.face != LabelFace::City) continue;
        PlacedPin pin;
        pin.head_px = pin.foot_px = before.centre_px;
        const auto after = labels_for(pose, std::span(&pin, 1));
        EXPECT_TRUE(std::any_of(after.begin(), after.end(), [&](const PlacedLabel& label) {
            return label.text == before.text && label.centre_px == before.centre_px;
        })) << before.text;
    }
}

TEST(Labels, ACityStandsOnTheShoulderOfItsSkyline)
{
    const Camera camera = make_camera(fit_region({}, kWindow), kWindow);
    for (const PlacedLabel& label : labels_for(camera.pose)) {
        if (label.kind != PlaceKind::City || label.face != LabelFace::City) continue;
        const auto foot_px = shoulder_px(camera, test::skylines()[*city_named(label.text)]);
        ASSERT_TRUE(foot_px);
        EXPECT_NEAR(label.centre_px.x, foot_px->x, label.size_px.x / 2) << label.text;
        EXPECT_NEAR(label.centre_px.y + label.size_px.y / 2, foot_px->y, label.size_px.y) << label.text;
    }
}

TEST(Labels, TheBoxesOfCitiesAreThoseOfTheirNames)
{
    const Camera camera = make_camera(fit_region({}, kWindow), kWindow);
    const auto boxes = city_name_boxes({}, camera, test::label_request(), test::measure_label);
    EXPECT_EQ(boxes.size(), 5u);
    for (const PlacedLabel& label : labels_for(camera.pose)) {
        if (label.face != LabelFace::City) continue;
        EXPECT_NE(std::find(boxes.begin(), boxes.end(), box_of(label)), boxes.end()) << label.text;
    }
}

TEST(Labels, TextNeverStandsOnItsHead)
{
    for (const scenario::CameraPose& pose : many_poses()) {
        for (const PlacedLabel& label : labels_for(pose))
            EXPECT_LE(std::abs(label.angle_rad), std::numbers::pi / 2 + 1e-9);
    }
}

TEST(Labels, NamesGoWithTheLayerOfWhatTheyName)
{
    scenario::View view;
    LabelRequest request = test::label_request();
    request.view = &view;
    const Camera camera = make_camera({.scale_px_per_km = 60}, kWindow);
    const auto kinds = [&] {
        std::set<PlaceKind> found;
        for (const PlacedLabel& label : place_labels(camera, request, test::measure_label)) found.insert(label.kind);
        return found;
    };
    EXPECT_TRUE(kinds().contains(PlaceKind::Station));
    view.layers[scenario::Layer::Railways] = false;
    EXPECT_FALSE(kinds().contains(PlaceKind::Station));
    EXPECT_TRUE(kinds().contains(PlaceKind::CycleShield));
    view.layers[scenario::Layer::CycleHighway] = false;
    EXPECT_FALSE(kinds().contains(PlaceKind::CycleShield));
}

TEST(Labels, NamesKeepOffTallBlocks)
{
    const scenario::CameraPose pose{.scale_px_per_km = 30};
    const Camera camera = make_camera(pose, kWindow);
    const auto free = labels_for(pose);
    const auto village = std::find_if(free.begin(), free.end(),
                                      [](const PlacedLabel& label) { return label.face == LabelFace::Village; });
    ASSERT_NE(village, free.end());
    // A row of towers under the name.
    std::vector<BlockInstance> towers;
    for (double x = -60; x <= 60; x += 6) {
        const auto foot_m = ground_from_screen(camera, village->centre_px + glm::dvec2(x, 25));
        ASSERT_TRUE(foot_m);
        towers.push_back({.centre_m = *foot_m, .half_width_m = 60, .height_m = 1800});
    }
    BlockCover cover;
    cover.update(camera, towers);
    LabelRequest request = test::label_request();
    request.blocks = &cover;
    for (const PlacedLabel& label : place_labels(camera, request, test::measure_label)) {
        if (label.face == LabelFace::City) continue;
        EXPECT_LE(cover.share(box_of(label)), 0.08) << label.text;
    }
}

} // namespace
} // namespace app::map
