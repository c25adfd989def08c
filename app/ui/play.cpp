#include "ui/play.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
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
    context.ui.played_year = at_end ? model::kBaseYear : context.state.view.year;
    if (context.ui.playing && at_end) context.out.emplace_back(scenario::SetYear{model::kBaseYear});
}

/// Goes on or back by a year; the film stops.
void step(Context& context, int years)
{
    context.ui.playing = false;
    const int year = std::clamp(context.state.view.year + years, model::kBaseYear, model::kLastYear);
    if (year != context.state.view.year) context.out.emplace_back(scenario::SetYear{year});
}

void draw_step(Context& context, ImVec2 centre, int years)
{
    const bool back = years < 0;
    const Rect button{centre.x - 10, centre.y - 10, 20, 20};
    const Touch touch = touch_area(back ? "year_back" : "year_on", button);
    draw_icon(*ImGui::GetWindowDrawList(), context.fonts[Type::IconSmall], centre,
              touch.hovered ? context.colours.accent_text : context.colours.ink_2,
              back ? kIconLeft.text : kIconRight.text);
    draw_hint(context, touch, button, context.words(back ? "ui.timeline.back" : "ui.timeline.on"), back ? "," : ".");
    if (touch.clicked) step(context, years);
}

/// Whether a character was typed.
bool typed(ImWchar character)
{
    return ImGui::GetIO().InputQueueCharacters.contains(character);
}

void draw_speed(Context& context, ImVec2 centre)
{
    const std::string text =
        context.words.fill("ui.timeline.speed", {{"times", context.number(context.ui.play_speed)}});
    const Rect button{centre.x - 11, centre.y - 10, 22, 20};
    const Touch touch = touch_area("speed", button);
    draw_hint(context, touch, button, context.words("ui.timeline.speed_hint"));
    draw_text_centred(*ImGui::GetWindowDrawList(), context.fonts[Type::NoteMedium], {centre.x, centre.y - 7.5F},
                      touch.hovered ? context.colours.accent_text : context.colours.ink_2, text);
    if (touch.clicked) context.ui.play_speed = context.ui.play_speed == 1 ? 2 : 1;
}

} // namespace

void draw_play_button(Context& context, ImVec2 centre)
{
    const ImVec2 disc{centre.x, centre.y - 8};
    const Touch touch =
        touch_area("play", {disc.x - kRadius_px, disc.y - kRadius_px, 2 * kRadius_px, 2 * kRadius_px}, kRadius_px);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_hint(context, touch, {disc.x - kRadius_px, disc.y - kRadius_px, 2 * kRadius_px, 2 * kRadius_px},
              context.words(context.ui.playing ? "ui.timeline.pause" : "ui.timeline.play"), "P");
    if (touch.hovered) list.AddCircleFilled(disc, kRadius_px + 3, faded(context.colours.accent, 0.15F), 40);
    list.AddCircleFilled(disc, kRadius_px, context.colours.accent, 40);
    draw_sign(context, disc);
    draw_step(context, {centre.x - 20, centre.y + 26}, -1);
    draw_speed(context, {centre.x, centre.y + 26});
    draw_step(context, {centre.x + 20, centre.y + 26}, 1);
    if (touch.clicked || typed('p') || typed('P')) toggle(context);
    if (typed(',')) step(context, -1);
    if (typed('.')) step(context, 1);
}

void step_play(Context& context, double elapsed_s)
{
    if (context.state.view.year != context.ui.played_year) context.ui.playing = false;
    if (!context.ui.playing) return;
    context.ui.play_elapsed_s += std::min(elapsed_s, kSecondsPerYear); // a pause of the page is no leap in time
    if (context.ui.play_elapsed_s < kSecondsPerYear) return;
    context.ui.play_elapsed_s -= kSecondsPerYear;
    const int year = std::min(context.state.view.year + context.ui.play_speed, model::kLastYear);
    context.out.emplace_back(scenario::SetYear{year});
    context.ui.played_year = year;
    if (year == model::kLastYear) context.ui.playing = false;
}

} // namespace app::ui
