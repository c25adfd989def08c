#pragma once
// What the interface itself remembers between frames: what is open and what is being dragged. Nothing of the model and
// nothing that a link or a file would keep.

#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"
#include "ui/focus.hpp"
#include "ui/outcome_state.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::ui {

/// Tabs of the panels. Controls is a tab only where the right panel has no room of its own.
enum class Tab { Controls, Outcome, Sites, kCount };

/// How two scenarios stand on the map: as one picture of what differs, under one glass with a line that moves, or beside
/// each other.
enum class ComparisonForm { Difference, Swipe, SideBySide, kCount };

/// A slider that is being dragged.
struct SliderDrag {
    const scenario::Parameter* parameter = nullptr;
    float pointer_x_px = 0; ///< where the pointer was pressed
    double start_value = 0; ///< the value at that moment
    bool moved = false;     ///< further than a click
};

/// The origin of the travel times that is being dragged: from the pointer to its middle.
struct OriginDrag {
    float to_centre_x_px = 0;
    float to_centre_y_px = 0;
};

struct UiState {
    base::EnumArray<scenario::Group, bool> open_groups{{true, true}};
    bool legend_open = false; ///< with the signs of ground and connections
    std::size_t cards_left_out = 0; ///< profiles of cities in view that find no room on the map
    std::optional<scenario::Layer> explained_layer; ///< whose source the layer menu shows
    Tab tab = Tab::Outcome;
    OutcomeState outcome;
    Tab narrow_tab = Tab::Controls;
    std::optional<SliderDrag> drag;
    bool playing = false;
    double play_elapsed_s = 0;    ///< since the year last moved
    int play_speed = 1;           ///< 1 or 2: years per 600 ms
    bool holds_baseline = false;  ///< the key or the button for the document is held here
    bool shows_knobs = false;     ///< the list of sliders that differ is open
    std::optional<OriginDrag> origin_drag;
    bool choosing_origin = false; ///< the next click on the map says where travel times start
    FocusOrder focus;
    ComparisonForm comparison_form = ComparisonForm::Difference;
    float swipe_share = 0.5F; ///< of the free map: where A ends
    std::optional<model::Basis> passport_basis; ///< only settings with this basis; none: all
    std::string_view passport_open; ///< id of the setting whose reasons show
    std::string shown_site;       ///< selection that the narrow layout has brought to the front
};

/// Whether the interface moves by itself and wants another frame.
[[nodiscard]] inline bool is_moving(const UiState& state)
{
    return state.playing;
}

} // namespace app::ui
