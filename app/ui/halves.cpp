#include "ui/halves.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/scenario_name.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kLeast = 0.04F; ///< share of the free map that each side keeps
constexpr float kHandle_px = 44;
constexpr float kWideMap_px = 1000; ///< with less free map, two halves need all of it
constexpr float kKeyStep = 0.02F;
constexpr float kBadge_px = 32;
constexpr float kBadgeGap_px = 10;
constexpr float kLetter_px = 20;
constexpr base::EnumArray<ComparisonForm, std::string_view> kFormIds{{"difference", "swipe", "side_by_side"}};

/// Colours of the letters, the same as on the card.
constexpr std::array<ImU32, 2> kLetterColours{rgb(0x0F5257), rgb(0x8A3C00)};

/// Letter and name of a scenario; its place is the corner next to the line.
void draw_badge(const Context& context, std::size_t side, float line_px, float top_px, float room_px,
                const ScenarioName& name)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const Font& font = context.fonts[Type::LabelStrong];
    constexpr float kAround_px = 6 + kLetter_px + 8 + 12;
    if (room_px < kAround_px + 2 * kBadgeGap_px) return;
    const std::string text = shortened(font, name.name, room_px - kAround_px - 2 * kBadgeGap_px);
    const float width_px = std::ceil(kAround_px + measure_text(font, text));
    const float x_px = side == 0 ? line_px - kBadgeGap_px - width_px : line_px + kBadgeGap_px;
    const Rect badge{std::round(x_px), top_px, width_px, kBadge_px};
    draw_shadow(list, context.fonts.shadow, badge, context.colours.shadow);
    fill_rect(list, badge, context.colours.bar, 8);
    const Rect letter{badge.x_px + 6, badge.y_px + (kBadge_px - kLetter_px) / 2, kLetter_px, kLetter_px};
    fill_rect(list, letter, kLetterColours[side], 5);
    draw_text_centred(list, font, {letter.middle_x_px(), letter.middle_y_px() - 8}, IM_COL32_WHITE,
                      side == 0 ? "A" : "B");
    draw_text(list, font, {letter.right_px() + 8, badge.middle_y_px() - 8}, context.colours.ink, text);
}

void draw_line(const Context& context, float x_px, float height_px)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float left_px = std::round(x_px) - 1;
    fill_rect(list, {left_px - 1, 0, 4, height_px}, faded(context.colours.ink, 0.25F));
    fill_rect(list, {left_px, 0, 2, height_px}, IM_COL32_WHITE);
}

void draw_handle(Context& context, const Layout& layout, float x_px)
{
    const Rect handle{x_px - kHandle_px / 2, std::round(layout.free.middle_y_px() - kHandle_px / 2), kHandle_px,
                      kHandle_px};
    begin_area("swipe", handle);
    const Touch touch = touch_area("swipe", handle, kHandle_px / 2);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircleFilled(middle(handle), kHandle_px / 2 - 1, IM_COL32_WHITE, 48);
    list.AddCircle(middle(handle), kHandle_px / 2 - 1, faded(rgb(0x16302F), 0.25F), 48, 1);
    const float y_px = handle.middle_y_px();
    draw_icon(list, context.fonts[Type::Icon], {handle.middle_x_px() - 7, y_px}, rgb(0x0F5257), kIconLeft.text);
    draw_icon(list, context.fonts[Type::Icon], {handle.middle_x_px() + 7, y_px}, rgb(0x0F5257), kIconRight.text);
    float share = context.ui.swipe_share;
    if (touch.held) share = (ImGui::GetIO().MousePos.x - layout.free.x_px) / layout.free.width_px;
    if (touch.focused) {
        ImGui::SetNextFrameWantCaptureKeyboard(true);
        if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) share -= kKeyStep;
        if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) share += kKeyStep;
    }
    context.ui.swipe_share = std::clamp(share, kLeast, 1 - kLeast);
    if (!touch.held) draw_hint(context, touch, handle, context.words("ui.compare.swipe_hint"));
    end_panel();
}

} // namespace

std::optional<Halves> make_halves(const Layout& layout, const UiState& ui, bool compares, float width_px,
                                  float height_px)
{
    if (!compares || ui.comparison_form == ComparisonForm::Difference) return std::nullopt;
    const float share = ui.comparison_form == ComparisonForm::Swipe ? ui.swipe_share : 0.5F;
    const float line_px = std::round(layout.free.x_px + layout.free.width_px * share);
    return Halves{{0, 0, line_px, height_px}, {line_px, 0, width_px - line_px, height_px}};
}

bool has_room_for_legend(const Layout& layout, const UiState& ui)
{
    return ui.comparison_form != ComparisonForm::SideBySide || layout.free.width_px >= kWideMap_px;
}

bool has_room_for_two_legends(const Layout& layout)
{
    return layout.free.width_px >= kWideMap_px;
}

Rect free_part(const Rect& free, const Rect& half)
{
    const float left_px = std::max(free.x_px, half.x_px);
    const float right_px = std::min(free.right_px(), half.right_px());
    return {left_px, free.y_px, std::max(1.0F, right_px - left_px), free.height_px};
}

map::Camera camera_in(const map::Camera& camera, const Rect& free)
{
    map::Viewport viewport = camera.viewport;
    viewport.free_min_px = {free.x_px, free.y_px};
    viewport.free_max_px = {free.right_px(), free.bottom_px()};
    return map::make_camera(camera.pose, viewport);
}

void draw_divider(Context& context, const Layout& layout, const Halves& halves, const Comparing& comparing,
                  float legend_px)
{
    const float line_px = halves.b.x_px;
    draw_line(context, line_px, halves.a.height_px);
    const float top_px = layout.free.bottom_px() - kBadge_px - kBadgeGap_px;
    const float left_px = legend_px > 0 ? legend_px : layout.free.x_px;
    draw_badge(context, 0, line_px, top_px, line_px - left_px,
               scenario_name(context, comparing.reference, comparing.name));
    draw_badge(context, 1, line_px, top_px, layout.free.right_px() - line_px,
               scenario_name(context, context.state.inputs));
    if (context.ui.comparison_form == ComparisonForm::Swipe) draw_handle(context, layout, line_px);
}

void draw_form_switch(Context& context, const Rect& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    stroke_rect(list, row, context.colours.hairline, 8);
    const float width_px = row.width_px / static_cast<float>(base::kEnumSize<ComparisonForm>);
    float x_px = row.x_px;
    for (const ComparisonForm form : base::all_of<ComparisonForm>()) {
        const Rect part{x_px, row.y_px, width_px, row.height_px};
        x_px += width_px;
        const std::string id(kFormIds[form]);
        const Touch touch = touch_area(id.c_str(), part, 8);
        const bool chosen = context.ui.comparison_form == form;
        if (chosen || touch.hovered) {
            fill_rect(list, part, chosen ? context.colours.accent_tint : context.colours.wash, 8);
        }
        const Font& font = context.fonts[chosen ? Type::LabelStrong : Type::LabelMedium];
        draw_text_centred(list, font, {part.middle_x_px(), part.middle_y_px() - 8}, context.colours.ink,
                          shortened(font, context.word("ui.compare.form", id), width_px - 8));
        if (touch.clicked) context.ui.comparison_form = form;
    }
}

} // namespace app::ui
