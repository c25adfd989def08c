#pragma once
// What the interface itself remembers between frames: what is open and what is being dragged. Nothing of the model and
// nothing that a link or a file would keep.

#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"
#include "ui/consequences.hpp"
#include "ui/focus.hpp"
#include "ui/new_site.hpp"
#include "ui/outcome_state.hpp"
#include "ui/preset_preview.hpp"
#include "ui/text_field.hpp"
#include "ui/tip.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::ui {

/// Tabs of the panels. Controls is a tab only where the right panel has no room of its own.
enum class Tab { Controls, Outcome, Sites, Municipalities, Money, Access, Centres, Certainty, LookBack, kCount };

/// How two scenarios stand on the map: as one picture of what differs, under one glass with a line that moves, or
/// beside each other.
enum class ComparisonForm { Difference, Swipe, SideBySide, kCount };

/// The parts of the assumption passport: the settings, and the checks of the model.
enum class PassportPart { Settings, Checks, kCount };

/// A slider that is being dragged.
struct SliderDrag {
    const scenario::Parameter* parameter = nullptr;
    float pointer_x_px = 0;      ///< where the pointer was pressed
    double start_value = 0;      ///< the value at that moment
    bool moved = false;          ///< further than a click
    bool changed_before = false; ///< whether it differed from the document when it was pressed
};

/// The origin of the travel times that is being dragged: from the pointer to its middle.
struct OriginDrag {
    float to_centre_x_px = 0;
    float to_centre_y_px = 0;
};

struct UiState {
    base::EnumArray<scenario::Group, bool> open_groups{{true, true}};
    bool legend_open = false;                       ///< with the signs of ground and connections
    std::size_t cards_left_out = 0;                 ///< profiles of cities in view that find no room on the map
    std::optional<scenario::Layer> explained_layer; ///< whose source the layer menu shows
    Tab tab = Tab::Outcome;
    OutcomeState outcome;
    Tab narrow_tab = Tab::Controls;
    std::optional<SliderDrag> drag;
    bool playing = false;
    double play_elapsed_s = 0;   ///< since the year last moved
    int played_year = 0;         ///< where the film stands: a year set elsewhere ends it
    int play_speed = 1;          ///< 1 or 2: years per 600 ms
    bool holds_baseline = false; ///< the key or the button for the document is held here
    bool shows_knobs = false;    ///< the list of sliders that differ is open
    TextFields fields;
    Tip tip;                                        ///< the explanation beside what the pointer rests on
    const scenario::Parameter* explained = nullptr; ///< the control whose long help is open
    std::string search;                             ///< of the controls; empty: all show
    Consequences consequences;                      ///< of the last gesture
    NewSite new_site;                               ///< that is being placed
    PresetPreview preset_preview;
    bool changes_open = true; ///< the list of what was changed
    std::optional<OriginDrag> origin_drag;
    bool choosing_origin = false; ///< the next click on the map says where travel times start
    FocusOrder focus;
    ComparisonForm comparison_form = ComparisonForm::Difference;
    float swipe_share = 0.5F; ///< of the free map: where A ends
    PassportPart passport_part = PassportPart::Settings;
    std::optional<model::Basis> passport_basis; ///< only settings with this basis; none: all
    std::string_view passport_open;             ///< id of the setting whose reasons show
    std::optional<std::size_t> open_check;      ///< of Studies::checks, whose sentence shows
    std::string shown_site;                     ///< selection that the narrow layout has brought to the front
};

/// Whether something that shows needs many futures.
[[nodiscard]] inline bool wants_outlook(const UiState& state)
{
    const auto open = [&](Tab tab) { return state.tab == tab || state.narrow_tab == tab; };
    return state.outcome.shows_bands || open(Tab::Sites) || open(Tab::Certainty);
}

/// Whether what each measure of access adds shows.
[[nodiscard]] inline bool wants_measures(const UiState& state)
{
    return state.tab == Tab::Access || state.narrow_tab == Tab::Access;
}

/// Whether the counts after 2013 show.
[[nodiscard]] inline bool wants_backtest(const UiState& state)
{
    return state.tab == Tab::LookBack || state.narrow_tab == Tab::LookBack;
}

/// Whether the checks of the model show, or did: they run once.
[[nodiscard]] inline bool wants_checks(const UiState& state)
{
    return state.passport_part == PassportPart::Checks;
}

/// Whether the interface moves by itself and wants another frame.
[[nodiscard]] inline bool is_moving(const UiState& state)
{
    return state.playing || state.consequences.pulsing || (state.consequences.wanted && !state.drag);
}

} // namespace app::ui
