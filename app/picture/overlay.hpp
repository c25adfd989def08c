#pragma once
// What stands upright on the picture, in pixels: pins, names, signs and the legend, none over another.

#include "picture/reach.hpp"
#include "picture/sheet.hpp"

namespace app::picture {

void write_overlay(SvgWriter& svg, const Sheet& sheet, const Reach& reach);

} // namespace app::picture
