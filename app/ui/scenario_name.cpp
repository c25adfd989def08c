#include "ui/scenario_name.hpp"

#include "scenario/base_preset.hpp"

namespace app::ui {

ScenarioName scenario_name(const Context& context, const model::Inputs& inputs, std::string_view given)
{
    if (!given.empty()) return {std::string(given), ""};
    const scenario::BasePreset base = scenario::find_base_preset(inputs);
    ScenarioName name{context.words("preset." + std::string(base.preset->id) + ".label"), ""};
    if (base.changes == 1) name.changes = context.words("ui.preset.one_change");
    if (base.changes > 1) {
        name.changes = context.words.fill("ui.preset.changes", {{"count", context.number(base.changes)}});
    }
    return name;
}

} // namespace app::ui
