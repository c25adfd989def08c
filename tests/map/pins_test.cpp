#include "map/pins.hpp"

#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}};

std::vector<PlacedPin> pins_at(double scale_px_per_km, std::string_view selected = "",
                               std::span<const ScreenBox> occupied = {})
{
    const model::Region& region = test::real_region();
    const auto places = make_site_places(region, {});
    const model::Results results = test::quiet_results(region, model::Decision::Phase);
    const Camera camera = make_camera({.scale_px_per_km = scale_px_per_km}, kWindow);
    return place_pins(camera, {.places = places, .results = results, .selected = selected, .occupied = occupied});
}

TEST(Pins, FromAfarOnlySitesOutsideTheTownsHaveOne)
{
    EXPECT_EQ(pins_at(28).size(), 23u) << "the 22 of the document's map and De Kluft";
    EXPECT_GT(pins_at(60).size(), 10u);
    for (const PlacedPin& pin : pins_at(28)) {
        const model::Site& site = test::real_region().sites[pin.site];
        EXPECT_TRUE(site.on_programming_map || site.kind == model::SiteKind::Expansion) << site.id;
    }
}

TEST(Pins, FromFurtherAwayTheyAreSmaller)
{
    const auto near = pins_at(28);
    const auto far = pins_at(14);
    EXPECT_EQ(near.front().radius_px, kPinRadius_px);
    EXPECT_LT(far.front().radius_px, 0.9 * kPinRadius_px);
}

TEST(Pins, TheyGiveWayToTheNamesOfCities)
{
    const model::Region& region = test::real_region();
    const auto places = make_site_places(region, {});
    const model::Results results = test::quiet_results(region, model::Decision::Phase);
    const Camera camera = make_camera({.scale_px_per_km = 28}, kWindow);
    for (const PlacedPin& before : pins_at(28)) {
        const glm::dvec2 half_px(45, 12);
        const ScreenBox name{before.head_px - half_px, before.head_px + half_px};
        const auto pins = place_pins(camera, {.places = places, .results = results, .names = {&name, 1}});
        EXPECT_EQ(pins.size(), 23u);
        for (const PlacedPin& pin : pins) {
            EXPECT_FALSE(overlap(name, {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px}));
            EXPECT_LT(pin.head_px.y, pin.foot_px.y) << "no pin stands on its head";
            EXPECT_LE(std::abs(pin.head_px.x - pin.foot_px.x), 23);
        }
    }
}

TEST(Pins, ASelectedSiteAlwaysHasOneAndTheOthersStepBack)
{
    const auto pins = pins_at(28, "site:hart-van-zuid");
    ASSERT_EQ(pins.size(), 24u);
    EXPECT_TRUE(pins.back().selected) << "it is drawn last";
    EXPECT_EQ(pins.back().radius_px, kSelectedPinRadius_px);
    EXPECT_EQ(pins.back().opacity, 1);
    EXPECT_EQ(pins.front().opacity, 0.75);
}

TEST(Pins, TwoHeadsOnOnePlaceStandSideBySide)
{
    std::vector<SitePlace> places(2);
    places[0].id = "a";
    places[1].id = "b";
    for (SitePlace& place : places) {
        place.half_size_m = {100, 100};
        place.always_has_pin = true;
    }
    model::Results results;
    results.sites.resize(2);
    const auto pins = place_pins(make_camera({}, kWindow), {.places = places, .results = results});
    ASSERT_EQ(pins.size(), 2u);
    const glm::dvec2 away = pins[0].head_px - pins[1].head_px;
    EXPECT_GE(std::hypot(away.x, away.y), 2 * kPinRadius_px);
    EXPECT_EQ(pins[0].foot_px, pins[1].foot_px) << "the stems lean, the plates stay";
}

TEST(Pins, AlmostNoneTouch)
{
    const auto pins = pins_at(28);
    int touching = 0;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        for (std::size_t j = i + 1; j < pins.size(); ++j) {
            const glm::dvec2 away = pins[i].head_px - pins[j].head_px;
            touching += std::hypot(away.x, away.y) < 2 * kPinRadius_px - 1 ? 1 : 0;
        }
    }
    EXPECT_EQ(touching, 0);
}

TEST(Pins, NoneRunUnderAPanel)
{
    const ScreenBox panel{{600, 300}, {900, 700}};
    const auto pins = pins_at(28, "", std::span(&panel, 1));
    EXPECT_LT(pins.size(), 23u);
    for (const PlacedPin& pin : pins) {
        EXPECT_FALSE(overlap(panel, {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px}));
    }
}

} // namespace
} // namespace app::map
