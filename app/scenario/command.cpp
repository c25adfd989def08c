#include "scenario/command.hpp"

#include <type_traits>

namespace app::scenario {

namespace {

State with_inputs(State state, model::Inputs inputs)
{
    if (inputs == state.inputs) return state; // same version: nothing downstream runs
    state.inputs = std::move(inputs);
    ++state.inputs_version;
    return state;
}

State with_view(State state, View view)
{
    if (view == state.view) return state;
    state.view = std::move(view);
    ++state.view_version;
    return state;
}

void set_choice(std::vector<model::Choice>& choices, std::size_t index, model::Choice choice)
{
    if (choices.size() <= index) choices.resize(index + 1, model::Choice::Auto);
    choices[index] = choice;
    while (!choices.empty() && choices.back() == model::Choice::Auto) choices.pop_back(); // one form for "no choice"
}

State apply(State state, const SetParameter& command, std::size_t)
{
    model::Inputs inputs = state.inputs;
    inputs.parameters.*command.parameter->field = command.value;
    return with_inputs(std::move(state), std::move(inputs));
}

State apply(State state, const SetParameters& command, std::size_t)
{
    model::Inputs inputs = state.inputs;
    for (const SetParameter& set : command.values) inputs.parameters.*set.parameter->field = set.value;
    return with_inputs(std::move(state), std::move(inputs));
}

State apply(State state, const ApplyPreset& command, std::size_t)
{
    return with_inputs(std::move(state), model::Inputs{.parameters = parameters_of(*command.preset)});
}

State apply(State state, const LoadInputs& command, std::size_t)
{
    return with_inputs(std::move(state), command.inputs);
}

State apply(State state, const ChooseSite& command, std::size_t site_count)
{
    model::Inputs inputs = state.inputs;
    if (command.site < site_count) {
        set_choice(inputs.choices, command.site, command.choice);
    } else {
        set_choice(inputs.added_choices, command.site - site_count, command.choice);
    }
    return with_inputs(std::move(state), std::move(inputs));
}

State apply(State state, const AddSite& command, std::size_t)
{
    if (state.inputs.added.size() >= model::kMaxAddedSites) return state;
    model::Inputs inputs = state.inputs;
    inputs.added.push_back(command.site);
    return with_inputs(std::move(state), std::move(inputs));
}

State apply(State state, const RemoveSite& command, std::size_t)
{
    if (command.added >= state.inputs.added.size()) return state;
    model::Inputs inputs = state.inputs;
    const auto place = static_cast<std::ptrdiff_t>(command.added);
    inputs.added.erase(inputs.added.begin() + place);
    auto& choices = inputs.added_choices;
    if (command.added < choices.size()) choices.erase(choices.begin() + place);
    while (!choices.empty() && choices.back() == model::Choice::Auto) choices.pop_back();
    return with_inputs(std::move(state), std::move(inputs));
}

State apply(State state, const Undo&, std::size_t)
{
    return state;
}

State apply(State state, const Redo&, std::size_t)
{
    return state;
}

State apply(State state, const EndGesture&, std::size_t)
{
    return state;
}

State apply(State state, const CompareWith& command, std::size_t)
{
    if (command.reference == state.comparison) return state;
    state.comparison = command.reference;
    ++state.comparison_version;
    return state;
}

State apply(State state, const HoldBaseline& command, std::size_t)
{
    state.baseline_held = command.held;
    return state;
}

State apply(State state, const SetPreferences& command, std::size_t)
{
    state.preferences = command.preferences;
    return state;
}

/// The commands that change one field of the view.
template <class Command> void set_view(View& view, const Command& command)
{
    if constexpr (std::is_same_v<Command, SetView>) view = command.view;
    if constexpr (std::is_same_v<Command, SetYear>) view.year = command.year;
    if constexpr (std::is_same_v<Command, SetLanguage>) view.language = command.language;
    if constexpr (std::is_same_v<Command, SetTheme>) view.theme = command.theme;
    if constexpr (std::is_same_v<Command, SetLayer>) view.layers[command.layer] = command.visible;
    if constexpr (std::is_same_v<Command, SetCamera>) view.camera = command.camera;
    if constexpr (std::is_same_v<Command, SetTravelTimes>) view.travel_times = command.travel_times;
    if constexpr (std::is_same_v<Command, FlyTo>) view.camera = command.camera;
    if constexpr (std::is_same_v<Command, Select>) view.selected = command.reference;
}

template <class ViewCommand> State apply(State state, const ViewCommand& command, std::size_t)
{
    View view = state.view;
    set_view(view, command);
    return with_view(std::move(state), std::move(view));
}

} // namespace

State reduce(State state, const Command& command, std::size_t site_count)
{
    return std::visit([&](const auto& one) { return apply(std::move(state), one, site_count); }, command);
}

} // namespace app::scenario
