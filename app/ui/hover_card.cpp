#include "ui/hover_card.hpp"

#include "ui/draw.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 12;
constexpr float kOffset_px = 14;
constexpr float kGap_px = 18; ///< between a name and its value
constexpr float kTextWidth_px = 248;

/// Draws the ground of a card of this size at the right of an area, or at its left where the window ends, and returns
/// its contents' place.
Rect begin_card(const Context& context, const Rect& beside, float width_px, float height_px)
{
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float full_px = std::ceil(width_px) + 2 * kPadding_px;
    const float high_px = std::ceil(height_px) + 2 * kPadding_px - 6;
    float x_px = beside.right_px() + kOffset_px;
    if (x_px + full_px > window.x - 4) x_px = beside.x_px - kOffset_px - full_px;
    const float y_px = std::clamp(beside.y_px, 4.0F, std::max(4.0F, window.y - high_px - 4));
    const Rect rect{std::max(4.0F, std::floor(x_px)), std::floor(y_px), full_px, high_px};
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, context.colours.bar, 8);
    stroke_rect(list, rect, context.colours.hairline, 8);
    return {rect.x_px + kPadding_px, rect.y_px + kPadding_px - 3, std::ceil(width_px), height_px};
}

/// Below the pointer, which is an area without a size.
Rect pointer_area()
{
    const ImVec2 pointer = ImGui::GetMousePos();
    return {pointer.x, pointer.y + kOffset_px, 0, 0};
}

void draw_text_card(const Context& context, const Rect& beside, std::string_view text)
{
    const Font& font = context.fonts[Type::Label];
    const Font& strong = context.fonts[Type::LabelStrong];
    const float width_px = std::min(kTextWidth_px, measure_text(font, text) + 2);
    const float height_px = paragraph_height(font, strong, width_px, text);
    const Rect rect = begin_card(context, beside, width_px, height_px);
    draw_paragraph(*ImGui::GetForegroundDrawList(), font, strong, upper_left(rect), width_px, context.colours.ink,
                   text);
}

} // namespace

void draw_hover_values(const Context& context, std::string_view title, std::span<const HoverLine> lines)
{
    const Font& head = context.fonts[Type::LabelStrong];
    float width_px = measure_text(head, title);
    for (const HoverLine& line : lines) {
        const float value_px = measure_text(context.fonts[Type::LabelStrong], line.value);
        width_px = std::max(width_px, measure_text(context.fonts[Type::Label], line.name) + kGap_px + value_px);
    }
    const float row_px = context.fonts[Type::Label].line_px + 2;
    const Rect rect =
        begin_card(context, pointer_area(), width_px, head.line_px + 2 + row_px * static_cast<float>(lines.size()));
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_text(list, head, upper_left(rect), context.colours.ink, title);
    float y_px = rect.y_px + head.line_px + 2;
    for (const HoverLine& line : lines) {
        const ImU32 ink = line.strong ? context.colours.accent_text : context.colours.ink;
        draw_text(list, context.fonts[Type::Label], {rect.x_px, y_px}, context.colours.ink_2, line.name);
        draw_text_right(list, context.fonts[Type::LabelStrong], {rect.right_px(), y_px}, ink, line.value);
        y_px += row_px;
    }
}

void draw_hover_text(const Context& context, std::string_view text)
{
    draw_text_card(context, pointer_area(), text);
}

void draw_row_text(const Context& context, const Rect& row, std::string_view text)
{
    const ImVec2 panel = ImGui::GetWindowPos();
    draw_text_card(context, {panel.x, row.y_px, ImGui::GetWindowWidth(), row.height_px}, text);
}

bool is_pointed(const Rect& rect)
{
    const ImVec2 pointer = ImGui::GetMousePos();
    if (!rect.contains(pointer.x, pointer.y) || !ImGui::IsWindowHovered()) return false;
    // What has scrolled out of the panel is not there.
    const ImVec2 top = ImGui::GetWindowPos();
    return pointer.y >= top.y && pointer.y < top.y + ImGui::GetWindowHeight();
}

} // namespace app::ui
