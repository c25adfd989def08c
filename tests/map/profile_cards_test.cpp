#include "map/profile_cards.hpp"
#include "tests/map/label_view.hpp"

#include <gtest/gtest.h>

#include <set>

namespace app::map {
namespace {

const Viewport kWide{.size_px = {1920, 1080}, .free_min_px = {332, 72}, .free_max_px = {1540, 956}};
const Viewport kNarrow{.size_px = {390, 844}, .free_min_px = {0, 0}, .free_max_px = {390, 334}};

CardSizes card_sizes()
{
    CardSizes sizes;
    for (auto& size : sizes) {
        size[CardForm::Full] = {178, 92};
        size[CardForm::Compact] = {178, 58};
    }
    return sizes;
}

CardRequest request()
{
    return {.places = test::baked_map().ground.places, .sizes_px = card_sizes()};
}

Camera whole_region(const Viewport& viewport)
{
    return make_camera(fit_region({}, viewport), viewport);
}

void expect_apart(const std::vector<PlacedCard>& cards, const Viewport& viewport)
{
    for (std::size_t i = 0; i < cards.size(); ++i) {
        EXPECT_TRUE(contains({viewport.free_min_px, viewport.free_max_px}, cards[i].box));
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(cards[i].box, cards[j].box));
    }
}

TEST(ProfileCards, AWideMapHasACardForEachCityAndALineToItsCentre)
{
    const Camera camera = whole_region(kWide);
    const auto cards = place_cards(camera, request());
    ASSERT_EQ(cards.size(), 5u);
    expect_apart(cards, kWide);
    std::set<model::Municipality> cities;
    for (const PlacedCard& card : cards) {
        cities.insert(card.city);
        EXPECT_DOUBLE_EQ(card.opacity, 1);
        EXPECT_TRUE(contains(grown(card.box, 0.01), card.leader_from_px));
        EXPECT_FALSE(contains(card.box, card.leader_to_px));
    }
    EXPECT_EQ(cities.size(), 5u);
}

TEST(ProfileCards, APhoneHasNone)
{
    EXPECT_TRUE(place_cards(whole_region(kNarrow), request()).empty());
}

TEST(ProfileCards, WithoutRoomForAllAsManyAsFitStandTheSelectedOneFirst)
{
    CardRequest tight = request();
    // A panel over the right side leaves the left one for a card or two.
    const ScreenBox panel{{1100, 72}, {1540, 956}};
    const ScreenBox lower{{332, 330}, {520, 956}};
    const ScreenBox panels[] = {panel, lower};
    tight.occupied = panels;
    CardMemory memory;
    const Camera camera = whole_region(kWide);
    const auto some = update_cards(memory, camera, tight, {});
    EXPECT_GE(some.size(), 1u);
    EXPECT_LT(some.size(), 5u);
    EXPECT_EQ(memory.in_view, 5u);
    expect_apart(some, kWide);
    tight.selected = "city:almelo";
    const auto cards = place_cards(camera, tight);
    EXPECT_GE(cards.size(), 1u);
    EXPECT_TRUE(std::any_of(cards.begin(), cards.end(),
                            [](const PlacedCard& card) { return card.city == model::Municipality::Almelo; }));
    for (const PlacedCard& card : cards) EXPECT_FALSE(overlaps_any(card.box, panels));
}

TEST(ProfileCards, ALaptopHasSomeCardsTooTheRestCompact)
{
    const Viewport laptop{.size_px = {1440, 900}, .free_min_px = {332, 72}, .free_max_px = {1060, 776},
                          .corner_px = {180, 357}};
    const ScreenBox panels[] = {{{332, 431}, {500, 776}}, {{945, 72}, {1060, 108}}, {{1022, 586}, {1060, 776}}};
    CardRequest crowded = request();
    crowded.occupied = panels;
    const auto cards = place_cards(whole_region(laptop), crowded);
    EXPECT_GE(cards.size(), 3u);
    expect_apart(cards, laptop);
    for (const PlacedCard& card : cards) {
        EXPECT_FALSE(overlaps_any(card.box, panels));
        EXPECT_EQ(card.box.max_px.y - card.box.min_px.y, card.form == CardForm::Full ? 92 : 58);
    }
}

TEST(ProfileCards, NoCardCoversAPin)
{
    const Camera camera = whole_region(kWide);
    std::vector<PlacedPin> pins;
    CardRequest with_pins = request();
    for (const PlacedCard& card : place_cards(camera, request())) {
        PlacedPin pin;
        pin.head_px = pin.foot_px = (card.box.min_px + card.box.max_px) * 0.5;
        pins.assign(1, pin);
        with_pins.pins = pins;
        for (const PlacedCard& other : place_cards(camera, with_pins)) {
            EXPECT_FALSE(overlap(other.box, {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px}));
        }
    }
}

TEST(ProfileCards, ACardStaysPutWhileTheMapMovesALittle)
{
    CardMemory memory;
    scenario::CameraPose pose = fit_region({}, kWide);
    const auto before = update_cards(memory, make_camera(pose, kWide), request(), make_fade_step(16, false));
    ASSERT_EQ(before.size(), 5u);
    for (int frame = 0; frame < 10; ++frame) {
        pose.east_m += 10;
        const Camera camera = make_camera(pose, kWide);
        const auto cards = update_cards(memory, camera, request(), make_fade_step(16, false));
        expect_apart(cards, kWide);
        for (const PlacedCard& card : cards) {
            EXPECT_TRUE(std::any_of(before.begin(), before.end(), [&](const PlacedCard& other) {
                return other.city == card.city && other.box == card.box;
            }));
        }
    }
}

TEST(ProfileCards, AfterAMoveCardsComeSoftlyAndThenNothingMoves)
{
    CardMemory memory;
    scenario::CameraPose near = fit_region({}, kWide);
    near.scale_px_per_km = 200;
    EXPECT_TRUE(update_cards(memory, make_camera(near, kWide), request(), make_fade_step(16, false)).empty());
    EXPECT_FALSE(is_fading(memory));
    const Camera camera = whole_region(kWide);
    EXPECT_TRUE(update_cards(memory, camera, request(), make_fade_step(16, false)).empty())
        << "it waits for the camera";
    EXPECT_TRUE(is_fading(memory));
    int frames = 0;
    for (; is_fading(memory) && frames < 100; ++frames) {
        (void)update_cards(memory, camera, request(), make_fade_step(16, false));
    }
    EXPECT_EQ(memory.cards.size(), 5u);
    EXPECT_GE(frames, 8);
    EXPECT_LE(frames, 14);
}

} // namespace
} // namespace app::map
