#pragma once
// How the lines of a thing on the map are lit up: a casing in the colour of the selection, and the line drawn over it
// again.

#include "map/map_data.hpp"
#include "render/frame_style.hpp"
#include "scenario/state.hpp"

#include <span>
#include <vector>

namespace app::shell {

/// Hovered things get a narrower casing than the selected one.
enum class Light { Hovered, Selected };

/// Appends what lights up the stretches.
void append_line_highlights(std::vector<render::LineHighlight>& highlights, std::span<const map::LineStretch> stretches,
                            const map::Ground& ground, scenario::Theme theme, Light light);

} // namespace app::shell
