#include "scenario/base_preset.hpp"

#include "scenario/parameters.hpp"

#include <algorithm>

namespace app::scenario {

namespace {

int count_differences(const model::Parameters& a, const model::Parameters& b)
{
    const auto all = parameters();
    const auto differs = [&](const Parameter& parameter) { return a.*parameter.field != b.*parameter.field; };
    return static_cast<int>(std::count_if(all.begin(), all.end(), differs));
}

int count_choices(const std::vector<model::Choice>& choices)
{
    const auto is_own = [](model::Choice choice) { return choice != model::Choice::Auto; };
    return static_cast<int>(std::count_if(choices.begin(), choices.end(), is_own));
}

} // namespace

BasePreset find_base_preset(const model::Inputs& inputs)
{
    BasePreset nearest;
    for (const Preset& preset : presets()) {
        const int changes = count_differences(inputs.parameters, parameters_of(preset));
        if (!nearest.preset || changes < nearest.changes) nearest = {&preset, changes};
    }
    nearest.changes +=
        count_choices(inputs.choices) + count_choices(inputs.added_choices) + static_cast<int>(inputs.added.size());
    return nearest;
}

} // namespace app::scenario
