#include "ui/play.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr double kSecondsPerYear = 0.6;
constexpr float kRadius_px = 18;

void draw_sign(const Context& context, ImVec2 centre)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 colour = context.colours.on_accent;
    if (context.ui.playing) {
        fill_rect(list, {centre.x - 5, centre.y - 5.5F, 3.5F, 11}, colour, 1);
        fill_rect(list, {centre.x + 1.5F, centre.y - 5.5F, 3.5F, 11}, colour, 1);
    } else {
        list.AddTriangleFilled({centre.x - 3.5F, centre.y - 5.5F}, {centre.x + 6, centre.y},
                               {centre.x - 3.5F, centre.y + 5.5F}, colour);
    }
}

void toggle(Context& context)
{
    context.ui.playing = !context.ui.playing;
    context.ui.play_elapsed_s = 0;
    const bool at_end = context.state.view.year >= model::kLastYear;
    if (context.ui.playing && at_end) context.out.emplace_back(scenario::SetYear{model::kBaseYear});
}

void draw_speed(Context& context, ImVec2 centre)
{
    const std::string text =
        context.words.fill("ui.timeline.speed", {{"times", context.number(context.ui.play_speed)}});
    const Touch touch = touch_area("speed", {centre.x - 18, centre.y - 9, 36, 18});
    draw_text_centred(*ImGui::GetWindowDrawList(), context.fonts[Type::NoteMedium], {centre.x, centre.y - 7.5F},
                      touch.hovered ? context.colours.accent_text : context.colours.ink_2, text);
    if (touch.clicked) context.ui.play_speed = context.ui.play_speed == 1 ? 2 : 1;
}

} // namespace

void draw_play_button(Context& context, ImVec2 centre)
{
    const ImVec2 disc{centre.x, centre.y - 8};
    const Touch touch = touch_area("play", {disc.x - kRadius_px, disc.y - kRadius_px, 2 * kRadius_px, 2 * kRadius_px});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) list.AddCircleFilled(disc, kRadius_px + 3, faded(context.colours.accent, 0.15F), 40);
    list.AddCircleFilled(disc, kRadius_px, context.colours.accent, 40);
    draw_sign(context, disc);
    draw_speed(context, {centre.x, centre.y + 26});
    if (touch.clicked) toggle(context);
}

void step_play(Context& context, double elapsed_s)
{
    if (!context.ui.playing) return;
    context.ui.play_elapsed_s += std::min(elapsed_s, kSecondsPerYear); // a pause of the page is no leap in time
    if (context.ui.play_elapsed_s < kSecondsPerYear) return;
    context.ui.play_elapsed_s -= kSecondsPerYear;
    const int year = std::min(context.state.view.year + context.ui.play_speed, model::kLastYear);
    context.out.emplace_back(scenario::SetYear{year});
    if (year == model::kLastYear) context.ui.playing = false;
}

} // namespace app::ui
