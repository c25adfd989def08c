#include "ui/theme.hpp"

namespace app::ui {

namespace {

constexpr Palette kLight{
    .ink = rgb(0x16302F),
    .ink_2 = rgb(0x4A5E5C),
    .ink_3 = rgb(0x60716F),
    .accent = rgb(0x0F5257),
    .accent_text = rgb(0x0F5257),
    .accent_tint = rgb(0xDCEAE8),
    .on_accent = rgb(0xFFFFFF),
    .warn_text = rgb(0x8A3C00),
    .warn_tint = rgb(0xF8E6D6),
    .bar = rgb(0xFFFFFF),
    .paper = rgb(0xFFFFFF, 0.97F),
    .wash = rgb(0xF3F6F2),
    .hairline = rgb(0xDDE3DD),
    .inner_hairline = rgb(0xE7ECE7),
    .panel_edge = rgb(0xFFFFFF, 0), // the shadow is enough
    .track = rgb(0xDFE5E0),
    .control_border = rgb(0x7C8B88),
    .tick = rgb(0x8A9794),
    .thumb = rgb(0xFFFFFF),
    .untouched = rgb(0x7C8B88),
    .house_empty = rgb(0xE6EDEA),
    .house_fill = rgb(0x0F5257),
    .house_pillar = rgb(0x0F5257, 0.88F),
    .on_house = rgb(0xFFFFFF),
    .house_tick = rgb(0x16302F, 0.75F),
    .chart_area = rgb(0x0F5257, 0.14F),
    .chart_line = rgb(0x0F5257),
    .chart_dotted = rgb(0x4A5E5C),
    .timeline_bar = rgb(0x0F5257, 0.62F),
    .dropped_band = rgb(0xF0EEE8),
    .button = rgb(0xFFFFFF),
    .shadow = rgb(0x16302F),
};

constexpr Palette kDark{
    .ink = rgb(0xF1F5F3),
    .ink_2 = rgb(0xB9C6C3),
    .ink_3 = rgb(0x9DADA9),
    .accent = rgb(0x5CC4BE),
    .accent_text = rgb(0x7FD6CF),
    .accent_tint = rgb(0x1D4446),
    .on_accent = rgb(0x0C2322),
    .warn_text = rgb(0xFFB27A),
    .warn_tint = rgb(0x4A2E17),
    .bar = rgb(0x182423),
    .paper = rgb(0x182423, 0.97F),
    .wash = rgb(0x22302F),
    .hairline = rgb(0x2C3A38),
    .inner_hairline = rgb(0x2C3A38),
    .panel_edge = rgb(0x2C3A38), // shadows hardly show on a dark map
    .track = rgb(0x394846),
    .control_border = rgb(0x8B9A97),
    .tick = rgb(0x8B9A97),
    .thumb = rgb(0x182423),
    .untouched = rgb(0x9DADA9),
    .house_empty = rgb(0x2A3836),
    .house_fill = rgb(0x1F7478),
    .house_pillar = rgb(0x206D6F),
    .on_house = rgb(0xFFFFFF),
    .house_tick = rgb(0xF1F5F3, 0.85F),
    .chart_area = rgb(0x5CC4BE, 0.14F),
    .chart_line = rgb(0x5CC4BE),
    .chart_dotted = rgb(0xB9C6C3),
    .timeline_bar = rgb(0x5CC4BE, 0.75F),
    .dropped_band = rgb(0x2B312E),
    .button = rgb(0x1E2B2A),
    .shadow = rgb(0x000000),
};

void set_sizes(ImGuiStyle& style)
{
    style.WindowRounding = 14;
    style.ChildRounding = 0;
    style.FrameRounding = 8;
    style.GrabRounding = 8;
    style.PopupRounding = 10;
    style.TabRounding = 0;
    style.ScrollbarRounding = 4;
    style.WindowPadding = {0, 0}; // panels place their contents themselves
    style.FramePadding = {10, 8};
    style.ItemSpacing = {8, 6};
    style.ItemInnerSpacing = {6, 4};
    style.WindowMinSize = {1, 1};
    style.WindowBorderSize = 0;
    style.PopupBorderSize = 0;
    style.FrameBorderSize = 1;
    style.ScrollbarSize = 8;
}

void set_colours(ImGuiStyle& style, const Palette& palette)
{
    const auto set = [&](ImGuiCol role, ImU32 colour) { style.Colors[role] = ImGui::ColorConvertU32ToFloat4(colour); };
    set(ImGuiCol_Text, palette.ink);
    set(ImGuiCol_TextDisabled, palette.ink_3);
    set(ImGuiCol_WindowBg, palette.paper);
    set(ImGuiCol_PopupBg, rgb(0, 0)); // drawn by popup.cpp, with its shadow
    set(ImGuiCol_ChildBg, rgb(0, 0));
    set(ImGuiCol_Border, palette.hairline);
    set(ImGuiCol_FrameBg, palette.paper);
    set(ImGuiCol_FrameBgHovered, palette.wash);
    set(ImGuiCol_Separator, palette.inner_hairline);
    set(ImGuiCol_Header, rgb(0, 0));
    set(ImGuiCol_HeaderHovered, palette.wash);
    set(ImGuiCol_ButtonActive, palette.accent_tint);
    set(ImGuiCol_NavHighlight, palette.accent);
    set(ImGuiCol_ScrollbarBg, rgb(0, 0));
    set(ImGuiCol_ScrollbarGrab, faded(palette.control_border, 0.45F));
    set(ImGuiCol_ScrollbarGrabHovered, faded(palette.control_border, 0.8F));
    set(ImGuiCol_ScrollbarGrabActive, palette.control_border);
}

} // namespace

ImU32 to_imgui(const map::Colour& colour)
{
    return ImGui::ColorConvertFloat4ToU32({colour.red, colour.green, colour.blue, colour.opacity});
}

ImU32 faded(ImU32 colour, float share)
{
    const auto alpha = static_cast<float>((colour >> IM_COL32_A_SHIFT) & 0xFFU);
    const auto scaled = static_cast<ImU32>(alpha * share + 0.5F);
    return (colour & ~IM_COL32_A_MASK) | (scaled << IM_COL32_A_SHIFT);
}

const Palette& palette_of(scenario::Theme theme)
{
    return theme == scenario::Theme::Dark ? kDark : kLight;
}

void apply_theme(scenario::Theme theme, float pixel_ratio)
{
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    set_sizes(style);
    set_colours(style, palette_of(theme));
    ImGui::GetIO().FontGlobalScale = 1 / pixel_ratio;
}

} // namespace app::ui
