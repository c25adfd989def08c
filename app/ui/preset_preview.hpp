#pragma once
// What a preset would change, beside its row in the menu: the sliders with both values, and what comes of it.

#include "scenario/outcomes.hpp"
#include "scenario/presets.hpp"

#include <cstdint>

namespace app::ui {

struct Context;
struct Rect;

/// The preset under the pointer and the outcomes that the model finds for it.
struct PresetPreview {
    const scenario::Preset* preset = nullptr;
    std::uint64_t inputs_version = 0; ///< of the scenario that it was compared with
    scenario::PerOutcome<double> outcomes{};
};

/// Draws the preview at the left of a menu.
void draw_preset_preview(Context& context, const scenario::Preset& preset, const Rect& menu);

} // namespace app::ui
