#include "picture/layers.hpp"

#include <algorithm>

namespace app::picture {

namespace {

constexpr double kHazeShare = 0.42;        ///< of the height of the window: shaders/haze.vert
constexpr double kFullHazeTilt_rad = 0.75; ///< as the renderer: none when looking straight down

} // namespace

void write_haze(SvgWriter& svg, const Sheet& sheet)
{
    const double share = std::clamp(sheet.camera.pose.tilt_rad / kFullHazeTilt_rad, 0.0, 1.0);
    if (share <= 0) return;
    const glm::dvec2 size_px = sheet.camera.viewport.size_px;
    const double height_px = size_px.y * kHazeShare;
    svg.begin("linearGradient").attribute("id", sheet.id("haze"));
    svg.attribute("gradientUnits", "userSpaceOnUse").attribute("x2", "0").number("y2", height_px);
    map::Colour colour = sheet.palette.haze;
    colour.opacity *= static_cast<float>(share);
    svg.begin("stop").colour("stop", colour).end();
    colour.opacity = 0;
    svg.begin("stop").attribute("offset", "1").colour("stop", colour).end();
    svg.end();
    svg.begin("path").attribute("fill", sheet.paint_reference("haze"));
    const std::string left = decimal_text(sheet.low_px().x, 1);
    svg.attribute("d", "M" + left + ' ' + decimal_text(sheet.low_px().y, 1) + 'H' + decimal_text(sheet.high_px().x, 1) +
                           'V' + decimal_text(height_px, 1) + 'H' + left + 'z');
    svg.end();
}

} // namespace app::picture
