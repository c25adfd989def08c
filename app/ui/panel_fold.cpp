#include "ui/panel_fold.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

constexpr float kRadius_px = 8;

scenario::Preferences folded(scenario::Preferences preferences, FoldedPanel panel)
{
    bool& shows = panel == FoldedPanel::Controls ? preferences.shows_controls : preferences.shows_outcome;
    shows = !shows;
    return preferences;
}

} // namespace

void draw_panel_fold(Context& context, const PanelFold& fold, FoldedPanel panel)
{
    const bool controls = panel == FoldedPanel::Controls;
    begin_area(controls ? "fold_controls" : "fold_outcome", fold.rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area("fold", fold.rect);
    // Round where it looks at the map; straight at the panel or the edge of the window.
    const ImDrawFlags corners = fold.at_left ? ImDrawFlags_RoundCornersRight : ImDrawFlags_RoundCornersLeft;
    const ImVec2 lower_right{fold.rect.right_px(), fold.rect.bottom_px()};
    list.AddRectFilled(upper_left(fold.rect), lower_right, touch.hovered ? context.colours.wash : context.colours.bar,
                       kRadius_px, corners);
    list.AddRect(upper_left(fold.rect), lower_right, context.colours.hairline, kRadius_px, corners);
    const bool points_left = fold.at_left == fold.open;
    draw_icon(list, context.fonts[Type::IconSmall], middle(fold.rect), context.colours.ink_2,
              points_left ? kIconLeft.text : kIconRight.text);
    if (touch.clicked) {
        context.out.emplace_back(scenario::SetPreferences{folded(context.state.preferences, panel)});
    }
    const char* word = fold.open ? (controls ? "ui.fold.controls" : "ui.fold.outcome")
                                 : (controls ? "ui.unfold.controls" : "ui.unfold.outcome");
    draw_hint(context, touch, fold.rect, context.words(word));
    end_panel();
}

} // namespace app::ui
