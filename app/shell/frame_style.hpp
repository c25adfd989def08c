#pragma once
// The look of one frame, from the palette of the theme, the layers of the view and the scale.

#include "render/frame_style.hpp"
#include "scenario/state.hpp"

namespace app::shell {

/// What the colours of blocks and plates say: themes and decisions, or how two scenarios differ.
enum class MapColours { Scenario, Difference };

[[nodiscard]] render::FrameStyle make_frame_style(const scenario::View& view, MapColours colours);

} // namespace app::shell
