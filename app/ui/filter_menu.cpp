#include "ui/filter_menu.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kRow_px = 32;
constexpr float kPadding_px = 6;
constexpr float kMinWidth_px = 190;
constexpr float kWordLeft_px = 32; ///< of a row of the menu: behind its tick

/// The menu below the button, or above it where the window ends.
Rect menu_rect(const Context& context, const Rect& button, std::span<const std::string> words)
{
    float width_px = kMinWidth_px;
    for (const std::string& word : words) {
        width_px = std::max(width_px, measure_text(context.fonts[Type::TextStrong], word) + kWordLeft_px + 24);
    }
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float height_px = kRow_px * static_cast<float>(words.size()) + 2 * kPadding_px;
    const bool fits = button.bottom_px() + 4 + height_px < window.y;
    return {std::min(button.x_px, window.x - width_px - 8),
            fits ? button.bottom_px() + 4 : std::max(4.0F, button.y_px - height_px - 4), width_px, height_px};
}

} // namespace

std::size_t draw_filter(const Context& context, const char* id, const Rect& rect, std::span<const std::string> words,
                        std::size_t chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(id, rect);
    const std::string menu_id = std::string("menu ") + id;
    if (touch.clicked) ImGui::OpenPopup(menu_id.c_str());
    fill_rect(list, rect, touch.hovered ? context.colours.wash : context.colours.button, 8);
    stroke_rect(list, rect, chosen > 0 ? context.colours.accent : context.colours.hairline, 8);
    const Font& font = context.fonts[chosen > 0 ? Type::LabelStrong : Type::LabelMedium];
    draw_text(list, font, {rect.x_px + 10, rect.middle_y_px() - 8}, context.colours.ink,
              shortened(font, words[chosen], rect.width_px - 34));
    draw_icon(list, context.fonts[Type::IconSmall], {rect.right_px() - 14, rect.middle_y_px()}, context.colours.ink_2,
              kIconDown.text);
    std::size_t now = chosen;
    const Rect menu = menu_rect(context, rect, words);
    if (!begin_menu(context, menu_id.c_str(), menu)) return now;
    Rect row{menu.x_px + kPadding_px, menu.y_px + kPadding_px, menu.width_px - 2 * kPadding_px, kRow_px};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string row_id = std::string(id) + " " + std::to_string(i);
        if (draw_menu_row(context, row_id.c_str(), row, words[i].c_str(), i == chosen)) {
            now = i;
            ImGui::CloseCurrentPopup();
        }
        row.y_px += kRow_px;
    }
    end_menu();
    return now;
}

} // namespace app::ui
