#include "ui/workbench.hpp"

#include "scenario/site_facts.hpp"
#include "ui/access_panel.hpp"
#include "ui/centres_panel.hpp"
#include "ui/certainty_panel.hpp"
#include "ui/comparison_bar.hpp"
#include "ui/comparison_card.hpp"
#include "ui/consequences_card.hpp"
#include "ui/controls_panel.hpp"
#include "ui/halves.hpp"
#include "ui/legend.hpp"
#include "ui/look_back_panel.hpp"
#include "ui/map_tools.hpp"
#include "ui/money_panel.hpp"
#include "ui/municipality_panel.hpp"
#include "ui/new_site_form.hpp"
#include "ui/new_site_map.hpp"
#include "ui/object_card.hpp"
#include "ui/outcome_panel.hpp"
#include "ui/panel.hpp"
#include "ui/panel_fold.hpp"
#include "ui/play.hpp"
#include "ui/site_card.hpp"
#include "ui/sites_panel.hpp"
#include "ui/study_legend.hpp"
#include "ui/tabs.hpp"
#include "ui/timeline.hpp"
#include "ui/top_bar.hpp"
#include "ui/travel_card.hpp"
#include "ui/travel_overlay.hpp"

#include <imgui_internal.h>

#include <algorithm>
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
    context.ui.outcome.told_bands = {};
    switch (tab) {
    case Tab::Controls:
        return draw_controls(context, rect);
    case Tab::Sites:
        return draw_sites(context, rect);
    case Tab::Outcome:
        return draw_outcome(context, rect);
    case Tab::Municipalities:
        return draw_municipalities(context, rect);
    case Tab::Money:
        return draw_money(context, rect);
    case Tab::Access:
        return draw_access(context, rect);
    case Tab::Centres:
        return draw_centres(context, rect);
    case Tab::Certainty:
        return draw_certainty(context, rect);
    case Tab::LookBack:
        return draw_look_back(context, rect);
    case Tab::kCount:
        return;
    }
}

/// Subjects of the outcome that stand in the menu of the tabs.
constexpr std::array kMore{Tab::Money, Tab::Access, Tab::Centres, Tab::Certainty, Tab::LookBack};
constexpr std::array kMoreOfNarrow{Tab::Municipalities, Tab::Money,     Tab::Access,
                                   Tab::Centres,        Tab::Certainty, Tab::LookBack};

/// Outcome and sites; while a thing on the map is selected its card stands there instead.
void draw_right_panel(Context& context, const Rect& rect)
{
    constexpr std::array kTabs{Tab::Outcome, Tab::Sites, Tab::Municipalities};
    begin_panel(context, "right", rect);
    if (context.ui.new_site.draft) {
        draw_new_site_form(context, rect);
    } else if (const auto site = scenario::find_selected_site(context.results, context.state.view.selected)) {
        draw_site_card(context, rect, *site);
    } else if (context.card) {
        draw_object_card(context, rect, *context.card);
    } else {
        context.ui.tab = draw_tabs(context, tab_row(rect), kTabs, kMore, context.ui.tab);
        draw_tab(context, below_tabs(rect), context.ui.tab);
    }
    end_panel();
}

