#include "map/picking.hpp"

#include "map/scene.hpp"

#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::map {
namespace {

const Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {0, 0}, .free_max_px = {1440, 900}};

struct Drawn {
    std::vector<SitePlace> places = make_site_places(test::real_region(), {});
    Camera camera = make_camera({.scale_px_per_km = 40}, kWindow);
    std::vector<PlacedPin> pins =
        place_pins(camera, places, test::quiet_results(test::real_region(), model::Decision::Phase), 2040, "", {});
    std::vector<PlacedLabel> labels{};

    [[nodiscard]] std::string at(glm::dvec2 screen_px, double radius_px = kMouseRadius_px) const
    {
        return pick(camera, screen_px, radius_px, places, pins, labels);
    }
};

TEST(Picking, EveryPinThatIsDrawnIsHitAtItsHead)
{
    const Drawn drawn;
    ASSERT_GT(drawn.pins.size(), 15u);
    for (const PlacedPin& pin : drawn.pins) EXPECT_EQ(drawn.at(pin.head_px), "site:" + drawn.places[pin.site].id);
}

TEST(Picking, EveryPlateIsHitInItsMiddleUnlessAnotherLiesThere)
{
    Drawn drawn;
    drawn.pins.clear();
    int seen = 0;
    for (const SitePlace& place : drawn.places) {
        if (place.half_size_m.x <= 0) continue;
        const auto middle_px = screen_from_scene(drawn.camera, {place.centre_m.x, place.centre_m.y, 0});
        const std::string found = drawn.at(*middle_px);
        EXPECT_FALSE(found.empty()) << place.id;
        seen += found == "site:" + place.id ? 1 : 0;
    }
    EXPECT_GE(seen, 42);
}

TEST(Picking, AFingerReachesFurtherThanAMouse)
{
    Drawn drawn;
    drawn.pins.assign(1, {});
    drawn.pins[0].head_px = {200, 200};
    const glm::dvec2 beside_px{218, 200};
    EXPECT_EQ(drawn.at(beside_px, kTapRadius_px), "site:" + drawn.places[0].id);
    EXPECT_EQ(drawn.at(beside_px, kMouseRadius_px), "");
}

TEST(Picking, TheNearestOfTwoPinsCounts)
{
    Drawn drawn;
    drawn.pins.assign(2, {});
    drawn.pins[0].head_px = {200, 200};
    drawn.pins[1].site = 1;
    drawn.pins[1].head_px = {216, 200};
    EXPECT_EQ(drawn.at({206, 200}, kTapRadius_px), "site:" + drawn.places[0].id);
    EXPECT_EQ(drawn.at({210, 200}, kTapRadius_px), "site:" + drawn.places[1].id);
}

TEST(Picking, ACityIsHitAtItsName)
{
    Drawn drawn;
    PlacedLabel label;
    label.reference = "city:enschede";
    label.centre_px = {300, 60};
    label.size_px = {90, 22};
    drawn.labels.push_back(label);
    EXPECT_EQ(drawn.at({340, 66}), "city:enschede");
    EXPECT_EQ(drawn.at({350, 66}), "");
}

TEST(Picking, EmptyLandIsNothing)
{
    const Drawn drawn;
    EXPECT_EQ(drawn.at(*screen_from_scene(drawn.camera, {9000, 9000, 0})), "");
}

} // namespace
} // namespace app::map
