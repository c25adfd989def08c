#pragma once
// How wide lines of the ground are drawn.

namespace app::map {

/// Factor on all line widths at a scale: sqrt(scale / 30), kept within 0.55..2.2 (section 4 of the look).
[[nodiscard]] double line_zoom(double scale_px_per_km);

} // namespace app::map
