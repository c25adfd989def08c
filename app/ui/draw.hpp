#pragma once
// Small drawing aids over ImDrawList, in CSS pixels.

#include "ui/layout.hpp"

#include <imgui.h>

#include <span>

namespace app::ui {

[[nodiscard]] inline ImVec2 upper_left(const Rect& rect)
{
    return {rect.x_px, rect.y_px};
}
[[nodiscard]] inline ImVec2 lower_right(const Rect& rect)
{
    return {rect.right_px(), rect.bottom_px()};
}
[[nodiscard]] inline ImVec2 middle(const Rect& rect)
{
    return {rect.middle_x_px(), rect.middle_y_px()};
}

void fill_rect(ImDrawList& list, const Rect& rect, ImU32 colour, float radius_px = 0);
void stroke_rect(ImDrawList& list, const Rect& rect, ImU32 colour, float radius_px, float width_px = 1);

/// A horizontal line one pixel high, from x_px to right_px.
void draw_hairline(ImDrawList& list, float x_px, float right_px, float y_px, ImU32 colour);

/// A straight or bent line in dashes.
void draw_dashed(ImDrawList& list, std::span<const ImVec2> points, ImU32 colour, float width_px, float dash_px,
                 float gap_px);

/// A line from one value to another with a cap at both ends; upright or level.
///   cap_px  how far a cap stands out on each side
void draw_whisker(ImDrawList& list, ImVec2 from, ImVec2 to, float cap_px, ImU32 colour);

/// A circle in dashes.
void draw_dashed_circle(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 colour, float width_px, int dashes);

} // namespace app::ui
