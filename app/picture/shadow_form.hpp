#pragma once
// How shadows look, whichever way they are drawn.

#include <array>

namespace app::picture {

inline constexpr double kContactGrowth = 1.32; ///< shaders/shadow.vert

/// The contact shadow fades out over some pixels: the same footprints with wider and wider strokes, whose opacities add
/// up to that of the palette.
inline constexpr std::array kFade_px{4.5, 2.5, 0.8};
inline constexpr std::array kFadeShare{0.28, 0.34, 0.38};

} // namespace app::picture
