#include "map/travel_scale.hpp"

#include <algorithm>

namespace app::map {

namespace {

TravelColours light_colours()
{
    TravelColours colours;
    colours.stops = {colour_from_hex(0x3B2F7A, 0.56F), colour_from_hex(0x5B4F9E, 0.50F),
                     colour_from_hex(0x8479BC, 0.46F), colour_from_hex(0xA79DCE, 0.42F),
                     colour_from_hex(0xC9BEDA, 0.38F), colour_from_hex(0xDDD3E2, 0.28F),
                     colour_from_hex(0xDDD3E2, 0)};
    colours.line = colour_from_hex(0x2E2563, 0.85F);
    colours.text = colour_from_hex(0x2E2563);
    colours.halo = colour_from_hex(0xFFFFFC, 0.92F);
    return colours;
}

TravelColours dark_colours()
{
    TravelColours colours;
    colours.stops = {colour_from_hex(0xCDBBFF, 0.56F), colour_from_hex(0xA795E6, 0.50F),
                     colour_from_hex(0x8271C4, 0.45F), colour_from_hex(0x6354A3, 0.42F),
                     colour_from_hex(0x473C7E, 0.40F), colour_from_hex(0x332D5C, 0.28F),
                     colour_from_hex(0x332D5C, 0)};
    colours.line = colour_from_hex(0xE3DAFF, 0.80F);
    colours.text = colour_from_hex(0xEFEAFF);
    colours.halo = colour_from_hex(0x15211F, 0.88F);
    return colours;
}

} // namespace

const TravelColours& travel_colours(scenario::Theme theme)
{
    static const TravelColours kLight = light_colours();
    static const TravelColours kDark = dark_colours();
    return theme == scenario::Theme::Dark ? kDark : kLight;
}

Colour travel_colour(scenario::Theme theme, float minutes)
{
    const auto& stops = travel_colours(theme).stops;
    std::size_t next = 1;
    while (next + 1 < stops.size() && minutes > kTravelStops_min[next]) ++next;
    const float from_min = kTravelStops_min[next - 1];
    const float share = std::clamp((minutes - from_min) / (kTravelStops_min[next] - from_min), 0.0F, 1.0F);
    const auto mix = [&](float from, float to) { return from + (to - from) * share; };
    const Colour& a = stops[next - 1];
    const Colour& b = stops[next];
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), mix(a.opacity, b.opacity)};
}

} // namespace app::map
