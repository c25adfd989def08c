#include "ui/map_signs.hpp"

#include "map/palette.hpp"
#include "map/reach_ribbons.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/text.hpp"
#include "ui/theme.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kPadding_px = 8;
constexpr float kIcon_px = 16;
constexpr float kPostHeight_px = 38;
constexpr float kArrow_px = 11; ///< radius of the disc with the arrow
constexpr float kPlateHeight_px = 20;
constexpr float kMinutesGap_px = 8;
constexpr const char* kNoWay = "\u2013";

const char* icon_of(map::RouteKind kind)
{
    if (kind == map::RouteKind::CorridorRail) return kIconAccess.text;
    return kind == map::RouteKind::CorridorWater ? kIconShip.text : kIconCar.text;
}

constexpr model::PerTravel<const char*> kTravelIcons{{kIconCar.text, kIconAccess.text, kIconBike.text}};

std::string minutes_text(double minutes)
{
    return std::isfinite(minutes) ? std::to_string(std::lround(minutes)) : kNoWay;
}

glm::dvec2 size_of(const Fonts& fonts, const map::Sign& sign)
{
    if (sign.kind == map::SignKind::Corridor) {
        const float text_px =
            std::max(measure_text(fonts[Type::LabelStrong], sign.text), measure_text(fonts[Type::Note], sign.note));
        return {static_cast<double>(std::ceil(text_px + 3 * kPadding_px + kIcon_px + 2 * kArrow_px)),
                static_cast<double>(kPostHeight_px)};
    }
    if (sign.kind != map::SignKind::CityLink) {
        return {static_cast<double>(std::ceil(measure_text(fonts[Type::NoteStrong], sign.text) + 2 * kPadding_px)),
                static_cast<double>(kPlateHeight_px)};
    }
    float width_px = 2 * kPadding_px - kMinutesGap_px;
    for (const double minutes : sign.minutes) {
        width_px += kIcon_px + measure_text(fonts[Type::NoteStrong], minutes_text(minutes)) + kMinutesGap_px;
    }
    return {static_cast<double>(std::ceil(width_px)), static_cast<double>(kPlateHeight_px)};
}

Rect rect_of(const map::Sign& sign)
{
    const map::ScreenBox box = map::box_of(sign);
    return {std::round(static_cast<float>(box.min_px.x)), std::round(static_cast<float>(box.min_px.y)),
            static_cast<float>(sign.size_px.x), static_cast<float>(sign.size_px.y)};
}

void draw_sheet(ImDrawList& list, const Rect& rect, ImU32 paper, ImU32 edge, float radius_px)
{
    fill_rect(list, {rect.x_px - 1, rect.y_px - 1, rect.width_px + 2, rect.height_px + 2}, edge, radius_px + 1);
    fill_rect(list, rect, paper, radius_px);
}

/// A disc with an arrow that points along the corridor.
void draw_arrow(ImDrawList& list, ImVec2 centre, double angle_rad, ImU32 disc, ImU32 ink)
{
    list.AddCircleFilled(centre, kArrow_px, disc, 32);
    const ImVec2 along{static_cast<float>(std::cos(angle_rad)), static_cast<float>(std::sin(angle_rad))};
    const auto at = [&](float forward, float side) {
        return ImVec2{centre.x + along.x * forward - along.y * side, centre.y + along.y * forward + along.x * side};
    };
    list.AddLine(at(-5, 0), at(5, 0), ink, 1.75F);
    const std::array<ImVec2, 3> head{at(1, -4), at(5, 0), at(1, 4)};
    list.AddPolyline(head.data(), static_cast<int>(head.size()), ink, ImDrawFlags_None, 1.75F);
}

