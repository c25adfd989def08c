#pragma once
// Which preset the present settings are nearest to, and how far they are from it: "Perspectief 2013 + 2 wijzigingen".

#include "model/inputs.hpp"
#include "scenario/presets.hpp"

namespace app::scenario {

struct BasePreset {
    const Preset* preset = nullptr; ///< never null
    int changes = 0;                ///< sliders, site choices and added sites that differ from it
};

/// The preset from which the fewest sliders differ; of equals the first.
[[nodiscard]] BasePreset find_base_preset(const model::Inputs& inputs);

} // namespace app::scenario
