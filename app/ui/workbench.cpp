#include "ui/workbench.hpp"

#include "ui/controls_panel.hpp"
#include "ui/legend.hpp"
#include "ui/map_tools.hpp"
#include "ui/object_card.hpp"
#include "ui/outcome_panel.hpp"
#include "ui/panel.hpp"
#include "ui/play.hpp"
#include "ui/site_card.hpp"
#include "ui/site_facts.hpp"
#include "ui/sites_panel.hpp"
#include "ui/tabs.hpp"
#include "ui/timeline.hpp"
#include "ui/top_bar.hpp"
#include "ui/travel_card.hpp"
#include "ui/travel_overlay.hpp"

#include <array>

namespace app::ui {

namespace {

Rect below_tabs(const Rect& panel)
{
    return {panel.x_px, panel.y_px + kTabs_px, panel.width_px, panel.height_px - kTabs_px};
}

Rect tab_row(const Rect& panel)
{
    constexpr float kPadding_px = 18;
    return {panel.x_px + kPadding_px, panel.y_px, panel.width_px - 2 * kPadding_px, kTabs_px};
}

void draw_tab(Context& context, const Rect& rect, Tab tab)
{
    switch (tab) {
    case Tab::Controls:
        return draw_controls(context, rect);
    case Tab::Sites:
        return draw_sites(context, rect);
    case Tab::Outcome:
    case Tab::kCount:
        return draw_outcome(context, rect);
    }
}

/// Outcome and sites; while a thing on the map is selected its card stands there instead.
void draw_right_panel(Context& context, const Rect& rect)
{
    constexpr std::array<Tab, 2> kTabs{Tab::Outcome, Tab::Sites};
    begin_panel(context, "right", rect);
    if (const auto site = find_selected_site(context.results, context.state.view.selected)) {
        draw_site_card(context, rect, *site);
    } else if (context.card) {
        draw_object_card(context, rect, *context.card);
    } else {
        context.ui.tab = draw_tabs(context, tab_row(rect), kTabs, context.ui.tab);
        draw_tab(context, below_tabs(rect), context.ui.tab);
    }
    end_panel();
}

/// The one panel of a narrower window: controls, outcome and sites as tabs, the card over the sites.
void draw_only_panel(Context& context, const Rect& rect)
{
    constexpr std::array<Tab, 3> kTabs{Tab::Controls, Tab::Outcome, Tab::Sites};
    const std::string& selected = context.state.view.selected;
    if (selected != context.ui.shown_site) {
        if (!selected.empty()) context.ui.narrow_tab = Tab::Sites;
        context.ui.shown_site = selected;
    }
    begin_panel(context, "left", rect);
    context.ui.narrow_tab = draw_tabs(context, tab_row(rect), kTabs, context.ui.narrow_tab);
    const auto site = find_selected_site(context.results, selected);
    if (site && context.ui.narrow_tab == Tab::Sites) {
        draw_site_card(context, below_tabs(rect), *site);
    } else if (context.card && context.ui.narrow_tab == Tab::Sites) {
        draw_object_card(context, below_tabs(rect), *context.card);
    } else {
        draw_tab(context, below_tabs(rect), context.ui.narrow_tab);
    }
    end_panel();
}

void draw_left_panel(Context& context, const Rect& rect)
{
    begin_panel(context, "left", rect);
    draw_controls(context, rect);
    end_panel();
}

} // namespace

void draw_workbench(Context context)
{
    apply_theme(context.state.view.theme, context.fonts.pixel_ratio);
    const ImGuiIO& io = ImGui::GetIO();
    const Layout layout = make_layout(io.DisplaySize.x, io.DisplaySize.y);
    step_play(context, static_cast<double>(io.DeltaTime));
    draw_map_tools(context, layout.tools);
    if (const auto card = place_travel_card(layout, context.state.view)) draw_travel_card(context, *card);
    if (layout.legend) draw_legend(context, place_legend(*layout.legend, context.state, context.ui));
    if (layout.timeline) draw_timeline(context, *layout.timeline);
    if (layout.right) draw_right_panel(context, *layout.right);
    if (layout.left && layout.right) draw_left_panel(context, *layout.left);
    if (layout.left && !layout.right) draw_only_panel(context, *layout.left);
    if (layout.top_bar) draw_top_bar(context, *layout.top_bar);
    follow_travel_origin(context);
}

} // namespace app::ui
