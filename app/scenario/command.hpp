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
struct SetLayer {
    Layer layer{};
    bool visible = true;
};
struct SetCamera {
    CameraPose camera;
};
/// As SetCamera, but the map flies there where it can: the state has the pose on the way.
struct FlyTo {
    CameraPose camera;
};
struct Select {
    std::string reference; ///< "site:...", "city:..." or empty
};

using Command = std::variant<SetParameter, ApplyPreset, LoadInputs, ChooseSite, SetView, SetYear, SetLanguage, SetTheme,
                             SetLayer, SetCamera, FlyTo, Select>;
using Commands = std::vector<Command>;

/// The state after one command; the versions move only where something really changed.
///   site_count   number of sites of the plan (an index from there on names an added site)
[[nodiscard]] State reduce(State state, const Command& command, std::size_t site_count);

} // namespace app::scenario
