#include "picture/dashes.hpp"

namespace app::picture {

namespace {

constexpr double kLongestDot_px = 2.5; ///< shorter dashes than their gaps are round dots: shaders/line_dashed.frag

} // namespace

void write_dashes(SvgWriter& svg, const Sheet& sheet, const Dashes& dashes, double nearness)
{
    if (dashes.dash_px <= 0) return;
    const double unit = on_grid(sheet.line_zoom * nearness);
    const bool dotted = dashes.dash_px < dashes.gap_px && dashes.dash_px < kLongestDot_px;
    const double dash = dotted ? 0 : dashes.dash_px;
    const double gap = dotted ? dashes.dash_px + dashes.gap_px : dashes.gap_px;
    svg.attribute("stroke-dasharray", decimal_text(dash * unit, 1) + ' ' + decimal_text(gap * unit, 1));
    if (!dotted) svg.attribute("stroke-linecap", "butt");
}

} // namespace app::picture
