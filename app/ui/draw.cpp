#include "ui/draw.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::ui {

void fill_rect(ImDrawList& list, const Rect& rect, ImU32 colour, float radius_px)
{
    list.AddRectFilled(upper_left(rect), lower_right(rect), colour, radius_px);
}

void stroke_rect(ImDrawList& list, const Rect& rect, ImU32 colour, float radius_px, float width_px)
{
    // Half a line inside, so that the border stays within the rectangle. AddRect itself moves by half a pixel.
    const float inset = width_px / 2 - 0.5F;
    list.AddRect({rect.x_px + inset, rect.y_px + inset}, {rect.right_px() - inset, rect.bottom_px() - inset}, colour,
                 std::max(0.0F, radius_px - inset), 0, width_px);
}

void draw_hairline(ImDrawList& list, float x_px, float right_px, float y_px, ImU32 colour)
{
    list.AddRectFilled({x_px, y_px}, {right_px, y_px + 1}, colour);
}

void draw_dashed(ImDrawList& list, std::span<const ImVec2> points, ImU32 colour, float width_px, float dash_px,
                 float gap_px)
{
    float along_px = 0; // position within dash and gap
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ImVec2 from = points[i - 1];
        const ImVec2 step{points[i].x - from.x, points[i].y - from.y};
        const float length_px = std::hypot(step.x, step.y);
        for (float at_px = 0; at_px < length_px;) {
            const bool inked = along_px < dash_px;
            const float left_px = (inked ? dash_px : dash_px + gap_px) - along_px;
            const float next_px = std::min(length_px, at_px + std::max(left_px, 0.05F));
            const float a = at_px / length_px;
            const float b = next_px / length_px;
            if (inked) {
                list.AddLine({from.x + step.x * a, from.y + step.y * a}, {from.x + step.x * b, from.y + step.y * b},
                             colour, width_px);
            }
            along_px = std::fmod(along_px + next_px - at_px, dash_px + gap_px);
            at_px = next_px;
        }
    }
}

void draw_whisker(ImDrawList& list, ImVec2 from, ImVec2 to, float cap_px, ImU32 colour)
{
    constexpr float kWidth_px = 1.6F;
    const bool level = from.y == to.y;
    const ImVec2 cap = level ? ImVec2{0, cap_px} : ImVec2{cap_px, 0};
    list.AddLine(from, to, colour, kWidth_px);
    for (const ImVec2 end : {from, to}) {
        list.AddLine({end.x - cap.x, end.y - cap.y}, {end.x + cap.x, end.y + cap.y}, colour, kWidth_px);
    }
}

void draw_dashed_circle(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 colour, float width_px, int dashes)
{
    const float turn = 2 * std::numbers::pi_v<float> / static_cast<float>(dashes);
    for (int i = 0; i < dashes; ++i) {
        const float from = turn * static_cast<float>(i);
        list.PathArcTo(centre, radius_px, from, from + turn * 0.6F, 6);
        list.PathStroke(colour, 0, width_px);
    }
}

} // namespace app::ui
