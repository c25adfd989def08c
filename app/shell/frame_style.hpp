#pragma once
// The look of one frame, from the palette of the theme, the layers of the view and the scale.

#include "render/frame_style.hpp"
#include "scenario/state.hpp"

namespace app::shell {

[[nodiscard]] render::FrameStyle make_frame_style(const scenario::View& view);

} // namespace app::shell
