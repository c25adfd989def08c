#include "ui/travel_modes.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/text.hpp"

#include <string>

namespace app::ui {

namespace {

constexpr float kNarrow_px = 40;

const char* icon_of(model::Mode mode)
{
    constexpr model::PerMode<const char*> kIcons{{kIconCar.text, kIconAccess.text, kIconBike.text, kIconEbike.text}};
    return kIcons[mode];
}

struct Button {
    Rect rect;
    model::Mode mode{};
    bool chosen = false;
};

void draw_button(const Context& context, const Button& button, const char* text, ModeWords words, bool hovered)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect& rect = button.rect;
    if (button.chosen || hovered) {
        fill_rect(list, rect, button.chosen ? context.colours.accent_tint : context.colours.wash, 8);
    }
    const ImU32 ink = button.chosen ? context.colours.accent_text : context.colours.ink_2;
    const Font& icons = context.fonts[Type::IconLarge];
    if (words == ModeWords::All) {
        draw_icon(list, icons, {rect.middle_x_px(), rect.y_px + 16}, ink, icon_of(button.mode));
        draw_text_centred(list, context.fonts[button.chosen ? Type::NoteStrong : Type::NoteMedium],
                          {rect.middle_x_px(), rect.bottom_px() - 19}, ink, text);
        return;
    }
    draw_icon(list, icons, {rect.x_px + kNarrow_px / 2, rect.middle_y_px()}, ink, icon_of(button.mode));
    if (!button.chosen) return;
    draw_text(list, context.fonts[Type::LabelStrong], {rect.x_px + kNarrow_px - 4, rect.middle_y_px() - 8}, ink, text);
}

} // namespace

float draw_travel_modes(Context& context, const Rect& row, ModeWords words)
{
    const auto modes = base::all_of<model::Mode>();
    const model::Mode current = context.state.view.travel_times.mode;
    float x_px = row.x_px;
    for (const model::Mode mode : modes) {
        const std::string id(model::id_of(mode));
        const char* text = context.word("mode", id);
        const bool chosen = mode == current;
        float width_px = row.width_px / static_cast<float>(modes.size());
        if (words == ModeWords::Chosen) {
            const float text_px = measure_text(context.fonts[Type::LabelStrong], text);
            width_px = chosen ? kNarrow_px + text_px + 6 : kNarrow_px;
        }
        const Button button{{x_px, row.y_px, width_px, row.height_px}, mode, chosen};
        const Touch touch = touch_area(id.c_str(), button.rect);
        draw_button(context, button, text, words, touch.hovered);
        if (touch.clicked && !chosen) {
            context.out.emplace_back(scenario::SetTravelTimes{{context.state.view.travel_times.origin, mode}});
        }
        x_px += width_px;
    }
    return x_px - row.x_px;
}

} // namespace app::ui
