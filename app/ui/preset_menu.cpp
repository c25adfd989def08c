#include "ui/preset_menu.hpp"

#include "scenario/base_preset.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/preset_preview.hpp"
#include "ui/scenario_name.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kMenuWidth_px = 380;
constexpr float kPadding_px = 6;
constexpr float kSentenceIndent_px = 32;

/// One preset: its name and the sentence that explains it; what it changes shows beside the menu while the pointer is
/// on it. Returns the height of the row.
float draw_preset(Context& context, const scenario::Preset& preset, Column column, bool chosen, const Rect& menu)
{
    const std::string id(preset.id);
    const Font& font = context.fonts[Type::Label];
    const std::string sentence = context.words("preset." + id + ".sentence");
    const float text_width_px = column.width_px - kSentenceIndent_px - 12;
    const float lines_px = paragraph_height(font, font, text_width_px, sentence);
    const Rect row = column.take(28 + lines_px + 8);
    const bool clicked = draw_menu_row(context, id.c_str(), row, context.words("preset." + id + ".label"), chosen);
    draw_paragraph(*ImGui::GetWindowDrawList(), font, font, {row.x_px + kSentenceIndent_px, row.y_px + 27},
                   text_width_px, context.colours.ink_2, sentence);
    if (ImGui::IsItemHovered() || ImGui::IsItemFocused()) draw_preset_preview(context, preset, menu);
    if (clicked) {
        context.out.emplace_back(scenario::ApplyPreset{&preset});
        ImGui::CloseCurrentPopup();
    }
    return row.height_px;
}

void draw_preset_menu(Context& context, const Rect& button)
{
    const float room_px = ImGui::GetIO().DisplaySize.y - button.bottom_px() - 24;
    const Rect rect{button.right_px() - kMenuWidth_px, button.bottom_px() + 6, kMenuWidth_px,
                    std::min(room_px, 640.0F)};
    if (!begin_menu(context, "preset_menu", rect)) return;
    begin_scroll("presets", {rect.x_px, rect.y_px + kPadding_px, rect.width_px, rect.height_px - 2 * kPadding_px});
    Column column = make_column(kPadding_px + 2);
    const scenario::BasePreset base = scenario::find_base_preset(context.state.inputs);
    for (const scenario::Preset& preset : scenario::presets()) {
        column.skip(draw_preset(context, preset, column, base.preset == &preset && base.changes == 0, rect));
    }
    finish_column(column, kPadding_px + 2);
    end_scroll();
    end_menu();
}

} // namespace

float preset_button_width_px(const Context& context)
{
    const ScenarioName words = scenario_name(context, context.state.inputs);
    const float changes_px = words.changes.empty() ? 0 : measure_text(context.fonts[Type::Text], words.changes) + 8;
    return 36 + measure_text(context.fonts[Type::TextStrong], words.name) + changes_px + 36;
}

void draw_preset_button(Context& context, const Rect& button)
{
    const Touch touch = touch_area("preset", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, button, touch.hovered ? context.colours.wash : context.colours.button, 8);
    stroke_rect(list, button, context.colours.hairline, 8);
    const float middle_px = button.middle_y_px();
    draw_icon(list, context.fonts[Type::Icon], {button.x_px + 20, middle_px}, context.colours.ink_2, kIconLayers.text);
    const ScenarioName words = scenario_name(context, context.state.inputs);
    ImVec2 at{button.x_px + 36, middle_px - 9};
    at.x += draw_text(list, context.fonts[Type::TextStrong], at, context.colours.ink, words.name);
    draw_text(list, context.fonts[Type::Text], {at.x + 8, at.y}, context.colours.ink_2, words.changes);
    draw_icon(list, context.fonts[Type::Icon], {button.right_px() - 19, middle_px}, context.colours.ink_2,
              kIconDown.text);
    if (touch.clicked) ImGui::OpenPopup("preset_menu");
    draw_preset_menu(context, button);
}

} // namespace app::ui
