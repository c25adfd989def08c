#include "ui/tabs.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <string>

namespace app::ui {

namespace {

constexpr base::EnumArray<Tab, std::string_view> kTabIds{
    {"controls", "outcome", "sites", "municipalities", "money", "access", "centres", "certainty", "look_back"}};
constexpr float kGap_px = 18;
constexpr float kMenuRow_px = 32;
constexpr float kMenuWidth_px = 208;
constexpr float kMenuPadding_px = 6;

/// One word of the row. Returns whether it was clicked.
bool draw_word(const Context& context, const Rect& rect, float x_px, const char* id, const char* text, bool chosen,
               float extra_px = 0)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[chosen ? Type::TextStrong : Type::TextMedium];
    const float width_px = measure_text(font, text) + extra_px;
    const Touch touch = touch_area(id, {x_px - kGap_px / 2, rect.y_px + 8, width_px + kGap_px, 36});
    const ImU32 ink = chosen || touch.hovered ? context.colours.ink : context.colours.ink_2;
    draw_text(list, font, {x_px, rect.y_px + 17}, ink, text);
    if (extra_px > 0) {
        draw_icon(list, context.fonts[Type::IconSmall], {x_px + width_px - 7, rect.y_px + 27}, ink, kIconDown.text);
    }
    return touch.clicked;
}

/// The subjects that have no word of their own in the row.
Tab draw_menu(const Context& context, const Rect& row, float x_px, std::span<const Tab> more, Tab current)
{
    const float height_px = kMenuRow_px * static_cast<float>(more.size()) + 2 * kMenuPadding_px;
    const float left_px = std::min(x_px - kMenuPadding_px, row.right_px() - kMenuWidth_px + 8);
    const Rect menu{left_px, row.y_px + 44, kMenuWidth_px, height_px};
    Tab chosen = current;
    if (!begin_menu(context, "more_menu", menu)) return chosen;
    Rect line{menu.x_px + kMenuPadding_px, menu.y_px + kMenuPadding_px, kMenuWidth_px - 2 * kMenuPadding_px,
              kMenuRow_px};
    for (const Tab tab : more) {
        const std::string id(kTabIds[tab]);
        if (draw_menu_row(context, id.c_str(), line, context.word("ui.tab", id), tab == current)) {
            chosen = tab;
            ImGui::CloseCurrentPopup();
        }
        line.y_px += kMenuRow_px;
    }
    end_menu();
    return chosen;
}

} // namespace

Tab draw_tabs(const Context& context, const Rect& rect, std::span<const Tab> tabs, std::span<const Tab> more,
              Tab current)
{
    float x_px = rect.x_px;
    Tab chosen = current;
    for (const Tab tab : tabs) {
        const std::string id(kTabIds[tab]);
        const char* text = context.word("ui.tab", id);
        if (draw_word(context, rect, x_px, id.c_str(), text, tab == current)) chosen = tab;
        x_px += measure_text(context.fonts[tab == current ? Type::TextStrong : Type::TextMedium], text) + kGap_px;
    }
    constexpr float kArrow_px = 18;
    const bool elsewhere = std::find(more.begin(), more.end(), current) != more.end();
    if (draw_word(context, rect, x_px, "more subjects", context.words("ui.tab.more"), elsewhere, kArrow_px)) {
        ImGui::OpenPopup("more_menu");
    }
    const Tab from_menu = draw_menu(context, rect, x_px, more, current);
    return from_menu != current ? from_menu : chosen;
}

void show_tab(Context& context, Tab tab)
{
    context.ui.tab = tab;
    context.ui.narrow_tab = tab;
    context.ui.new_site.draft.reset();
    if (!context.state.view.selected.empty()) context.out.emplace_back(scenario::Select{""});
    if (context.state.preferences.shows_outcome) return;
    scenario::Preferences preferences = context.state.preferences;
    preferences.shows_outcome = true;
    context.out.emplace_back(scenario::SetPreferences{preferences});
}

void draw_subject_title(const Context& context, Column& column, Tab tab)
{
    const Rect row = column.take(30);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::TitleStrong], {row.x_px, row.y_px + 4},
              context.colours.ink, context.word("ui.tab", kTabIds[tab]));
}

} // namespace app::ui
