#include "ui/tabs.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <string>

namespace app::ui {

namespace {

constexpr base::EnumArray<Tab, std::string_view> kTabIds{{"controls", "outcome", "sites"}};
constexpr float kGap_px = 18;

} // namespace

Tab draw_tabs(const Context& context, const Rect& rect, std::span<const Tab> tabs, Tab current)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float x_px = rect.x_px;
    const float y_px = rect.y_px + 26;
    Tab chosen = current;
    for (Tab tab : tabs) {
        const std::string id(kTabIds[tab]);
        const char* text = context.word("ui.tab", id);
        const Font& font = context.fonts[tab == current ? Type::TextStrong : Type::TextMedium];
        const float width_px = measure_text(font, text);
        const Touch touch = touch_area(id.c_str(), {x_px - kGap_px / 2, rect.y_px + 8, width_px + kGap_px, 36});
        const bool strong = tab == current || touch.hovered;
        draw_text(list, font, {x_px, y_px - 9}, strong ? context.colours.ink : context.colours.ink_2, text);
        if (touch.clicked) chosen = tab;
        x_px += width_px + kGap_px;
    }
    return chosen;
}

} // namespace app::ui
