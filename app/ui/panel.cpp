#include "ui/panel.hpp"

#include "ui/draw.hpp"
#include "ui/focus.hpp"
#include "ui/shadow.hpp"

namespace app::ui {

void begin_area(const char* name, const Rect& rect)
{
    ImGui::SetNextWindowPos(upper_left(rect));
    ImGui::SetNextWindowSize({rect.width_px, rect.height_px});
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoFocusOnAppearing); // else a panel that comes ends the drag that brought it
}

void begin_panel(const Context& context, const char* name, const Rect& rect, float radius_px)
{
    begin_area(name, rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (radius_px > 0) draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, radius_px > 0 ? context.colours.paper : context.colours.bar, radius_px);
    if (radius_px > 0) stroke_rect(list, rect, context.colours.panel_edge, radius_px);
}

void end_panel()
{
    ImGui::End();
}

void begin_scroll(const char* name, const Rect& rect)
{
    ImGui::SetCursorScreenPos(upper_left(rect));
    ImGui::BeginChild(name, {rect.width_px, rect.height_px}, 0, ImGuiWindowFlags_NoBackground);
}

void end_scroll()
{
    ImGui::EndChild();
}

Column make_column(float padding_px)
{
    const ImVec2 start = ImGui::GetCursorScreenPos();
    // The width of the window, not of its contents: a scrollbar stands in the padding and moves nothing.
    return {start.x + padding_px, start.y, ImGui::GetWindowWidth() - 2 * padding_px};
}

void finish_column(const Column& column, float padding_px)
{
    ImGui::SetCursorScreenPos({column.x_px - padding_px, column.y_px});
    ImGui::Dummy({1, 1});
}

Touch touch_area(const char* id, const Rect& rect, float radius_px)
{
    ImGui::SetCursorScreenPos(upper_left(rect));
    Touch touch;
    touch.clicked = ImGui::InvisibleButton(id, {rect.width_px, rect.height_px});
    touch.hovered = ImGui::IsItemHovered();
    touch.pressed = ImGui::IsItemActivated();
    touch.held = ImGui::IsItemActive();
    const KeyTouch key = follow_focus(radius_px);
    touch.focused = key.focused;
    touch.clicked = touch.clicked || key.pressed;
    return touch;
}

} // namespace app::ui
