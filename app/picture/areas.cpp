#include "picture/layers.hpp"

namespace app::picture {

namespace {

/// Outlines may move by so much when points are left out: two fifths of a pixel are not seen, a whole one hardly.
int tolerance_of(Detail detail)
{
    return detail == Detail::Full ? 2 : 5;
}

/// The renderer paints land and fields as a texture: their areas are not drawn.
bool is_land(map::Paint paint)
{
    return paint <= map::Paint::Hedgerow;
}

/// Quarters are a tint that only shows when they are large enough.
bool is_too_fine(const Sheet& sheet, map::Paint paint)
{
    constexpr double kQuartersFrom_px_per_km = 60;
    const bool is_quarter = paint == map::Paint::QuarterA || paint == map::Paint::QuarterB;
    return is_quarter &&
           (sheet.style.detail != Detail::Full || sheet.camera.pose.scale_px_per_km < kQuartersFrom_px_per_km);
}

PathData path_of(const Sheet& sheet, const OutlineLayer& layer)
{
    PathData path;
    for (const std::vector<glm::vec2>& ring_m : layer.rings_m) {
        path.add_polygon(sheet.projector.ring(ring_m, tolerance_of(sheet.style.detail)));
    }
    return path;
}

/// The glow of towns fades over ten pixels: wide strokes upon each other.
void write_glow(SvgWriter& svg, const map::Colour& colour, const PathData& path)
{
    constexpr double kWidths_px[] = {4, 11, 18};
    constexpr float kShare = 0.22F; ///< of the glow's opacity, per stroke
    svg.begin("g").attribute("fill", "none").attribute("stroke-linejoin", "round");
    map::Colour stroke = colour;
    stroke.opacity *= kShare;
    svg.colour("stroke", stroke);
    for (const double width_px : kWidths_px) {
        svg.begin("path").number("stroke-width", on_grid(width_px)).attribute("d", path.text()).end();
    }
    svg.end();
}

} // namespace

void write_areas(SvgWriter& svg, const Sheet& sheet)
{
    for (const OutlineLayer& layer : sheet.source.outlines) {
        const map::Colour& colour = sheet.palette.paint[layer.paint];
        const bool shown = sheet.shows(map::layer_of(layer.paint)) && !is_land(layer.paint) && colour.opacity > 0;
        if (!shown || is_too_fine(sheet, layer.paint)) continue;
        const PathData path = path_of(sheet, layer);
        if (path.empty()) continue;
        if (layer.paint == map::Paint::TownGlow) {
            write_glow(svg, colour, path);
        } else {
            svg.begin("path").colour("fill", colour).attribute("d", path.text()).end();
        }
    }
}

} // namespace app::picture