/// The one panel of a narrower window: controls, outcome and sites as tabs, the card over the sites.
void draw_only_panel(Context& context, const Rect& rect)
{
    constexpr std::array kTabs{Tab::Controls, Tab::Outcome, Tab::Sites};
    const std::string& selected = context.state.view.selected;
    if (selected != context.ui.shown_site) {
        if (!selected.empty()) context.ui.narrow_tab = Tab::Sites;
        context.ui.shown_site = selected;
    }
    begin_panel(context, "left", rect);
    context.ui.narrow_tab = draw_tabs(context, tab_row(rect), kTabs, kMoreOfNarrow, context.ui.narrow_tab);
    const auto site = scenario::find_selected_site(context.results, selected);
    if (context.ui.new_site.draft) {
        draw_new_site_form(context, below_tabs(rect));
    } else if (site && context.ui.narrow_tab == Tab::Sites) {
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

/// The key of the layer Uncertainty stands beside the legend.
std::optional<Rect> uncertainty_key_rect(const Layout& layout, const scenario::State& state, const UiState& ui,
                                         const Studies& studies)
{
    if (!layout.legend || studies.comparing || !state.view.layers[scenario::Layer::Uncertainty]) return std::nullopt;
    const Rect legend = place_legend(*layout.legend, state, ui);
    return Rect{legend.right_px() + 12, legend.bottom_px() - kUncertaintyKeyHeight_px, kUncertaintyKeyWidth_px,
                kUncertaintyKeyHeight_px};
}

std::optional<Rect> card_rect(const Layout& layout, const model::Inputs& inputs, const UiState& ui,
                              const Studies& studies)
{
    if (!layout.comparison || !studies.comparing) return std::nullopt;
    const std::size_t knobs = scenario::parameter_differences(studies.comparing->reference, inputs).size();
    Rect card = comparison_card_rect(*layout.comparison, knobs, ui.shows_knobs);
    constexpr float kGap_px = 12;
    // A long list of sliders comes down to the map tools: beside them is room.
    if (card.bottom_px() + kGap_px > layout.tools.y_px) card.x_px = layout.tools.x_px - kGap_px - card.width_px;
    return card;
}

/// Legend and buttons that stand over the map.
void draw_over_map(Context& context, const Layout& layout)
{
    const Comparing* comparing = context.studies.comparing;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const auto halves = make_halves(layout, context.ui, comparing != nullptr, window.x, window.y);
    // Under one glass A has the colours of a scenario and B those of the difference; where there is room for one
    // legend only, it is that of the difference.
    const bool differs = comparing && context.ui.comparison_form != ComparisonForm::SideBySide;
    const bool scenario = !differs || (halves && has_room_for_two_legends(layout));
    float legend_px = 0;
    if (layout.legend && (!halves || has_room_for_legend(layout, context.ui))) {
        Rect room = *layout.legend;
        if (scenario) {
            const Rect legend = place_legend(room, context.state, context.ui);
            draw_legend(context, legend);
            legend_px = legend.right_px();
            room.x_px = legend_px + 12;
        }
        if (differs) draw_difference_legend(context, place_difference_legend(room), *comparing);
        if (differs && halves) legend_px = room.right_px();
    }
    if (halves) draw_divider(context, layout, *halves, *comparing, legend_px);
    if (const auto key = uncertainty_key_rect(layout, context.state, context.ui, context.studies)) {
        draw_uncertainty_key(context, *key);
    }
    if (!layout.comparison) return read_hold_key(context);
    draw_comparison_bar(context, *layout.comparison);
    const auto card = card_rect(layout, context.state.inputs, context.ui, context.studies);
    if (card) draw_comparison_card(context, *card, *comparing);
}

} // namespace

void draw_workbench(Context context)
{
    apply_theme(context.state.view.theme, context.fonts.pixel_ratio);
    const ImGuiIO& io = ImGui::GetIO();
    const Layout layout = make_layout(io.DisplaySize.x, io.DisplaySize.y, panel_choice(context.state));
    remember_selection(context);
    draw_changed_sites(context);
    step_play(context, static_cast<double>(io.DeltaTime));
    // The Tab key goes the same way: bar, controls, map, timeline, outcome.
    begin_focus_order(context.ui.focus, context.colours.accent);
    if (layout.top_bar) draw_top_bar(context, *layout.top_bar);
    if (layout.controls && !layout.one_panel) draw_left_panel(context, *layout.controls);
    if (layout.controls && layout.one_panel) draw_only_panel(context, *layout.controls);
    if (layout.controls_fold) draw_panel_fold(context, *layout.controls_fold, FoldedPanel::Controls);
    draw_over_map(context, layout);
    if (const auto card = place_travel_card(layout, context.state.view)) draw_travel_card(context, *card);
    draw_map_tools(context, layout.tools);
    if (layout.timeline) draw_timeline(context, *layout.timeline);
    if (layout.outcome) draw_right_panel(context, *layout.outcome);
    if (layout.outcome_fold) draw_panel_fold(context, *layout.outcome_fold, FoldedPanel::Outcome);
    draw_consequences(context, layout);
    draw_new_site_on_map(context, layout.free);
    follow_travel_origin(context);
    follow_gestures(context.ui.consequences, context.out);
    settle_fields(context.ui.fields);
    settle_tip(context.ui.tip);
}

bool wants_frame()
{
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    if (!imgui.InputEventsQueue.empty()) return true;
    return std::any_of(imgui.OpenPopupStack.begin(), imgui.OpenPopupStack.end(),
                       [&](const ImGuiPopupData& popup) { return popup.OpenFrameCount + 1 >= imgui.FrameCount; });
}

bool escape(UiState& ui)
{
    if (!ImGui::GetCurrentContext()->OpenPopupStack.empty()) {
        ImGui::ClosePopupToLevel(0, false);
        return true;
    }
    if (ui.choosing_origin || ui.new_site.pointing) {
        ui.choosing_origin = false;
        ui.new_site.pointing = false;
        return true;
    }
    return drop_focus(ui.focus);
}

std::vector<map::ScreenBox> study_areas(const Layout& layout, const scenario::State& state, const UiState& ui,
                                        const Studies& studies)
{
    std::vector<map::ScreenBox> areas;
    const auto add = [&](const std::optional<Rect>& rect) {
        if (rect) areas.push_back({{rect->x_px, rect->y_px}, {rect->right_px(), rect->bottom_px()}});
    };
    add(uncertainty_key_rect(layout, state, ui, studies));
    add(card_rect(layout, state.inputs, ui, studies));
    add(ui.consequences.rect);
    return areas;
}

} // namespace app::ui
