#pragma once
// Checks of directions: a slider that goes up must never move its own outcome the wrong way.

#include "model/model.hpp"
#include "scenario/checks.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace app::scenario {

/// One slider that is moved from its least to its most, the others on their defaults.
struct SliderWalk {
    std::size_t check = 0; ///< that counts it, in unwalked_checks()
    model::ParameterField slider = nullptr;
};
[[nodiscard]] std::vector<SliderWalk> slider_walks();

/// A check per rule, before its sliders have moved.
[[nodiscard]] std::vector<Check> unwalked_checks();

/// Moves the slider and counts the steps in the wrong direction into its check.
void walk_slider(model::Model& model, const SliderWalk& walk, std::span<Check> checks);

} // namespace app::scenario
