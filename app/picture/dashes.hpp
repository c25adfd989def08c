#pragma once
// Dashed lines, with lengths in pixels at the centre of the view at 30 px per km.

#include "picture/sheet.hpp"

namespace app::picture {

struct Dashes {
    double dash_px = 0; ///< 0: solid
    double gap_px = 0;
};

/// Attributes of a path of one nearness in a group whose caps are round. Nothing for a solid line.
void write_dashes(SvgWriter& svg, const Sheet& sheet, const Dashes& dashes, double nearness);

} // namespace app::picture