/// The head of the broad arrow that the corridor is, where it leaves the free map.
void draw_arrow_head(ImDrawList& list, scenario::Theme theme, const map::Sign& sign)
{
    const auto corners = map::arrow_head(sign);
    const auto corner = [&](std::size_t i) {
        return ImVec2{static_cast<float>(corners[i].x), static_cast<float>(corners[i].y)};
    };
    const map::Colour& band = map::palette(theme).paint[map::paint_of(sign.route)];
    list.AddTriangleFilled(corner(0), corner(1), corner(2),
                           faded(to_imgui({band.red, band.green, band.blue, 1}), 0.9F));
}

/// The arrow stands on the side that it points to.
void draw_signpost(ImDrawList& list, const Fonts& fonts, const Palette& colours, const map::Sign& sign)
{
    const Rect rect = rect_of(sign);
    draw_sheet(list, rect, colours.bar, colours.hairline, 9);
    const bool to_left = std::cos(sign.arrow_rad) < 0;
    const float arrow_px = to_left ? rect.x_px + kPadding_px + kArrow_px : rect.right_px() - kPadding_px - kArrow_px;
    draw_arrow(list, {arrow_px, rect.middle_y_px()}, sign.arrow_rad, colours.accent, colours.on_accent);
    const float left_px = to_left ? rect.x_px + 2 * (kPadding_px + kArrow_px) : rect.x_px + kPadding_px;
    draw_icon(list, fonts[Type::IconSmall], {left_px + kIcon_px / 2 - 1, rect.y_px + 12}, colours.ink_2,
              icon_of(sign.route));
    draw_text(list, fonts[Type::LabelStrong], {left_px + kIcon_px, rect.y_px + 4}, colours.ink, sign.text);
    draw_text(list, fonts[Type::Note], {left_px + kIcon_px, rect.y_px + 19}, colours.ink_3, sign.note);
}

void draw_minutes(ImDrawList& list, const Fonts& fonts, const Palette& colours, const map::Sign& sign)
{
    const Rect rect = rect_of(sign);
    draw_sheet(list, rect, colours.bar, colours.hairline, kPlateHeight_px / 2);
    float x_px = rect.x_px + kPadding_px;
    for (const model::Travel travel : base::all_of<model::Travel>()) {
        draw_icon(list, fonts[Type::IconSmall], {x_px + kIcon_px / 2 - 2, rect.middle_y_px()}, colours.ink_3,
                  kTravelIcons[travel]);
        x_px += kIcon_px;
        x_px += draw_text(list, fonts[Type::NoteStrong], {x_px, rect.middle_y_px() - 7.5F}, colours.ink,
                          minutes_text(sign.minutes[travel]));
        x_px += kMinutesGap_px;
    }
}

void draw_plate(ImDrawList& list, const Fonts& fonts, ImU32 text, ImU32 plate, const map::Sign& sign)
{
    const Rect rect = rect_of(sign);
    draw_sheet(list, rect, plate, text, 6);
    draw_text_centred(list, fonts[Type::NoteStrong], {rect.middle_x_px(), rect.middle_y_px() - 7.5F}, text, sign.text);
}

void draw_sign(ImDrawList& list, const Fonts& fonts, const Palette& colours, const map::Sign& sign)
{
    switch (sign.kind) {
    case map::SignKind::Corridor:
        return draw_signpost(list, fonts, colours, sign);
    case map::SignKind::CityLink:
        return draw_minutes(list, fonts, colours, sign);
    case map::SignKind::Measure:
        return draw_plate(list, fonts, colours.on_accent, colours.accent, sign);
    case map::SignKind::Agglonet:
        return draw_plate(list, fonts, colours.accent_text, colours.bar, sign);
    }
}

} // namespace

map::MeasureSign make_sign_measure(const Fonts& fonts)
{
    return [&fonts](const map::Sign& sign) { return size_of(fonts, sign); };
}

void draw_map_signs(std::span<const map::Sign> signs, scenario::Theme theme, const Fonts& fonts)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    for (const map::Sign& sign : signs) {
        if (sign.kind == map::SignKind::Corridor) draw_arrow_head(list, theme, sign);
    }
    for (const map::Sign& sign : signs) draw_sign(list, fonts, palette_of(theme), sign);
}

} // namespace app::ui
