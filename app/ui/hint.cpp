#include "ui/hint.hpp"

#include "ui/draw.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kAway_px = 6;
constexpr float kPadding_px = 9;
constexpr float kHeight_px = 26;
constexpr float kMargin_px = 6;
constexpr float kKeyGap_px = 8;

/// Below the anchor; above it at the foot of the window; beside it where the anchor stands at the edge.
Rect place(const Rect& anchor, float width_px)
{
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const bool at_right = anchor.right_px() + width_px / 2 > window.x - kMargin_px && anchor.y_px > window.y / 4;
    if (at_right) {
        return {anchor.x_px - kAway_px - width_px, std::round(anchor.middle_y_px() - kHeight_px / 2), width_px,
                kHeight_px};
    }
    const bool at_foot = anchor.bottom_px() + kAway_px + kHeight_px > window.y - kMargin_px;
    const float y_px = at_foot ? anchor.y_px - kAway_px - kHeight_px : anchor.bottom_px() + kAway_px;
    const float most_px = std::max(kMargin_px, window.x - kMargin_px - width_px);
    return {std::round(std::clamp(anchor.middle_x_px() - width_px / 2, kMargin_px, most_px)), std::round(y_px),
            width_px, kHeight_px};
}

} // namespace

void draw_hint(const Context& context, const Touch& touch, const Rect& anchor, std::string_view text,
               std::string_view key)
{
    if (!(touch.hovered && !touch.held) && !(touch.focused && context.ui.focus.shows_ring)) return;
    const Font& font = context.fonts[Type::Label];
    const Font& strong = context.fonts[Type::LabelStrong];
    const float key_px = key.empty() ? 0 : kKeyGap_px + measure_text(strong, key);
    const float text_px = measure_text(font, text);
    const Rect rect = place(anchor, std::ceil(text_px + key_px) + 2 * kPadding_px);
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    draw_shadow(list, context.fonts.shadow, rect, context.colours.shadow);
    fill_rect(list, rect, context.colours.bar, 6);
    stroke_rect(list, rect, context.colours.hairline, 6);
    const float y_px = rect.middle_y_px() - 8;
    draw_text(list, font, {rect.x_px + kPadding_px, y_px}, context.colours.ink, text);
    if (!key.empty()) {
        draw_text(list, strong, {rect.x_px + kPadding_px + text_px + kKeyGap_px, y_px}, context.colours.ink_2, key);
    }
}

} // namespace app::ui
