#include "ui/travel_scale_bar.hpp"

#include "map/travel_scale.hpp"
#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kBar_px = 10;

/// The tint as it looks over the land of the map.
ImU32 over_land(const map::Colour& tint, const map::Colour& land)
{
    const auto mix = [&](float above, float below) { return below + (above - below) * tint.opacity; };
    return to_imgui({mix(tint.red, land.red), mix(tint.green, land.green), mix(tint.blue, land.blue), 1});
}

void draw_gradient(const Context& context, const Rect& bar)
{
    const scenario::Theme theme = context.state.view.theme;
    const map::Colour& land = map::palette(theme).paint[map::Paint::Land];
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto& stops = map::kTravelStops_min;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const ImU32 from = over_land(map::travel_colour(theme, stops[i - 1]), land);
        const ImU32 to = over_land(map::travel_colour(theme, stops[i]), land);
        list.AddRectFilledMultiColor({bar.x_px + bar.width_px * stops[i - 1] / stops.back(), bar.y_px},
                                     {bar.x_px + bar.width_px * stops[i] / stops.back(), bar.bottom_px()}, from, to, to,
                                     from);
    }
}

} // namespace

void draw_travel_scale_bar(const Context& context, Column& column)
{
    const Rect row = column.take(kTravelScaleBar_px);
    const Rect bar{row.x_px, row.y_px, row.width_px, kBar_px};
    draw_gradient(context, bar);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 line = to_imgui(map::travel_colours(context.state.view.theme).line);
    const Font& font = context.fonts[Type::Note];
    draw_text(list, font, {bar.x_px, bar.bottom_px() + 4}, context.colours.ink_2, "0");
    for (const int minutes : map::kIsochrones_min) {
        const float share = static_cast<float>(minutes) / map::kTravelStops_min.back();
        const float x_px = std::round(bar.x_px + bar.width_px * share);
        const float width_px = minutes == 30 ? 2.0F : 1.0F; // as on the map: the half hour is the main one
        list.AddRectFilled({x_px, bar.y_px}, {x_px + width_px, bar.bottom_px() + 3}, line);
        const bool last = minutes == map::kIsochrones_min.back();
        const std::string number = std::to_string(minutes);
        if (last) {
            const std::string text = context.words.fill("ui.travel.minutes", {{"minutes", number}});
            draw_text(list, font, {x_px - measure_text(font, number) / 2, bar.bottom_px() + 4}, context.colours.ink_2,
                      text);
        } else {
            draw_text_centred(list, context.fonts[minutes == 30 ? Type::NoteStrong : Type::Note],
                              {x_px, bar.bottom_px() + 4}, context.colours.ink_2, number);
        }
    }
}

} // namespace app::ui
