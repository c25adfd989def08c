#include "ui/focus.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace app::ui {

namespace {

constexpr float kRingOffset_px = 2;
constexpr float kRingWidth_px = 2;

/// Dear ImGui hands this through: a touch area knows no context of ours.
FocusOrder* order_of_frame()
{
    return static_cast<FocusOrder*>(ImGui::GetIO().BackendLanguageUserData);
}

/// Whether the window in which items are submitted now is open to the keyboard: all are, unless a menu is open.
bool in_reach()
{
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    if (imgui.OpenPopupStack.empty()) return true;
    const ImGuiWindow* menu = imgui.OpenPopupStack.back().Window;
    return menu == nullptr || imgui.CurrentWindow->RootWindow == menu->RootWindow;
}

/// The stop that the keyboard or the last press is at. Dear ImGui names one of its own as well, before anybody did
/// anything.
ImGuiID where_it_is(const FocusOrder& order)
{
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    return order.shows_ring || imgui.LastActiveId == imgui.NavId ? imgui.NavId : 0;
}

void draw_ring(const FocusOrder& order, float radius_px)
{
    ImRect rect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    rect.Expand(kRingOffset_px);
    // What reaches from edge to edge of its panel has the ring inside.
    ImRect room = ImGui::GetCurrentWindow()->RootWindow->Rect();
    room.Expand(-kRingWidth_px);
    rect.ClipWith(room);
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const ImRect clip = ImGui::GetCurrentWindow()->ClipRect;
    list.PushClipRect({room.Min.x, clip.Min.y - kRingOffset_px}, {room.Max.x, clip.Max.y + kRingOffset_px});
    list.AddRect(rect.Min, rect.Max, order.ring_colour, radius_px + kRingOffset_px, 0, kRingWidth_px);
    list.PopClipRect();
}

} // namespace

void begin_focus_order(FocusOrder& order, ImU32 ring_colour)
{
    order.stops = std::exchange(order.drawing, {});
    order.ring_colour = ring_colour;
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) order.shows_ring = false;
    ImGui::GetIO().BackendLanguageUserData = &order;
}

bool move_focus(FocusOrder& order, int direction)
{
    const ImGuiID now = order.wanted != 0 ? order.wanted : where_it_is(order);
    const auto at = std::find(order.stops.begin(), order.stops.end(), now);
    const auto count = static_cast<std::ptrdiff_t>(order.stops.size());
    std::ptrdiff_t next = at - order.stops.begin() + direction;
    if (at == order.stops.end()) next = direction > 0 ? 0 : -1;
    if (next < 0 || next >= count) {
        drop_focus(order);
        return false;
    }
    order.wanted = order.stops[static_cast<std::size_t>(next)];
    order.shows_ring = true;
    return true;
}

bool drop_focus(FocusOrder& order)
{
    ImGuiContext& imgui = *ImGui::GetCurrentContext();
    const bool had = order.shows_ring && imgui.NavId != 0;
    imgui.NavId = 0;
    order.wanted = 0;
    order.shows_ring = false;
    return had;
}

KeyTouch follow_focus(float ring_radius_px)
{
    const bool focused = ImGui::IsItemFocused();
    FocusOrder* order = order_of_frame();
    if (!order || !in_reach()) return {.focused = focused};
    const ImGuiID id = ImGui::GetItemID();
    order->drawing.push_back(id);
    if (order->wanted == id) {
        order->wanted = 0;
        ImGui::SetFocusID(id, ImGui::GetCurrentWindow());
        ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
        draw_ring(*order, ring_radius_px);
        return {.focused = true};
    }
    if (!focused || !order->shows_ring) return {.focused = focused};
    draw_ring(*order, ring_radius_px);
    const bool pressed = ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                         ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false) || ImGui::IsKeyPressed(ImGuiKey_Space, false);
    return {.focused = true, .pressed = pressed};
}

} // namespace app::ui
