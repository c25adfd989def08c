#include "ui/slider.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/slider_input.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kLabelTop_px = 4;
constexpr float kTrackMiddle_px = 33;
constexpr float kTrackHalf_px = 2;
constexpr float kThumbRadius_px = 8;

ImU32 value_colour(const Context& context, bool changed)
{
    return changed ? context.colours.accent_text : context.colours.ink;
}

/// Label and source mark at the left. right_px is where something else begins.
void draw_label(const Context& context, const scenario::Parameter& parameter, ImVec2 at, float right_px)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr float kMarkRoom_px = 16;
    const Font& font = context.fonts[Type::Text];
    const std::string key = "parameter." + std::string(parameter.id) + ".label";
    const std::string label = shortened(font, context.words(key), right_px - at.x - kMarkRoom_px);
    const float width_px = draw_text(list, font, at, context.colours.ink, label);
    draw_source_mark(list, {at.x + width_px + 11, at.y + 9}, parameter.basis, context.colours.ink_3);
}

/// The undo arrow, with its middle at centre; brighter under the pointer.
void draw_undo(Context& context, const scenario::Parameter& parameter, ImVec2 centre)
{
    constexpr float kReach_px = 12;
    const std::string id = "reset " + std::string(parameter.id);
    const Touch touch =
        touch_area(id.c_str(), {centre.x - kReach_px, centre.y - kReach_px, 2 * kReach_px, 2 * kReach_px});
    draw_icon(*ImGui::GetWindowDrawList(), context.fonts[Type::IconSmall], centre,
              touch.hovered ? context.colours.accent_text : context.colours.ink_2, kIconUndo.text);
    if (touch.clicked) context.out.emplace_back(scenario::SetParameter{&parameter, parameter.default_value()});
}

/// Number and unit, right-aligned. Returns where they begin.
float draw_value(const Context& context, const scenario::Parameter& parameter, ImVec2 upper_right, bool changed)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double value = context.state.inputs.parameters.*parameter.field;
    const ValueWords words = value_words(context, parameter, value);
    float x_px = upper_right.x;
    if (*words.unit != '\0') {
        const Font& font = context.fonts[Type::Text];
        x_px -= draw_text_right(list, font, {x_px, upper_right.y}, context.colours.ink_2, words.unit) + 4;
    }
    const Font& font = context.fonts[Type::TextStrong];
    x_px -= draw_text_right(list, font, {x_px, upper_right.y}, value_colour(context, changed), words.number);
    return x_px;
}

void draw_thumb(const Context& context, ImVec2 centre, bool changed, bool hot)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (hot) list.AddCircleFilled(centre, kThumbRadius_px + 5, faded(context.colours.accent, 0.12F), 32);
    const ImU32 edge = changed || hot ? context.colours.accent : context.colours.untouched;
    list.AddCircleFilled(centre, kThumbRadius_px, edge, 32);
    list.AddCircleFilled(centre, kThumbRadius_px - 2, context.colours.thumb, 32);
}

/// Track, fill from the baseline to the thumb, baseline tick and thumb.
void draw_track(const Context& context, const scenario::Parameter& parameter, const Rect& row, bool changed, bool hot)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double value = context.state.inputs.parameters.*parameter.field;
    const float y_px = row.y_px + kTrackMiddle_px;
    const float thumb_px = track_x_px(parameter, row, value);
    const float baseline_px = track_x_px(parameter, row, parameter.default_value());
    const Rect track{row.x_px, y_px - kTrackHalf_px, row.width_px, 2 * kTrackHalf_px};
    fill_rect(list, track, context.colours.track, kTrackHalf_px);
    if (changed) {
        const float left_px = std::min(thumb_px, baseline_px);
        fill_rect(list, {left_px, track.y_px, std::abs(thumb_px - baseline_px), track.height_px},
                  context.colours.accent, kTrackHalf_px);
        fill_rect(list, {std::round(baseline_px) - 1, y_px - 7, 2, 14}, context.colours.tick);
    }
    draw_thumb(context, {thumb_px, y_px}, changed, hot);
}

void draw_number(Context& context, const scenario::Parameter& parameter, const Rect& row)
{
    const double value = context.state.inputs.parameters.*parameter.field;
    const bool changed = value != parameter.default_value();
    const std::string id(parameter.id);
    const Touch touch = touch_ground(id.c_str(), row);
    const float value_px = draw_value(context, parameter, {row.right_px(), row.y_px + kLabelTop_px}, changed);
    const ImVec2 undo{value_px - 19, row.y_px + kLabelTop_px + 9};
    draw_label(context, parameter, {row.x_px, row.y_px + kLabelTop_px}, changed ? undo.x - 10 : value_px);
    if (changed) draw_undo(context, parameter, undo);
    draw_track(context, parameter, row, changed, touch.held);
    read_slider(context, parameter, row, touch);
}

void draw_switch(const Context& context, const Rect& knob, bool on)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float radius_px = knob.height_px / 2;
    const ImU32 ground = on ? context.colours.accent : context.colours.track;
    fill_rect(list, knob, ground, radius_px);
    if (!on) stroke_rect(list, knob, context.colours.control_border, radius_px, 1.2F);
    const float x_px = on ? knob.right_px() - radius_px : knob.x_px + radius_px;
    list.AddCircleFilled({x_px, knob.middle_y_px()}, radius_px - 3,
                         on ? context.colours.thumb : context.colours.untouched, 24);
}

void draw_toggle(Context& context, const scenario::Parameter& parameter, const Rect& row)
{
    const double value = context.state.inputs.parameters.*parameter.field;
    const bool changed = value != parameter.default_value();
    const std::string id(parameter.id);
    const Touch touch = touch_ground(id.c_str(), row);
    const Rect knob{row.right_px() - 34, row.middle_y_px() - 10, 34, 20};
    const ImVec2 undo{knob.x_px - 19, row.middle_y_px()};
    draw_label(context, parameter, {row.x_px, row.middle_y_px() - 9}, changed ? undo.x - 10 : knob.x_px);
    if (changed) draw_undo(context, parameter, undo);
    draw_switch(context, knob, value != 0);
    if (touch.clicked) context.out.emplace_back(scenario::SetParameter{&parameter, value != 0 ? 0.0 : 1.0});
}

} // namespace

float row_height_px(const scenario::Parameter& parameter)
{
    return parameter.kind == scenario::Kind::Toggle ? kSwitchRow_px : kSliderRow_px;
}

void draw_parameter(Context& context, const scenario::Parameter& parameter, const Rect& row)
{
    if (parameter.kind == scenario::Kind::Toggle) {
        draw_toggle(context, parameter, row);
    } else {
        draw_number(context, parameter, row);
    }
}

ValueWords value_words(const Context& context, const scenario::Parameter& parameter, double value)
{
    constexpr int kMostDecimals = 2; // a value set from outside may lie anywhere between two steps
    const int decimals = std::min(kMostDecimals, scenario::decimals_of_step(value));
    return {context.number(value, decimals), context.word("unit", parameter.unit)};
}

} // namespace app::ui
