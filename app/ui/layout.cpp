#include "ui/layout.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kWide_px = 1280;   ///< from here on both panels stand beside the map
constexpr float kNarrow_px = 1024; ///< below this the page takes over the panels
constexpr float kLow_px = 480;     ///< a window lower than this keeps the map for itself
constexpr float kEdge_px = 16;
constexpr float kGap_px = 12;
constexpr float kBar_px = 56;
constexpr float kLeft_px = 300;
constexpr float kRight_px = 348;
constexpr float kTimeline_px = 96;
constexpr float kLegendWidth_px = 168;
constexpr float kLegendAtFirst_px = 345;   ///< its height with the layers that show at first
constexpr float kLegendMinHeight_px = 240; ///< with less room for it there is none
constexpr float kToolsWidth_px = 38;
constexpr float kToolsHeight_px = 228;
constexpr float kTimelineMinWidth_px = 420;
constexpr float kComparisonWidth_px = 400;
constexpr float kComparisonHeight_px = 36;
constexpr float kFoldWidth_px = 18; ///< at most the gap beside a panel and its edge: the map loses nothing
constexpr float kFoldHeight_px = 52;

Rect lower_right(const Rect& area, float width_px, float height_px)
{
    return {area.right_px() - width_px, area.bottom_px() - height_px, width_px, height_px};
}

/// The window without bar, edges and the panels at its sides.
Rect middle_of(const Layout& layout, float width_px, float height_px)
{
    const float top_px = layout.top_bar ? kBar_px + kEdge_px : 0;
    float left_px = kEdge_px;
    float right_px = width_px - kEdge_px;
    for (const auto* panel : {&layout.controls, &layout.outcome}) {
        if (!*panel) continue;
        if ((*panel)->middle_x_px() < width_px / 2) {
            left_px = (*panel)->right_px() + kEdge_px;
        } else {
            right_px = (*panel)->x_px - kEdge_px;
        }
    }
    return {left_px, top_px, std::max(1.0F, right_px - left_px), std::max(1.0F, height_px - kEdge_px - top_px)};
}

/// The button that folds a panel to its side, outside at the middle of its inner edge; at the edge of the window once
/// it is folded.
PanelFold fold_of(const Rect& panel, bool at_left, bool open, float width_px)
{
    float x_px = at_left ? 0 : width_px - kFoldWidth_px;
    if (open) x_px = at_left ? panel.right_px() : panel.x_px - kFoldWidth_px;
    return {{x_px, panel.middle_y_px() - kFoldHeight_px / 2, kFoldWidth_px, kFoldHeight_px}, at_left, open};
}

void place_panels(Layout& layout, float width_px, float height_px, const PanelChoice& choice)
{
    layout.top_bar = Rect{0, 0, width_px, kBar_px};
    const float top_px = kBar_px + kEdge_px;
    const auto place = [&](float panel_width_px, bool at_left) {
        const float x_px = at_left ? kEdge_px : width_px - kEdge_px - panel_width_px;
        return Rect{x_px, top_px, panel_width_px, height_px - top_px - kEdge_px};
    };
    const bool wide = width_px >= kWide_px;
    layout.one_panel = !wide;
    const bool controls_at_left = !choice.swaps_sides;
    const Rect controls = place(wide ? kLeft_px : kRight_px, controls_at_left);
    if (choice.shows_controls) layout.controls = controls;
    layout.controls_fold = fold_of(controls, controls_at_left, choice.shows_controls, width_px);
    if (!wide) return;
    const Rect outcome = place(kRight_px, !controls_at_left);
    if (choice.shows_outcome) layout.outcome = outcome;
    layout.outcome_fold = fold_of(outcome, !controls_at_left, choice.shows_outcome, width_px);
}

/// The timeline takes the foot of the middle; the legend stands above it where the height allows.
void place_over_map(Layout& layout, Rect& middle)
{
    if (middle.width_px < kTimelineMinWidth_px) return;
    layout.comparison =
        Rect{middle.right_px() - kComparisonWidth_px, middle.y_px, kComparisonWidth_px, kComparisonHeight_px};
    layout.timeline = Rect{middle.x_px, middle.bottom_px() - kTimeline_px, middle.width_px, kTimeline_px};
    middle.height_px -= kTimeline_px + kGap_px;
    if (middle.height_px >= kLegendMinHeight_px) {
        layout.legend = Rect{middle.x_px, middle.y_px, kLegendWidth_px, middle.height_px};
    }
}

} // namespace

PanelChoice panel_choice(const scenario::State& state)
{
    const scenario::Preferences& preferences = state.preferences;
    const bool selects = !state.view.selected.empty();
    return {preferences.shows_controls, preferences.shows_outcome || selects, preferences.swaps_sides};
}

Layout make_layout(float width_px, float height_px, const PanelChoice& choice)
{
    Layout layout;
    const bool panels = width_px >= kNarrow_px && height_px >= kLow_px;
    if (panels) place_panels(layout, width_px, height_px, choice);
    Rect middle = middle_of(layout, width_px, height_px);
    if (panels) place_over_map(layout, middle);
    layout.tools = lower_right(middle, kToolsWidth_px, std::min(kToolsHeight_px, middle.height_px));
    layout.free = panels ? middle : Rect{0, 0, width_px, height_px};
    return layout;
}

glm::dvec2 legend_corner_px(const Layout& layout)
{
    if (!layout.legend) return {0, 0};
    return {static_cast<double>(layout.legend->width_px + kGap_px),
            static_cast<double>(std::min(layout.legend->height_px, kLegendAtFirst_px + kGap_px))};
}

map::ScreenBox screen_box(const Rect& rect)
{
    return {{rect.x_px, rect.y_px}, {rect.right_px(), rect.bottom_px()}};
}

std::vector<map::ScreenBox> covered_areas(const Layout& layout)
{
    std::vector<map::ScreenBox> areas{screen_box(layout.tools)};
    for (const auto* part :
         {&layout.top_bar, &layout.controls, &layout.outcome, &layout.timeline, &layout.legend, &layout.comparison}) {
        if (*part) areas.push_back(screen_box(**part));
    }
    for (const auto* fold : {&layout.controls_fold, &layout.outcome_fold}) {
        if (*fold) areas.push_back(screen_box((*fold)->rect));
    }
    return areas;
}

} // namespace app::ui
