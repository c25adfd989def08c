#pragma once
// Text stays text in the picture: it can be searched, copied and read aloud. The fonts are named with fallbacks.

#include "picture/sheet.hpp"

namespace app::picture {

/// Font attributes of the element that was begun last.
void write_font(SvgWriter& svg, const TypeStyle& style);

} // namespace app::picture
