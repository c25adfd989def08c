#include "ui/view_menu.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>

namespace app::ui {

namespace {

constexpr float kMenuWidth_px = 272;
constexpr float kPadding_px = 6;
constexpr float kTitle_px = 34;
constexpr float kRow_px = 32;
constexpr float kStep_px = 32; ///< width of the buttons for smaller and larger
constexpr float kInset_px = 10;

constexpr std::array<int, 7> kTextSizes_percent{scenario::kMinTextSize_percent, 100, 110, 125, 150, 175,
                                                scenario::kMaxTextSize_percent};

void set(Context& context, const scenario::Preferences& preferences)
{
    context.out.emplace_back(scenario::SetPreferences{preferences});
}

/// The next size in a direction (1 or -1); the present one at the end. A size that the page set may lie between two.
int next_size(int now, int direction)
{
    if (direction > 0) {
        const auto* larger = std::upper_bound(kTextSizes_percent.begin(), kTextSizes_percent.end(), now);
        return larger == kTextSizes_percent.end() ? now : *larger;
    }
    const auto* not_smaller = std::lower_bound(kTextSizes_percent.begin(), kTextSizes_percent.end(), now);
    return not_smaller == kTextSizes_percent.begin() ? now : *(not_smaller - 1);
}

void draw_step(Context& context, const Rect& button, const Icon& icon, int direction)
{
    const Touch touch = touch_area(direction > 0 ? "larger" : "smaller", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const int now = context.state.preferences.text_size_percent;
    const int next = next_size(now, direction);
    if (touch.hovered && next != now) fill_rect(list, button, context.colours.wash, 6);
    stroke_rect(list, button, context.colours.control_border, 6);
    draw_icon(list, context.fonts[Type::IconSmall], middle(button),
              next == now ? context.colours.track : context.colours.ink, icon.text);
    if (!touch.clicked || next == now) return;
    scenario::Preferences preferences = context.state.preferences;
    preferences.text_size_percent = next;
    set(context, preferences);
}

void draw_text_size(Context& context, const Rect& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TextMedium], {row.x_px + kInset_px, row.middle_y_px() - 9}, context.colours.ink,
              context.words("ui.view.text_size"));
    const float top_px = row.middle_y_px() - 13;
    const Rect larger{row.right_px() - kInset_px - kStep_px, top_px, kStep_px, 26};
    const Rect smaller{larger.x_px - 58 - kStep_px, top_px, kStep_px, 26};
    draw_step(context, smaller, kIconMinus, -1);
    const std::string size = context.words.fill(
        "ui.view.percent", {{"percent", context.number(context.state.preferences.text_size_percent)}});
    draw_text_centred(list, context.fonts[Type::TextStrong],
                      {(smaller.right_px() + larger.x_px) / 2, row.middle_y_px() - 9}, context.colours.ink, size);
    draw_step(context, larger, kIconPlus, 1);
}

/// A row that switches one of the preferences.
void draw_switch_row(Context& context, const Rect& row, bool scenario::Preferences::*field, const char* key)
{
    scenario::Preferences preferences = context.state.preferences;
    if (!draw_menu_row(context, key, row, context.words(key), preferences.*field)) return;
    preferences.*field = !(preferences.*field);
    set(context, preferences);
}

void draw_menu(Context& context, const Rect& button)
{
    const float height_px = kTitle_px + 4 * kRow_px + 12 + 2 * kPadding_px;
    const Rect rect{button.right_px() - kMenuWidth_px, button.bottom_px() + 6, kMenuWidth_px, height_px};
    if (!begin_menu(context, "view_menu", rect)) return;
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    const Rect title = column.take(kTitle_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {title.x_px + kInset_px, title.y_px + 9},
              context.colours.ink_2, context.words("ui.view.title"));
    draw_text_size(context, column.take(kRow_px));
    column.skip(6);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(6);
    draw_switch_row(context, column.take(kRow_px), &scenario::Preferences::shows_controls, "ui.view.controls");
    draw_switch_row(context, column.take(kRow_px), &scenario::Preferences::shows_outcome, "ui.view.outcome");
    draw_switch_row(context, column.take(kRow_px), &scenario::Preferences::swaps_sides, "ui.view.swap");
    end_menu();
}

} // namespace

void draw_view_button(Context& context, const Rect& button)
{
    const Touch touch = touch_area("view", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    draw_icon(list, context.fonts[Type::IconLarge], middle(button), context.colours.ink_2, kIconTextSize.text);
    draw_hint(context, touch, button, context.words("ui.view.title"));
    if (touch.clicked) ImGui::OpenPopup("view_menu");
    draw_menu(context, button);
}

} // namespace app::ui
