#pragma once
// The look of one frame, from the palette of the theme, the layers of the view and the scale.

#include "render/frame_style.hpp"
#include "scenario/state.hpp"

namespace app::shell {

/// What the forms of plates say: decisions, or how two scenarios differ. Blocks know which of the two they say.
enum class MapColours { Scenario, Difference };

[[nodiscard]] render::FrameStyle make_frame_style(const scenario::View& view, MapColours colours);

} // namespace app::shell
