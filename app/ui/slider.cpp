#include "ui/slider.hpp"

#include "ui/control_help.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/slider_input.hpp"
#include "ui/text.hpp"
#include "ui/typed_value.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kLabelTop_px = 4;
constexpr float kTrackMiddle_px = 33;
constexpr float kTrackHalf_px = 2;
constexpr float kThumbRadius_px = 8;
constexpr float kTypedField_px = 64;
constexpr float kTypedHeight_px = 22;

/// Whether the pointer is within a rectangle of the panel, on whatever stands there.
bool is_over(const Rect& rect)
{
    return ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(upper_left(rect), lower_right(rect));
}

ImU32 value_colour(const Context& context, bool changed)
{
    return changed ? context.colours.accent_text : context.colours.ink;
}

/// The question mark behind the source mark: opens and closes the long help.
void draw_help_mark(Context& context, const scenario::Parameter& parameter, ImVec2 centre, bool row_hovered)
{
    constexpr float kReach_px = 9;
    const bool open = context.ui.explained == &parameter;
    const std::string id = "help " + std::string(parameter.id);
    const Touch touch =
        touch_area(id.c_str(), {centre.x - kReach_px, centre.y - kReach_px, 2 * kReach_px, 2 * kReach_px});
    if (touch.clicked) context.ui.explained = open ? nullptr : &parameter;
    if (!open && !row_hovered && !touch.hovered) return;
    draw_icon(*ImGui::GetWindowDrawList(), context.fonts[Type::IconSmall], centre,
              open || touch.hovered ? context.colours.accent_text : context.colours.ink_3, kIconHelp.text);
}

/// Label, source mark and question mark at the left. right_px is where something else begins.
void draw_label(Context& context, const scenario::Parameter& parameter, ImVec2 at, float right_px, bool row_hovered)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr float kMarksRoom_px = 38;
    const Font& font = context.fonts[Type::Text];
    const std::string key = "parameter." + std::string(parameter.id) + ".label";
    const std::string label = shortened(font, context.words(key), right_px - at.x - kMarksRoom_px);
    const float width_px = draw_text(list, font, at, context.colours.ink, label);
    draw_source_mark(list, {at.x + width_px + 11, at.y + 9}, parameter.basis, context.colours.ink_3);
    draw_help_mark(context, parameter, {at.x + width_px + 28, at.y + 9}, row_hovered);
}

/// What the row is about, beside the panel, once the pointer rests on it.
void draw_row_tip(Context& context, const scenario::Parameter& parameter, const Rect& row, bool hovered)
{
    if (context.ui.explained == &parameter || context.ui.fields.open) return;
    if (!tip_due(context.ui.tip, parameter.id, hovered)) return;
    const std::string key = "parameter." + std::string(parameter.id) + ".explanation";
    const std::string band = band_words(context, parameter);
    const Rect beside{row.x_px - 16, row.y_px, row.width_px + 32, row.height_px};
    draw_tip(context, beside, {.text = context.words(key), .basis = parameter.basis, .note = band});
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

/// Number and unit, right-aligned; where it is typed, only its unit stands beside the field. Returns where they begin.
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
    if (is_typed(context, parameter)) return x_px - kTypedField_px;
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

/// The track in full where the document and its sources speak, dotted beyond.
void draw_ground_track(const Context& context, const scenario::Parameter& parameter, const Rect& track)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const scenario::ValueRange sourced = scenario::sourced_range(parameter);
    const float low_px = track_x_px(parameter, track, sourced.low);
    const float high_px = track_x_px(parameter, track, sourced.high);
    fill_rect(list, {low_px, track.y_px, high_px - low_px, track.height_px}, context.colours.track, kTrackHalf_px);
    constexpr float kDotEvery_px = 7;
    const auto draw_dots = [&](float from_px, float to_px) {
        for (float x_px = from_px; x_px < to_px; x_px += kDotEvery_px) {
            list.AddCircleFilled({x_px, track.middle_y_px()}, kTrackHalf_px - 0.5F, context.colours.untouched, 8);
        }
    };
    draw_dots(track.x_px + kTrackHalf_px, low_px - kTrackHalf_px);
    draw_dots(high_px + kDotEvery_px - kTrackHalf_px, track.right_px());
}

