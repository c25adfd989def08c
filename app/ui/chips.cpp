#include "ui/chips.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

constexpr float kHeight_px = 30;
constexpr float kGap_px = 6;
constexpr float kPadding_px = 11;

bool draw_chip(const Context& context, const Rect& rect, const Chip& chip)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(chip.id.c_str(), rect);
    const ImU32 ground = chip.chosen ? context.colours.accent_tint : context.colours.button;
    fill_rect(list, rect, touch.hovered && !chip.chosen ? context.colours.wash : ground, 8);
    stroke_rect(list, rect, chip.chosen ? context.colours.accent : context.colours.control_border, 8,
                chip.chosen ? 2.0F : 1.0F);
    const Font& font = context.fonts[chip.chosen ? Type::LabelStrong : Type::LabelMedium];
    draw_text_centred(list, font, {rect.middle_x_px(), rect.middle_y_px() - 8},
                      chip.chosen ? context.colours.accent_text : context.colours.ink, chip.label);
    return touch.clicked;
}

} // namespace

std::optional<std::size_t> draw_chips(const Context& context, Column& column, std::span<const Chip> chips)
{
    std::optional<std::size_t> clicked;
    float x_px = column.x_px;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        // As wide as the chosen form, so that nothing moves with a click.
        const float width_px = measure_text(context.fonts[Type::LabelStrong], chips[i].label) + 2 * kPadding_px;
        if (x_px > column.x_px && x_px + width_px > column.right_px()) {
            x_px = column.x_px;
            column.skip(kHeight_px + kGap_px);
        }
        if (draw_chip(context, {x_px, column.y_px, width_px, kHeight_px}, chips[i])) clicked = i;
        x_px += width_px + kGap_px;
    }
    column.skip(kHeight_px);
    return clicked;
}

} // namespace app::ui
