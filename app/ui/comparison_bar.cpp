#include "ui/comparison_bar.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/scenario_name.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kButtonGap_px = 8;
constexpr float kMenuWidth_px = 300;
constexpr float kMenuPadding_px = 6;
constexpr float kMenuTitle_px = 34;
constexpr float kMenuRow_px = 32;
constexpr float kRadius_px = 10;
constexpr float kKeycap_px = 18;

bool key_is_down()
{
    const ImGuiIO& io = ImGui::GetIO();
    return ImGui::IsKeyDown(ImGuiKey_B) && !io.WantTextInput && !io.KeyCtrl && !io.KeySuper && !io.KeyAlt;
}

/// Says so only when it begins or ends: a button of the page may hold at the same time.
void hold(Context& context, bool held)
{
    if (held == context.ui.holds_baseline) return;
    context.ui.holds_baseline = held;
    context.out.emplace_back(scenario::HoldBaseline{held});
}

struct HoldWords {
    std::string rest;
    std::string held;
};

HoldWords hold_words(const Context& context)
{
    const char* name = context.words("preset.perspectief.label");
    return {context.words.fill("ui.compare.hold", {{"name", name}}),
            context.words.fill("ui.compare.held", {{"name", name}})};
}

float hold_width_px(const Context& context, const HoldWords& words)
{
    const Font& font = context.fonts[Type::LabelMedium];
    // As wide as the longer of the two, so that nothing moves under the finger.
    return 12 + kKeycap_px + 8 + std::max(measure_text(font, words.rest), measure_text(font, words.held)) + 14;
}

void draw_keycap(const Context& context, ImVec2 centre, ImU32 colour)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect cap{centre.x - kKeycap_px / 2, centre.y - kKeycap_px / 2, kKeycap_px, kKeycap_px};
    stroke_rect(list, cap, colour, 5, 1.2F);
    draw_text_centred(list, context.fonts[Type::NoteStrong], {centre.x, centre.y - 7.5F}, colour, "B");
}

void draw_hold_button(Context& context, const Rect& button)
{
    begin_panel(context, "hold_baseline", button, kRadius_px);
    const Touch touch = touch_area("hold", button);
    hold(context, touch.held || key_is_down());
    const bool held = context.state.baseline_held;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (held) {
        fill_rect(list, button, context.colours.accent, kRadius_px);
    } else if (touch.hovered) {
        fill_rect(list, button, context.colours.wash, kRadius_px);
    }
    const ImU32 ink = held ? context.colours.on_accent : context.colours.ink;
    draw_keycap(context, {button.x_px + 12 + kKeycap_px / 2, button.middle_y_px()}, ink);
    const HoldWords words = hold_words(context);
    draw_text(list, context.fonts[Type::LabelMedium], {button.x_px + 12 + kKeycap_px + 8, button.middle_y_px() - 8},
              ink, held ? words.held : words.rest);
    end_panel();
}

/// The present settings as they are now, so that what is changed from here on shows as a difference.
void draw_keep_row(Context& context, const Rect& row)
{
    if (!draw_menu_row(context, "keep", row, context.words("ui.compare.keep"), false)) return;
    context.out.emplace_back(scenario::CompareWith{scenario::Comparison{.inputs = context.state.inputs}});
    ImGui::CloseCurrentPopup();
}

void draw_none_row(Context& context, const Rect& row)
{
    if (!draw_menu_row(context, "none", row, context.words("ui.compare.none"), !context.state.comparison)) return;
    context.out.emplace_back(scenario::CompareWith{});
    ImGui::CloseCurrentPopup();
}

void draw_preset_row(Context& context, const scenario::Preset& preset, const Rect& row)
{
    const std::string id(preset.id);
    const scenario::Comparison reference{.inputs = {.parameters = scenario::parameters_of(preset)}};
    const bool chosen = context.state.comparison == reference;
    if (!draw_menu_row(context, id.c_str(), row, context.words("preset." + id + ".label"), chosen)) return;
    context.out.emplace_back(scenario::CompareWith{reference});
    ImGui::CloseCurrentPopup();
}

void draw_menu(Context& context, const Rect& button)
{
    const auto rows = static_cast<float>(scenario::presets().size() + 2);
    const float height_px = kMenuTitle_px + rows * kMenuRow_px + 2 * kMenuPadding_px;
    const Rect rect{button.right_px() - kMenuWidth_px, button.bottom_px() + 6, kMenuWidth_px, height_px};
    if (!begin_menu(context, "compare_menu", rect)) return;
    Column column{rect.x_px + kMenuPadding_px, rect.y_px + kMenuPadding_px, rect.width_px - 2 * kMenuPadding_px};
    const Rect title = column.take(kMenuTitle_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {title.x_px + 10, title.y_px + 9},
              context.colours.ink_2, context.words("ui.compare.menu"));
    draw_none_row(context, column.take(kMenuRow_px));
    for (const scenario::Preset& preset : scenario::presets()) {
        draw_preset_row(context, preset, column.take(kMenuRow_px));
    }
    draw_keep_row(context, column.take(kMenuRow_px));
    end_menu();
}

void draw_compare_button(Context& context, const Rect& button)
{
    begin_panel(context, "compare", button, kRadius_px);
    const Touch touch = touch_area("compare", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, kRadius_px);
    const float middle_px = button.middle_y_px();
    draw_icon(list, context.fonts[Type::Icon], {button.x_px + 19, middle_px}, context.colours.ink_2, kIconCompare.text);
    draw_text(list, context.fonts[Type::LabelMedium], {button.x_px + 34, middle_px - 8}, context.colours.ink,
              context.words("ui.compare.button"));
    draw_icon(list, context.fonts[Type::IconSmall], {button.right_px() - 16, middle_px}, context.colours.ink_2,
              kIconDown.text);
    if (touch.clicked) ImGui::OpenPopup("compare_menu");
    draw_menu(context, button);
    end_panel();
}

float compare_width_px(const Context& context)
{
    return 34 + measure_text(context.fonts[Type::LabelMedium], context.words("ui.compare.button")) + 30;
}

/// The document beside itself has nothing to show.
bool shows_hold(const Context& context)
{
    return context.state.baseline_held || context.state.inputs != model::Inputs{};
}

} // namespace

float comparison_bar_width(const Context& context)
{
    const float compare_px = compare_width_px(context);
    return shows_hold(context) ? compare_px + kButtonGap_px + hold_width_px(context, hold_words(context)) : compare_px;
}

void draw_comparison_bar(Context& context, const Rect& rect)
{
    const float compare_px = compare_width_px(context);
    draw_compare_button(context, {rect.right_px() - compare_px, rect.y_px, compare_px, rect.height_px});
    if (!shows_hold(context)) return read_hold_key(context);
    const float hold_px = hold_width_px(context, hold_words(context));
    draw_hold_button(context,
                     {rect.right_px() - compare_px - kButtonGap_px - hold_px, rect.y_px, hold_px, rect.height_px});
}

void read_hold_key(Context& context)
{
    hold(context, key_is_down());
}

} // namespace app::ui