/// The band from which the futures of an ensemble are drawn, on request.
void draw_band(const Context& context, const scenario::Parameter& parameter, const Rect& track)
{
    if (parameter.uncertainty <= 0) return;
    constexpr float kHalf_px = 6;
    const scenario::ValueRange band = scenario::sourced_range(parameter);
    const float low_px = track_x_px(parameter, track, band.low);
    const float high_px = track_x_px(parameter, track, band.high);
    const Rect rect{low_px, track.middle_y_px() - kHalf_px, high_px - low_px, 2 * kHalf_px};
    fill_rect(*ImGui::GetWindowDrawList(), rect, context.colours.accent_tint, 3);
}

/// Track, band, fill from the baseline to the thumb, the document's value as a tick, and thumb.
void draw_track(const Context& context, const scenario::Parameter& parameter, const Rect& row, const Touch& touch)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double value = context.state.inputs.parameters.*parameter.field;
    const bool changed = value != parameter.default_value();
    const float y_px = row.y_px + kTrackMiddle_px;
    const float thumb_px = track_x_px(parameter, row, value);
    const float baseline_px = track_x_px(parameter, row, parameter.default_value());
    const Rect track{row.x_px, y_px - kTrackHalf_px, row.width_px, 2 * kTrackHalf_px};
    if (context.ui.explained == &parameter || touch.held) draw_band(context, parameter, track);
    draw_ground_track(context, parameter, track);
    if (changed) {
        const float left_px = std::min(thumb_px, baseline_px);
        fill_rect(list, {left_px, track.y_px, std::abs(thumb_px - baseline_px), track.height_px},
                  context.colours.accent, kTrackHalf_px);
    }
    constexpr float kTickHalf_px = 11; // looks out above and below the thumb that stands on it
    const float tick_half_px = changed ? 7 : kTickHalf_px;
    fill_rect(list, {std::round(baseline_px) - 1, y_px - tick_half_px, 2, 2 * tick_half_px}, context.colours.tick);
    draw_thumb(context, {thumb_px, y_px}, changed, touch.held);
}

void draw_number(Context& context, const scenario::Parameter& parameter, const Rect& row)
{
    const double value = context.state.inputs.parameters.*parameter.field;
    const bool changed = value != parameter.default_value();
    const float value_px = draw_value(context, parameter, {row.right_px(), row.y_px + kLabelTop_px}, changed);
    const ImVec2 undo{value_px - 19, row.y_px + kLabelTop_px + 9};
    draw_label(context, parameter, {row.x_px, row.y_px + kLabelTop_px}, changed ? undo.x - 10 : value_px, is_over(row));
    if (changed) draw_undo(context, parameter, undo);
    const std::string id(parameter.id);
    const Touch touch = touch_area(id.c_str(), row); // after the parts of the row: the first one takes the pointer
    draw_track(context, parameter, row, touch);
    const Rect value_rect{value_px, row.y_px, row.right_px() - value_px, kLabelTop_px + kTypedHeight_px};
    read_slider(context, parameter, {row, value_rect}, touch);
    read_typed_value(context, parameter, {value_px, row.y_px + 1, kTypedField_px, kTypedHeight_px});
    draw_row_tip(context, parameter, row, touch.hovered);
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
    const Rect knob{row.right_px() - 34, row.middle_y_px() - 10, 34, 20};
    const ImVec2 undo{knob.x_px - 19, row.middle_y_px()};
    draw_label(context, parameter, {row.x_px, row.middle_y_px() - 9}, changed ? undo.x - 10 : knob.x_px, is_over(row));
    if (changed) draw_undo(context, parameter, undo);
    draw_switch(context, knob, value != 0);
    const std::string id(parameter.id);
    const Touch touch = touch_area(id.c_str(), row);
    if (touch.clicked) context.out.emplace_back(scenario::SetParameter{&parameter, value != 0 ? 0.0 : 1.0});
    draw_row_tip(context, parameter, row, touch.hovered);
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

std::string plain_value(const Context& context, const scenario::Parameter& parameter, double value)
{
    if (parameter.kind == scenario::Kind::Toggle)
        return context.words(value != 0 ? "page.control.on" : "page.control.off");
    const ValueWords words = value_words(context, parameter, value);
    return words.number + ' ' + words.unit;
}

} // namespace app::ui
