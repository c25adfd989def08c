#include "ui/help_menu.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kMenuWidth_px = 420;
constexpr float kPadding_px = 16;
constexpr float kTitle_px = 36;
constexpr float kRow_px = 27;
constexpr float kKeyHeight_px = 20;
constexpr float kKeyColumn_px = 142;

/// Keys, the first of them at the left, and what they do.
struct Shortcut {
    std::array<const char*, 4> keys{}; ///< text or icon on each cap; null behind the last
    const char* action;                ///< key of the text
};

constexpr const char* kLeft = kIconArrowLeft.text;
constexpr const char* kRight = kIconArrowRight.text;
constexpr const char* kUp = kIconSortUp.text;
constexpr const char* kDown = kIconSortDown.text;

constexpr std::array<Shortcut, 14> kShortcuts{{
    {{"Tab"}, "ui.help.next"},
    {{"Esc"}, "ui.help.escape"},
    {{"Enter"}, "ui.help.press"},
    {{kLeft, kRight}, "ui.help.step"},
    {{"Shift", kLeft, kRight}, "ui.help.leap"},
    {{kLeft, kRight, kUp, kDown}, "ui.help.pan"},
    {{"Shift", kLeft, kUp}, "ui.help.turn"},
    {{"+", "\xE2\x88\x92"}, "ui.help.zoom"},
    {{"N"}, "ui.help.north"},
    {{"0"}, "ui.help.fit"},
    {{",", "."}, "ui.help.year"},
    {{"P"}, "ui.help.play"},
    {{"B"}, "ui.help.hold"},
    {{"Ctrl", "Z"}, "ui.help.undo"},
}};

/// Icons are in the private use area: their texts begin with this byte.
bool is_icon(const char* key)
{
    return static_cast<unsigned char>(key[0]) == 0xEE;
}

/// Draws one cap with its upper left corner at a place. Returns its width.
float draw_key(const Context& context, ImVec2 at, const char* key)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::LabelMedium];
    const float text_px = is_icon(key) ? 0 : measure_text(font, key);
    const Rect cap{at.x, at.y, std::ceil(std::max(kKeyHeight_px, text_px + 12)), kKeyHeight_px};
    fill_rect(list, cap, context.colours.wash, 5);
    stroke_rect(list, cap, context.colours.control_border, 5);
    if (is_icon(key)) {
        draw_icon(list, context.fonts[Type::IconSmall], middle(cap), context.colours.ink, key);
    } else {
        draw_text(list, font, {cap.middle_x_px() - text_px / 2, cap.y_px + 2}, context.colours.ink, key);
    }
    return cap.width_px;
}

void draw_keys(const Context& context, ImVec2 at, const Shortcut& shortcut)
{
    for (const char* key : shortcut.keys) {
        if (key) at.x += draw_key(context, at, key) + 4;
    }
}

void draw_menu(Context& context, const Rect& button)
{
    const float height_px = kTitle_px + static_cast<float>(kShortcuts.size()) * kRow_px + 2 * kPadding_px;
    const Rect rect{button.right_px() - kMenuWidth_px, button.bottom_px() + 6, kMenuWidth_px, height_px};
    if (!begin_menu(context, "help_menu", rect)) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    draw_text(list, context.fonts[Type::TitleStrong], column.at(), context.colours.ink, context.words("ui.help.title"));
    column.skip(kTitle_px);
    for (const Shortcut& shortcut : kShortcuts) {
        const Rect row = column.take(kRow_px);
        draw_keys(context, {row.x_px, row.middle_y_px() - kKeyHeight_px / 2}, shortcut);
        draw_text(list, context.fonts[Type::Text], {row.x_px + kKeyColumn_px, row.middle_y_px() - 9},
                  context.colours.ink, context.words(shortcut.action));
    }
    end_menu();
}

bool key_asks()
{
    return ImGui::GetIO().InputQueueCharacters.contains('?');
}

} // namespace

void draw_help_button(Context& context, const Rect& button)
{
    const Touch touch = touch_area("help", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    draw_icon(list, context.fonts[Type::IconLarge], middle(button), context.colours.ink_2, kIconHelp.text);
    draw_hint(context, touch, button, context.words("ui.help.title"), "?");
    if (touch.clicked || key_asks()) ImGui::OpenPopup("help_menu");
    draw_menu(context, button);
}

} // namespace app::ui
