#include "picture/dashes.hpp"
#include "picture/layers.hpp"
#include "picture/line_pieces.hpp"

namespace app::picture {

namespace {

std::map<int, PathData> paths_of(const Sheet& sheet, const map::LineLayer& layer)
{
    LinePieces pieces(sheet.projector);
    const map::LineSegment* before = nullptr;
    for (const map::LineSegment& segment : layer.segments) {
        if (before != nullptr && before->to_m != segment.from_m) pieces.end_line();
        pieces.add_segment(sheet.projector.clip_point({segment.from_m.x, segment.from_m.y, 0}),
                           sheet.projector.clip_point({segment.to_m.x, segment.to_m.y, 0}));
        before = &segment;
    }
    pieces.end_line();
    return pieces.paths();
}

} // namespace

void write_lines(SvgWriter& svg, const Sheet& sheet)
{
    svg.begin("g").attribute("fill", "none").attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    for (const map::LineLayer& layer : sheet.source.map.ground.lines) {
        const map::Colour& colour = sheet.palette.paint[layer.paint];
        const bool shown = sheet.shows(map::layer_of(layer.paint)) && layer.paint != map::Paint::Hedgerow &&
                           sheet.camera.pose.scale_px_per_km >= static_cast<double>(layer.min_scale_px_per_km);
        if (!shown) continue;
        const std::map<int, PathData> paths = paths_of(sheet, layer);
        if (paths.empty()) continue;
        const Dashes dashes{static_cast<double>(layer.dash_px), static_cast<double>(layer.gap_px)};
        svg.begin("g").colour("stroke", colour);
        for (const auto& [step, path] : paths) {
            const double nearness = nearness_of(step);
            const double width_px = static_cast<double>(layer.width_px) * sheet.line_zoom * width_factor(nearness);
            svg.begin("path").number("stroke-width", on_grid(width_px));
            write_dashes(svg, sheet, dashes, nearness);
            svg.attribute("d", path.text()).end();
        }
        svg.end();
    }
    svg.end();
}

} // namespace app::picture
