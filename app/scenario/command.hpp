#pragma once
// Every change of State is one of these values. They are checked where they are made (ui, bridge, data): a bad value
// never becomes a command.

#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"
#include "scenario/state.hpp"

#include <variant>
#include <vector>

namespace app::scenario {

struct SetParameter {
    const Parameter* parameter = nullptr;
    double value = 0; ///< within the range of the parameter
};
/// Several values at once: one step to undo.
struct SetParameters {
    std::vector<SetParameter> values;
};
struct ApplyPreset {
    const Preset* preset = nullptr;
};
struct LoadInputs {
    model::Inputs inputs;
};
/// Index of a site in Results::sites (sites of the plan, then added ones).
struct ChooseSite {
    std::size_t site = 0;
    model::Choice choice{};
};
/// A new initiative. Its id is neither one of the plan nor of another; nothing happens where kMaxAddedSites is reached.
struct AddSite {
    model::AddedSite site;
};
/// Takes an added site away, with the choice for it.
struct RemoveSite {
    std::size_t added = 0; ///< index into Inputs::added
};
/// Steps through what the user set (scenario/history.hpp); reduce() leaves the state as it is.
struct Undo {};
struct Redo {};
/// A thumb was let go: what follows is a step of its own.
struct EndGesture {};
/// The whole view, as a scenario file brings it.
struct SetView {
    View view;
};
struct SetYear {
    int year = model::kLastYear; ///< 2010..2040
};
struct SetLanguage {
    Language language{};
};
struct SetTheme {
    Theme theme{};
};
struct SetPreferences {
    Preferences preferences; ///< with a text size within its range
};
struct SetLayer {
    Layer layer{};
    bool visible = true;
};
struct SetCamera {
    CameraPose camera;
};
/// The layer shows it or not as SetLayer says.
struct SetTravelTimes {
    TravelTimesView travel_times; ///< with an origin within the region
};
/// As SetCamera, but the map flies there where it can: the state has the pose on the way.
struct FlyTo {
    CameraPose camera;
};
struct Select {
    std::string reference; ///< "site:...", "city:..." or empty
};

/// Compares the present scenario with another one, or with none.
struct CompareWith {
    std::optional<Comparison> reference;
};
/// Shows the document itself while a key or button is held.
struct HoldBaseline {
    bool held = false;
};

using Command = std::variant<SetParameter, SetParameters, ApplyPreset, LoadInputs, ChooseSite, AddSite, RemoveSite, Undo,
                             Redo, EndGesture, SetView, SetYear, SetLanguage, SetTheme, SetLayer, SetCamera, FlyTo,
                             SetTravelTimes, Select, CompareWith, HoldBaseline, SetPreferences>;
using Commands = std::vector<Command>;

/// The state after one command; the versions move only where something really changed.
///   site_count   number of sites of the plan (an index from there on names an added site)
[[nodiscard]] State reduce(State state, const Command& command, std::size_t site_count);

} // namespace app::scenario
