#include "ui/highlight_overlay.hpp"

#include "ui/draw.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kEdge_px = 1.6F;
constexpr float kEdgeCasing_px = 4;
constexpr float kRing_px = 2.5F;
constexpr float kRingCasing_px = 5;

ImVec2 to_imgui(glm::dvec2 place)
{
    return {static_cast<float>(place.x), static_cast<float>(place.y)};
}

/// Round ends, so that edges meet without notches.
void draw_edge(ImDrawList& list, const map::ScreenLine& edge, ImU32 colour, float width_px)
{
    const ImVec2 from = to_imgui(edge.from_px);
    const ImVec2 to = to_imgui(edge.to_px);
    list.AddLine(from, to, colour, width_px);
    for (const ImVec2& end : {from, to}) list.AddCircleFilled(end, width_px / 2, colour, 8);
}

/// Below and right of the pointer; on the other side where the window ends.
Rect beside(ImVec2 pointer, float width_px, float height_px)
{
    constexpr float kAway_px = 16;
    constexpr float kMargin_px = 8;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    float x_px = pointer.x + kAway_px;
    float y_px = pointer.y + kAway_px;
    if (x_px + width_px > window.x - kMargin_px) x_px = pointer.x - kAway_px + 4 - width_px;
    if (y_px + height_px > window.y - kMargin_px) y_px = pointer.y - kAway_px + 4 - height_px;
    return {std::round(std::max(kMargin_px, x_px)), std::round(std::max(kMargin_px, y_px)), width_px, height_px};
}

} // namespace

void draw_highlight(const map::Highlight& highlight, scenario::Theme theme)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const ImU32 petrol = to_imgui(map::palette(theme).selection);
    const ImU32 light = theme == scenario::Theme::Light ? IM_COL32_WHITE : IM_COL32(11, 36, 35, 255);
    for (const map::ScreenLine& edge : highlight.edges) draw_edge(list, edge, petrol, kEdgeCasing_px);
    for (const map::ScreenLine& edge : highlight.edges) draw_edge(list, edge, light, kEdge_px);
    if (!highlight.ring) return;
    const ImVec2 centre = to_imgui(highlight.ring->centre_px);
    const auto radius_px = static_cast<float>(highlight.ring->radius_px);
    list.AddCircle(centre, radius_px, light, 40, kRingCasing_px);
    list.AddCircle(centre, radius_px, petrol, 40, kRing_px);
}

void draw_tooltip(const Tooltip& tooltip, ImVec2 pointer, const Fonts& fonts, scenario::Theme theme)
{
    constexpr float kPadding_px = 12;
    const Palette& colours = palette_of(theme);
    const Font& name = fonts[Type::TextStrong];
    const Font& kind = fonts[Type::Note];
    const float text_px = std::max(measure_text(name, tooltip.name), measure_text(kind, tooltip.kind));
    const Rect rect = beside(pointer, std::ceil(text_px) + 2 * kPadding_px, 14 + name.line_px + kind.line_px);
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_shadow(list, fonts.shadow, rect, colours.shadow);
    fill_rect(list, rect, colours.bar, 8);
    stroke_rect(list, rect, colours.panel_edge, 8);
    draw_text(list, name, {rect.x_px + kPadding_px, rect.y_px + 6}, colours.ink, tooltip.name);
    draw_text(list, kind, {rect.x_px + kPadding_px, rect.y_px + 7 + name.line_px}, colours.ink_2, tooltip.kind);
}

} // namespace app::ui
