#include "ui/slider_input.hpp"

#include "ui/slider.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kTrackZone_px = 20;  ///< below this height in the row a click jumps to the pointer
constexpr float kThumbReach_px = 12; ///< a press this near the thumb takes hold of it
constexpr float kClickReach_px = 3;  ///< movement up to here is still a click

void set(Context& context, const scenario::Parameter& parameter, double value)
{
    const double current = context.state.inputs.parameters.*parameter.field;
    if (value != current) context.out.emplace_back(scenario::SetParameter{&parameter, value});
}

double value_per_px(const scenario::Parameter& parameter, const Rect& row)
{
    return (parameter.max - parameter.min) / static_cast<double>(row.width_px);
}

/// A press on the track jumps there; on the thumb or the words it takes hold without moving anything.
void start_drag(Context& context, const scenario::Parameter& parameter, const Rect& row, ImVec2 pointer)
{
    const double current = context.state.inputs.parameters.*parameter.field;
    SliderDrag drag{.parameter = &parameter, .pointer_x_px = pointer.x, .start_value = current};
    const bool on_track = pointer.y > row.y_px + kTrackZone_px;
    const bool on_thumb = std::abs(pointer.x - track_x_px(parameter, row, current)) < kThumbReach_px;
    if (on_track && !on_thumb) {
        drag.start_value = parameter.min + static_cast<double>(pointer.x - row.x_px) * value_per_px(parameter, row);
        drag.start_value = std::clamp(drag.start_value, parameter.min, parameter.max);
        drag.moved = true;
    }
    context.ui.drag = drag;
}

void follow_drag(Context& context, const scenario::Parameter& parameter, const Rect& row)
{
    SliderDrag& drag = *context.ui.drag;
    const float way_px = ImGui::GetIO().MousePos.x - drag.pointer_x_px;
    if (std::abs(way_px) > kClickReach_px) drag.moved = true;
    if (!drag.moved) return;
    const double wish = drag.start_value + static_cast<double>(way_px) * value_per_px(parameter, row);
    set(context, parameter, on_step(parameter, wish));
}

/// Arrow keys step while the slider was the last thing touched; the map and other sliders then do not hear them.
void read_keys(Context& context, const scenario::Parameter& parameter)
{
    ImGui::SetNextFrameWantCaptureKeyboard(true);
    const double current = context.state.inputs.parameters.*parameter.field;
    const double step = parameter.step * (ImGui::GetIO().KeyShift ? 10 : 1);
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) set(context, parameter, on_step(parameter, current - step));
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) set(context, parameter, on_step(parameter, current + step));
    if (ImGui::IsKeyPressed(ImGuiKey_Home)) set(context, parameter, parameter.min);
    if (ImGui::IsKeyPressed(ImGuiKey_End)) set(context, parameter, parameter.max);
    if (ImGui::IsKeyPressed(ImGuiKey_Backspace)) set(context, parameter, parameter.default_value());
}

} // namespace

float track_x_px(const scenario::Parameter& parameter, const Rect& row, double value)
{
    const double share = (value - parameter.min) / (parameter.max - parameter.min);
    return row.x_px + row.width_px * static_cast<float>(share);
}

double on_step(const scenario::Parameter& parameter, double wish)
{
    const double steps = std::round((wish - parameter.min) / parameter.step);
    return std::clamp(parameter.min + steps * parameter.step, parameter.min, parameter.max);
}

void read_slider(Context& context, const scenario::Parameter& parameter, const Rect& row, const Touch& touch)
{
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    const bool wants_default = touch.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
    const bool dragged = context.ui.drag && context.ui.drag->parameter == &parameter;
    if (wants_default) {
        context.ui.drag.reset();
        set(context, parameter, parameter.default_value());
    } else if (touch.pressed) {
        start_drag(context, parameter, row, pointer);
        follow_drag(context, parameter, row);
    } else if (dragged && touch.held) {
        follow_drag(context, parameter, row);
    } else if (dragged) {
        context.ui.drag.reset();
        context.out.emplace_back(scenario::EndGesture{});
    }
    if (touch.focused) read_keys(context, parameter);
}

} // namespace app::ui
