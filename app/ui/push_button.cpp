#include "ui/push_button.hpp"

#include "ui/panel.hpp"
#include "ui/text.hpp"

namespace app::ui {

bool draw_push_button(const Context& context, const char* id, const Rect& rect, std::string_view words, ButtonLook look)
{
    constexpr float kRadius_px = 8;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(id, rect);
    ImU32 ink = context.colours.ink;
    if (look == ButtonLook::Plain) {
        fill_rect(list, rect, touch.hovered ? context.colours.wash : context.colours.button, kRadius_px);
        stroke_rect(list, rect, context.colours.control_border, kRadius_px);
    } else {
        const bool enabled = look == ButtonLook::Primary;
        fill_rect(list, rect, enabled ? context.colours.accent : context.colours.track, kRadius_px);
        ink = enabled ? context.colours.on_accent : context.colours.ink_3;
    }
    draw_text_centred(list, context.fonts[Type::TextStrong], {rect.middle_x_px(), rect.middle_y_px() - 9}, ink, words);
    return touch.clicked && look != ButtonLook::Disabled;
}

} // namespace app::ui
