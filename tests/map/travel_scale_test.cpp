#include "map/travel_scale.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

constexpr scenario::Theme kThemes[] = {scenario::Theme::Light, scenario::Theme::Dark};
constexpr Paint kGrounds[] = {Paint::Land, Paint::Wood, Paint::Town, Paint::Village};

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIE lightness 0..100 of a tint over a ground: what is left without colour vision.
double lightness(const Colour& tint, const Colour& ground)
{
    const auto over = [&](float above, float below) { return below + (above - below) * tint.opacity; };
    const double luminance = 0.2126 * linear(over(tint.red, ground.red)) +
                             0.7152 * linear(over(tint.green, ground.green)) +
                             0.0722 * linear(over(tint.blue, ground.blue));
    return 116 * std::cbrt(luminance) - 16;
}

TEST(TravelScale, has_its_own_colours_at_the_stops_and_mixes_between)
{
    for (const scenario::Theme theme : kThemes) {
        const auto& stops = travel_colours(theme).stops;
        for (std::size_t i = 0; i < stops.size(); ++i) EXPECT_EQ(travel_colour(theme, kTravelStops_min[i]), stops[i]);
        EXPECT_FLOAT_EQ(travel_colour(theme, 25).red, (stops[2].red + stops[3].red) / 2);
        EXPECT_EQ(travel_colour(theme, -5), stops.front());
        EXPECT_EQ(travel_colour(theme, 500).opacity, 0) << "what is far away is not tinted";
    }
}

TEST(TravelScale, grows_further_from_the_ground_the_nearer_it_is)
{
    for (const scenario::Theme theme : kThemes) {
        const double sign = theme == scenario::Theme::Light ? 1 : -1; // darker by day, brighter by night
        for (const Paint paint : kGrounds) {
            const Colour& ground = palette(theme).paint[paint];
            for (float minutes = 0; minutes < 60; minutes += 5) {
                const double near = lightness(travel_colour(theme, minutes), ground);
                const double far = lightness(travel_colour(theme, minutes + 5), ground);
                EXPECT_GT(sign * (far - near), 0.7) << minutes << " minutes";
            }
        }
    }
}

TEST(TravelScale, every_isochrone_is_a_stop)
{
    for (std::size_t i = 0; i < kIsochrones_min.size(); ++i) {
        EXPECT_EQ(static_cast<float>(kIsochrones_min[i]), kTravelStops_min[i + 1]);
    }
}

TEST(TravelScale, lines_stand_out_from_the_tint_under_them)
{
    for (const scenario::Theme theme : kThemes) {
        const Colour& land = palette(theme).paint[Paint::Land];
        const TravelColours& colours = travel_colours(theme);
        for (const int minutes : kIsochrones_min) {
            const double tint = lightness(travel_colour(theme, static_cast<float>(minutes)), land);
            EXPECT_GT(std::abs(lightness(colours.line, land) - tint), 18) << minutes;
        }
    }
}

} // namespace
} // namespace app::map
