#include "map/isochrones.hpp"

#include "map/projection.hpp"
#include "map/travel_scale.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <span>
#include <vector>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}};
constexpr model::Place kHengelo{6.7936, 52.2619};

/// One cone: the isochrones are circles around the origin.
TravelSurface cone(double minutes_per_km)
{
    TravelSurface surface;
    update_travel_surface(surface, model::TravelField{minutes_per_km, {model::Exit{kHengelo, 0}}});
    return surface;
}

GroundMask no_towns()
{
    return make_town_mask({});
}

glm::dvec2 measure(int /*minutes*/)
{
    return {44, 15};
}

ScreenBox box_of(const PlacedIsochrone& label)
{
    const double cosine = std::abs(std::cos(label.angle_rad));
    const double sine = std::abs(std::sin(label.angle_rad));
    const glm::dvec2 half{(44 * cosine + 15 * sine) / 2, (44 * sine + 15 * cosine) / 2};
    return {label.centre_px - half, label.centre_px + half};
}

std::vector<scenario::CameraPose> many_poses()
{
    std::vector<scenario::CameraPose> poses;
    for (const double scale : {14.0, 30.0, 80.0, 300.0}) {
        for (const double azimuth : {-0.6, 0.0, 2.0}) {
            for (const double east : {-4000.0, 2500.0}) {
                poses.push_back({.east_m = east, .scale_px_per_km = scale, .tilt_rad = 0.8, .azimuth_rad = azimuth});
            }
        }
    }
    return poses;
}

TEST(IsochroneMarks, lie_on_their_line_and_look_along_it)
{
    const TravelSurface surface = cone(4);
    const std::vector<IsochroneMark> marks = make_isochrone_marks(surface, no_towns());
    std::set<int> levels;
    const glm::vec2 origin_m(scene_from_geographic(kHengelo.longitude_deg, kHengelo.latitude_deg));
    for (const IsochroneMark& mark : marks) {
        levels.insert(mark.minutes);
        const glm::vec2 away = mark.place_m - origin_m;
        const float distance_m = std::sqrt(away.x * away.x + away.y * away.y);
        EXPECT_NEAR(distance_m * 4 / 1000, mark.minutes, 0.02);
        EXPECT_NEAR((away.x * mark.along.x + away.y * mark.along.y) / distance_m, 0, 0.02) << "a circle's tangent";
        EXPECT_NEAR(std::sqrt(mark.along.x * mark.along.x + mark.along.y * mark.along.y), 1, 1e-4);
    }
    EXPECT_EQ(levels, std::set<int>(kIsochrones_min.begin(), kIsochrones_min.end()));
}

TEST(IsochroneMarks, keep_off_creases)
{
    // Two feet 8 km apart: between them the isochrones bend sharply on the line where both are as near.
    TravelSurface surface;
    const model::Place east{kHengelo.longitude_deg + 8000 / kMetresPerDegreeLongitude, kHengelo.latitude_deg};
    update_travel_surface(surface, model::TravelField{6.5, {model::Exit{kHengelo, 0}, model::Exit{east, 0}}});
    const glm::vec2 origin_m(scene_from_geographic(kHengelo.longitude_deg, kHengelo.latitude_deg));
    const std::vector<IsochroneMark> marks = make_isochrone_marks(surface, no_towns());
    ASSERT_FALSE(marks.empty());
    for (const IsochroneMark& mark : marks) {
        if (std::abs(mark.place_m.y - origin_m.y) < 8000) {
            EXPECT_GT(std::abs(mark.place_m.x - origin_m.x - 4000), 100);
        }
    }
}

TEST(IsochroneMarks, come_in_a_scattered_order_that_stays)
{
    const TravelSurface surface = cone(4);
    const std::vector<IsochroneMark> marks = make_isochrone_marks(surface, no_towns());
    const std::vector<IsochroneMark> again = make_isochrone_marks(surface, no_towns());
    ASSERT_GT(marks.size(), 200u);
    float west_m = 0, east_m = 0;
    for (std::size_t i = 0; i < 40; ++i) {
        EXPECT_EQ(marks[i].place_m, again[i].place_m);
        west_m = std::min(west_m, marks[i].place_m.x);
        east_m = std::max(east_m, marks[i].place_m.x);
    }
    EXPECT_GT(east_m - west_m, 12000) << "the first ones are not all in one corner";
}

TEST(IsochroneMarks, come_in_towns_last)
{
    AreaLayer town{Paint::Town, {{-9000, -9000}, {9000, -9000}, {0, 9000}}, {0, 1, 2}};
    const GroundMask towns = make_town_mask(std::span(&town, 1));
    const std::vector<IsochroneMark> marks = make_isochrone_marks(cone(4), towns);
    const auto in_town = [&](const IsochroneMark& mark) { return towns.covers(mark.place_m); };
    const auto first = std::find_if(marks.begin(), marks.end(), in_town);
    EXPECT_NE(first, marks.begin());
    EXPECT_NE(first, marks.end());
    EXPECT_TRUE(std::all_of(first, marks.end(), in_town));
    EXPECT_EQ(marks.size(), make_isochrone_marks(cone(4), no_towns()).size()) << "none is lost";
}

TEST(PlacedIsochrones, never_overlap_and_read_from_left_to_right)
{
    const std::vector<IsochroneMark> marks = make_isochrone_marks(cone(4), no_towns());
    const ScreenBox panels[] = {{{16, 72}, {316, 884}}, {{1076, 72}, {1424, 884}}};
    std::size_t seen = 0;
    for (const scenario::CameraPose& pose : many_poses()) {
        const auto labels = place_isochrones(make_camera(pose, kWindow), marks, measure, panels);
        seen += labels.size();
        EXPECT_LE(labels.size(), kMaxIsochroneLabels);
        for (const PlacedIsochrone& label : labels) {
            EXPECT_FALSE(overlaps_any(box_of(label), panels));
            EXPECT_TRUE(contains({{0, 0}, kWindow.size_px}, box_of(label)));
            EXPECT_LT(std::abs(label.angle_rad), std::numbers::pi / 2);
            for (const PlacedIsochrone& other : labels) {
                if (&other == &label) continue;
                EXPECT_FALSE(overlap(box_of(label), box_of(other)));
            }
        }
    }
    EXPECT_GT(seen, 60u);
}

TEST(PlacedIsochrones, name_each_line_that_is_well_in_sight)
{
    const auto marks = make_isochrone_marks(cone(4), no_towns());
    const Camera camera = make_camera({.scale_px_per_km = 24, .tilt_rad = 0.6}, kWindow);
    std::set<int> named;
    for (const PlacedIsochrone& label : place_isochrones(camera, marks, measure, {})) named.insert(label.minutes);
    EXPECT_EQ(named, std::set<int>(kIsochrones_min.begin(), kIsochrones_min.end()));
}

} // namespace
} // namespace app::map
