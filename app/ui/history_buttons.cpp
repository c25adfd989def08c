#include "ui/history_buttons.hpp"

#include "scenario/comparison.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

constexpr float kButton_px = 28;

/// What a step from one scenario to another changes: the one slider with both values, or how much it is.
std::string step_words(const Context& context, const model::Inputs& from, const model::Inputs& to)
{
    const auto knobs = scenario::parameter_differences(from, to);
    if (knobs.empty()) return context.words("ui.history.sites");
    if (knobs.size() > 1) {
        return context.words.fill("ui.history.several", {{"count", context.number(static_cast<double>(knobs.size()))}});
    }
    const scenario::Parameter& parameter = *knobs.front().parameter;
    return context.words.fill("ui.history.one",
                              {{"label", context.words("parameter." + std::string(parameter.id) + ".label")},
                               {"from", plain_value(context, parameter, knobs.front().reference)},
                               {"to", plain_value(context, parameter, knobs.front().present)}});
}

/// A square button with an icon, greyed where it can do nothing.
bool draw_button(Context& context, const char* id, const Rect& rect, Icon icon, const std::string& tip)
{
    const bool enabled = !tip.empty();
    const Touch touch = touch_area(id, rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (enabled && touch.hovered) fill_rect(list, rect, context.colours.wash, 8);
    const ImU32 colour = !enabled        ? faded(context.colours.ink_3, 0.45F)
                         : touch.hovered ? context.colours.accent_text
                                         : context.colours.ink_2;
    draw_icon(list, context.fonts[Type::Icon], middle(rect), colour, icon.text);
    if (enabled && tip_due(context.ui.tip, id, touch.hovered)) draw_tip(context, rect, {.text = tip});
    return enabled && touch.clicked;
}

} // namespace

float draw_history_buttons(Context& context, ImVec2 right_middle)
{
    const model::Inputs& now = context.state.inputs;
    const scenario::History& history = context.history;
    float x_px = right_middle.x;
    const auto take = [&] {
        x_px -= kButton_px;
        return Rect{x_px, right_middle.y - kButton_px / 2, kButton_px, kButton_px};
    };
    const bool changed = now != model::Inputs{};
    const std::string reset = changed ? context.words("ui.controls.reset_all") : "";
    if (draw_button(context, "reset_all", take(), kIconResetAll, reset)) {
        context.out.emplace_back(scenario::LoadInputs{});
    }
    const std::string redo =
        history.can_redo()
            ? context.words.fill("ui.history.redo", {{"step", step_words(context, now, history.future().back())}})
            : "";
    if (draw_button(context, "redo", take(), kIconRedo, redo)) context.out.emplace_back(scenario::Redo{});
    const std::string undo =
        history.can_undo()
            ? context.words.fill("ui.history.undo", {{"step", step_words(context, history.past().back(), now)}})
            : "";
    if (draw_button(context, "undo", take(), kIconUndo, undo)) context.out.emplace_back(scenario::Undo{});
    return x_px;
}

} // namespace app::ui
