#include "ui/travel_card.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/text.hpp"
#include "ui/travel_modes.hpp"
#include "ui/travel_scale_bar.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kWidth_px = 264;
constexpr float kHeight_px = 261;
constexpr float kPadding_px = 14;
constexpr float kModes_px = 50;
constexpr float kButton_px = 34;
constexpr float kGap_px = 12;

constexpr float kStripWidth_px = 312;
constexpr float kStripHeight_px = 80;
constexpr float kStripName_px = 20;
constexpr float kStripRow_px = 40;
constexpr float kRoomForCard_px = 700; ///< width of the map
constexpr float kRoomForCardHeight_px = 580;
constexpr float kStripPadding_px = 8;

/// At the origin itself its name is enough; elsewhere it says how far away the nearest place is.
std::string origin_text(const Context& context)
{
    if (!context.travel->nearest) return {};
    constexpr double kThere_km = 0.15;
    const std::string& place = context.region.nodes[*context.travel->nearest].name;
    if (context.travel->nearest_km < kThere_km) return context.words.fill("ui.travel.from", {{"place", place}});
    const std::string distance = context.number(context.travel->nearest_km, 1);
    return context.words.fill("ui.travel.near", {{"distance", distance}, {"place", place}});
}

void draw_close(Context& context, const Rect& button)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area("close", button);
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    draw_icon(list, context.fonts[Type::Icon], middle(button), context.colours.ink_2, kIconClose.text);
    if (touch.clicked) context.out.emplace_back(scenario::SetLayer{scenario::Layer::TravelTimes, false});
}

void draw_head(Context& context, Column& column)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect title = column.take(20);
    draw_text(list, context.fonts[Type::TextStrong], upper_left(title), context.colours.ink,
              context.words("ui.travel.title"));
    draw_close(context, {title.right_px() - 24, title.y_px - 6, 30, 30});
    const Rect origin = column.take(18);
    const Font& font = context.fonts[Type::Label];
    draw_text(list, font, upper_left(origin), context.colours.ink_2,
              shortened(font, origin_text(context), origin.width_px));
}

/// While a point is asked for, the button says what to do; a second click takes the question back.
void draw_choose(Context& context, const Rect& button)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    bool& choosing = context.ui.choosing_origin;
    const Touch touch = touch_area("choose", button);
    const ImU32 ground = touch.hovered ? context.colours.wash : context.colours.button;
    fill_rect(list, button, choosing ? context.colours.accent : ground, 8);
    if (!choosing) stroke_rect(list, button, context.colours.hairline, 8);
    const ImU32 ink = choosing ? context.colours.on_accent : context.colours.ink;
    const char* text = context.words(choosing ? "ui.travel.choosing" : "ui.travel.choose");
    const Font& font = context.fonts[Type::TextMedium];
    constexpr float kIcon_px = 22;
    const float left_px = button.middle_x_px() - (measure_text(font, text) + kIcon_px) / 2;
    draw_icon(list, context.fonts[Type::Icon], {left_px + 8, button.middle_y_px()}, ink, kIconChoosePoint.text);
    draw_text(list, font, {left_px + kIcon_px, button.middle_y_px() - 9}, ink, text);
    if (touch.clicked) choosing = !choosing;
}

void draw_reach(const Context& context, Column& column)
{
    constexpr std::size_t kHalfHour = 1; // of model::kReachThresholdsMin
    const std::string count = context.number(std::round(context.travel->reach[kHalfHour]) * 1000);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TitleStrong], upper_left(column.take(20)), context.colours.ink, count);
    draw_text(list, context.fonts[Type::Label], upper_left(column.take(16)), context.colours.ink_2,
              context.words("ui.travel.reach"));
}

void draw_card(Context& context, const Rect& rect)
{
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    draw_head(context, column);
    column.skip(8);
    draw_travel_modes(context, column.take(kModes_px), ModeWords::All);
    column.skip(kGap_px);
    draw_travel_scale_bar(context, column);
    column.skip(kGap_px - 2);
    draw_reach(context, column);
    column.skip(kGap_px);
    draw_choose(context, column.take(kButton_px));
}

