#include "ui/tip.hpp"

#include "ui/context.hpp"
#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr double kRest_s = 0.35;
constexpr float kWidth_px = 280;
constexpr float kPadding_px = 12;
constexpr float kGap_px = 10;
constexpr float kLine_px = 18;
constexpr float kMarkRoom_px = 15;

float text_height(const Context& context, std::string_view text, float width_px)
{
    if (text.empty()) return 0;
    return paragraph_height(context.fonts[Type::Text], context.fonts[Type::TextStrong], width_px, text);
}

float note_height(const Context& context, std::string_view note, float width_px)
{
    if (note.empty()) return 0;
    return paragraph_height(context.fonts[Type::Label], context.fonts[Type::LabelStrong], width_px, note) + 4;
}

/// Right of a rectangle, or left of it where the window ends; never over its edges.
Rect place(const Rect& beside, float width_px, float height_px)
{
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    float x_px = beside.right_px() + kGap_px;
    if (x_px + width_px > window.x - kGap_px) x_px = beside.x_px - kGap_px - width_px;
    const float y_px = std::min(beside.y_px, window.y - kGap_px - height_px);
    return {std::round(std::max(kGap_px, x_px)), std::round(std::max(kGap_px, y_px)), width_px, height_px};
}

} // namespace

bool tip_due(Tip& tip, std::string_view id, bool hovered)
{
    if (!hovered) return false;
    tip.touched = true;
    if (tip.id != id) {
        tip.id = id;
        tip.rested_s = 0;
        return false;
    }
    tip.rested_s += static_cast<double>(ImGui::GetIO().DeltaTime);
    return tip.rested_s >= kRest_s && !ImGui::IsMouseDown(ImGuiMouseButton_Left);
}

void settle_tip(Tip& tip)
{
    if (!tip.touched) tip = {};
    tip.touched = false;
}

std::optional<double> tip_wait_ms(const Tip& tip)
{
    constexpr double kMilliseconds = 1000;
    if (tip.id.empty() || tip.rested_s >= kRest_s) return std::nullopt;
    return (kRest_s - tip.rested_s) * kMilliseconds + 1;
}

void draw_tip(const Context& context, const Rect& beside, const TipWords& words)
{
    const Font& font = context.fonts[Type::Text];
    const bool one_line = !words.basis && words.note.empty() && measure_text(font, words.text) < kWidth_px;
    const float width_px = one_line ? std::ceil(measure_text(font, words.text)) + 1 : kWidth_px;
    const float text_px = text_height(context, words.text, width_px);
    const float note_px = note_height(context, words.note, width_px);
    const float basis_px = words.basis ? kLine_px + 4 : 0;
    const Rect rect = place(beside, width_px + 2 * kPadding_px, text_px + note_px + basis_px + 2 * (kPadding_px - 2));

    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, context.colours.bar, 10);
    stroke_rect(list, rect, context.colours.panel_edge, 10);
    ImVec2 at{rect.x_px + kPadding_px, rect.y_px + kPadding_px - 2};
    draw_paragraph(list, font, context.fonts[Type::TextStrong], at, width_px, context.colours.ink, words.text);
    at.y += text_px;
    if (!words.note.empty()) {
        draw_paragraph(list, context.fonts[Type::Label], context.fonts[Type::LabelStrong], {at.x, at.y + 4}, width_px,
                       context.colours.ink_2, words.note);
    }
    if (!words.basis) return;
    at.y += note_px + 4;
    draw_source_mark(list, {at.x + 4, at.y + 9}, *words.basis, context.colours.ink_3);
    draw_text(list, context.fonts[Type::Label], {at.x + kMarkRoom_px, at.y + 1}, context.colours.ink_2,
              context.word("ui.basis", model::id_of(*words.basis)));
}

} // namespace app::ui
