#pragma once
// How settings are called: after the preset that they are nearest to, "Perspectief 2013" and "+ 2 wijzigingen".

#include "ui/context.hpp"

#include <string>

namespace app::ui {

struct ScenarioName {
    std::string name;
    std::string changes; ///< empty when nothing differs from the preset, or when the scenario has a name of its own
};

/// given is the name in its file, or empty.
[[nodiscard]] ScenarioName scenario_name(const Context& context, const model::Inputs& inputs,
                                         std::string_view given = {});

} // namespace app::ui
