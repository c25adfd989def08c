#pragma once
// Named starting points: the document itself, the four national scenarios of 2006, and five ways to act.

#include "model/inputs.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace app::scenario {

struct PresetValue {
    model::ParameterField field = nullptr;
    double value = 0;
};

/// A preset sets all parameters: those listed, the others to their defaults. Site choices and added sites go too.
struct Preset {
    std::string_view id;
    std::span<const PresetValue> values;
};

[[nodiscard]] std::span<const Preset> presets();
[[nodiscard]] const Preset* find_preset(std::string_view id);
[[nodiscard]] model::Parameters parameters_of(const Preset& preset);

/// The preset whose values these are, if any.
[[nodiscard]] const Preset* find_preset_with(const model::Parameters& parameters);

} // namespace app::scenario
