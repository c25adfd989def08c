#include "ui/popup.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

namespace app::ui {

bool begin_menu(const Context& context, const char* name, const Rect& rect)
{
    constexpr float kRadius_px = 10;
    ImGui::SetNextWindowPos(upper_left(rect));
    ImGui::SetNextWindowSize({rect.width_px, rect.height_px});
    if (!ImGui::BeginPopup(name, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings)) return false;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, context.colours.bar, kRadius_px);
    stroke_rect(list, rect, context.colours.hairline, kRadius_px);
    return true;
}

void end_menu()
{
    ImGui::EndPopup();
}

bool draw_menu_row(const Context& context, const char* id, const Rect& row, const char* label, bool chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(id, row);
    if (touch.hovered) fill_rect(list, row, context.colours.wash, 6);
    const float first_line_px = row.y_px + 16;
    if (chosen) {
        draw_icon(list, context.fonts[Type::IconSmall], {row.x_px + 16, first_line_px}, context.colours.accent_text,
                  kIconCheck.text);
    }
    draw_text(list, context.fonts[chosen ? Type::TextStrong : Type::TextMedium], {row.x_px + 32, first_line_px - 9},
              context.colours.ink, label);
    return touch.clicked;
}

} // namespace app::ui
