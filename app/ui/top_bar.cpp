#include "ui/top_bar.hpp"

#include "ui/draw.hpp"
#include "ui/help_menu.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/language_menu.hpp"
#include "ui/marks.hpp"
#include "ui/page_parts.hpp"
#include "ui/passport.hpp"
#include "ui/preset_menu.hpp"
#include "ui/text.hpp"
#include "ui/view_menu.hpp"

namespace app::ui {

namespace {

constexpr float kEdge_px = 20;
constexpr float kIconButton_px = 36;
constexpr float kPresetHeight_px = 34;

/// Returns where it ends.
float draw_name(const Context& context, const Rect& bar)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr float kMark_px = 23;
    draw_mark(list, {bar.x_px + kEdge_px, bar.middle_y_px() - kMark_px / 2}, kMark_px, context.colours.accent);
    ImVec2 at{bar.x_px + kEdge_px + kMark_px + 13, bar.middle_y_px() - 10};
    at.x +=
        draw_text(list, context.fonts[Type::TitleStrong], at, context.colours.ink, context.words("ui.product.name"));
    at.x += 5;
    return at.x +
           draw_text(list, context.fonts[Type::Title], at, context.colours.ink_2, context.words("ui.product.year"));
}

/// Switches between light and dark; shows what a click brings.
void draw_theme_button(Context& context, const Rect& button)
{
    const Touch touch = touch_area("theme", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    const bool dark = context.state.view.theme == scenario::Theme::Dark;
    draw_icon(list, context.fonts[Type::IconLarge], middle(button), context.colours.ink_2,
              dark ? kIconSun.text : kIconMoon.text);
    draw_hint(context, touch, button, context.words(dark ? "ui.theme.to_light" : "ui.theme.to_dark"));
    if (touch.clicked) {
        context.out.emplace_back(scenario::SetTheme{dark ? scenario::Theme::Light : scenario::Theme::Dark});
    }
}

/// The window below the bar, for sheets.
Rect room_below(const Rect& bar)
{
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    return {kEdge_px, bar.bottom_px() + kEdge_px, window.x - 2 * kEdge_px, window.y - bar.bottom_px() - 2 * kEdge_px};
}

} // namespace

void draw_top_bar(Context& context, const Rect& rect)
{
    begin_panel(context, "top_bar", rect, 0);
    draw_hairline(*ImGui::GetWindowDrawList(), rect.x_px, rect.right_px(), rect.bottom_px() - 1,
                  context.colours.hairline);
    const float name_end_px = draw_name(context, rect);
    const float middle_px = rect.middle_y_px();
    const Rect passport{name_end_px + 24, middle_px - 18, passport_button_width_px(context), 36};
    draw_passport_button(context, passport, room_below(rect));
    float right_px = rect.right_px() - kEdge_px + 8;
    const auto take = [&](float width_px, float height_px) {
        right_px -= width_px;
        return Rect{right_px, middle_px - height_px / 2, width_px, height_px};
    };
    draw_help_button(context, take(kIconButton_px, kIconButton_px));
    draw_view_button(context, take(kIconButton_px, kIconButton_px));
    draw_theme_button(context, take(kIconButton_px, kIconButton_px));
    draw_language_button(context, take(kIconButton_px + 4, kIconButton_px));
    right_px -= 8;
    if (context.ui.page.offered[PagePart::Share]) {
        draw_share_button(context, take(share_button_width_px(context), kPresetHeight_px));
        right_px -= 8;
    }
    draw_preset_button(context, take(preset_button_width_px(context), kPresetHeight_px));
    draw_page_words(context, passport.right_px(), right_px - 8, middle_px);
    end_panel();
}

} // namespace app::ui