void draw_choose_icon(Context& context, const Rect& button)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    bool& choosing = context.ui.choosing_origin;
    const Touch touch = touch_area("choose", button);
    if (choosing || touch.hovered) fill_rect(list, button, choosing ? context.colours.accent : context.colours.wash, 8);
    draw_icon(list, context.fonts[Type::IconLarge], middle(button),
              choosing ? context.colours.on_accent : context.colours.ink_2, kIconChoosePoint.text);
    if (touch.clicked) choosing = !choosing;
}

void draw_strip(Context& context, const TravelCardPlace& place)
{
    const Rect& rect = place.rect;
    const Rect row{rect.x_px + kStripPadding_px, rect.y_px + 4, rect.width_px - 2 * kStripPadding_px, kStripRow_px};
    draw_travel_modes(context, row, ModeWords::Chosen);
    draw_close(context, {row.right_px() - kStripRow_px, row.y_px, kStripRow_px, kStripRow_px});
    draw_choose_icon(context, {row.right_px() - 2 * kStripRow_px, row.y_px, kStripRow_px, kStripRow_px});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column column{row.x_px + 6, row.bottom_px() + 5, row.width_px - 12};
    if (place.form == TravelCardForm::NamedStrip) {
        const Font& font = context.fonts[Type::Label];
        draw_text(list, font, upper_left(column.take(kStripName_px)), context.colours.ink_2,
                  shortened(font, origin_text(context), column.width_px));
    }
    if (context.ui.choosing_origin) {
        draw_text(list, context.fonts[Type::TextMedium], column.at(), context.colours.ink,
                  context.words("ui.travel.choosing"));
    } else {
        draw_travel_scale_bar(context, column);
    }
}

} // namespace

std::optional<TravelCardPlace> place_travel_card(const Layout& layout, const scenario::View& view)
{
    if (!view.layers[scenario::Layer::TravelTimes]) return std::nullopt;
    const Rect& free = layout.free;
    if (!layout.top_bar) {
        const float width_px = std::min(kStripWidth_px, free.width_px - 2 * kGap_px);
        const Rect rect{free.x_px + kGap_px, free.y_px + kGap_px, width_px, kStripHeight_px};
        return TravelCardPlace{rect, TravelCardForm::Strip};
    }
    const float top_px = layout.comparison ? layout.comparison->bottom_px() + kGap_px : free.y_px;
    if (free.width_px >= kRoomForCard_px && free.height_px >= kRoomForCardHeight_px) {
        return TravelCardPlace{{free.right_px() - kWidth_px, top_px, kWidth_px, kHeight_px}, TravelCardForm::Card};
    }
    const float height_px = kStripHeight_px + kStripName_px;
    return TravelCardPlace{{free.right_px() - kStripWidth_px, top_px, kStripWidth_px, height_px},
                           TravelCardForm::NamedStrip};
}

Rect free_of_travel_card(const Layout& layout, const scenario::View& view)
{
    const auto place = place_travel_card(layout, view);
    Rect free = layout.free;
    if (!place || place->form != TravelCardForm::Strip || place->rect.width_px < free.width_px / 2) return free;
    const float taken_px = std::min(place->rect.bottom_px() - free.y_px, free.height_px / 2);
    return {free.x_px, free.y_px + taken_px, free.width_px, free.height_px - taken_px};
}

void draw_travel_card(Context& context, const TravelCardPlace& place)
{
    if (context.travel == nullptr) return; // the layer was switched on in this frame
    begin_panel(context, "travel_card", place.rect);
    if (place.form == TravelCardForm::Card) {
        draw_card(context, place.rect);
    } else {
        draw_strip(context, place);
    }
    end_panel();
}

} // namespace app::ui
