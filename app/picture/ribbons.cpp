#include "picture/dashes.hpp"
#include "picture/layers.hpp"
#include "picture/line_pieces.hpp"

#include <span>

namespace app::picture {

namespace {

/// A glow fades from the middle with the square of the distance: strokes upon each other, from broad to narrow, of a
/// share of its width and of its opacity.
struct GlowStroke {
    double width_share = 0;
    float opacity_share = 0;
};
constexpr GlowStroke kGlow[] = {{0.86, 0.09F}, {0.66, 0.14F}, {0.46, 0.22F}, {0.26, 0.3F}};

bool look_alike(const map::RibbonPiece& a, const map::RibbonPiece& b)
{
    return a.paint == b.paint && a.width_px == b.width_px && a.opacity == b.opacity && a.softness == b.softness &&
           a.dash_px == b.dash_px;
}

std::map<int, PathData> paths_of(const Sheet& sheet, std::span<const map::RibbonPiece> pieces)
{
    LinePieces line(sheet.projector);
    for (const map::RibbonPiece& piece : pieces) {
        line.add_segment(sheet.projector.clip_point({piece.from_m.x, piece.from_m.y, 0}),
                         sheet.projector.clip_point({piece.to_m.x, piece.to_m.y, 0}));
        if (piece.after_m == piece.to_m) line.end_line();
    }
    line.end_line();
    return line.paths();
}

/// A see-through band is see-through as a whole, also where its pieces lie upon each other.
void write_band(SvgWriter& svg, const Sheet& sheet, const std::map<int, PathData>& paths, const map::RibbonPiece& look,
                const GlowStroke& stroke)
{
    map::Colour colour = sheet.palette.paint[static_cast<map::Paint>(static_cast<int>(look.paint))];
    const float opacity = colour.opacity * look.opacity * stroke.opacity_share;
    colour.opacity = 1;
    svg.begin("g").colour("stroke", colour);
    if (opacity < 1) svg.number("opacity", static_cast<double>(opacity), 2);
    for (const auto& [step, path] : paths) {
        const double nearness = nearness_of(step);
        const double width_px = static_cast<double>(look.width_px) * stroke.width_share * sheet.line_zoom;
        svg.begin("path").number("stroke-width", on_grid(width_px * width_factor(nearness)));
        const Dashes dashes{static_cast<double>(look.dash_px), static_cast<double>(look.gap_px)};
        write_dashes(svg, sheet, dashes, nearness);
        svg.attribute("d", path.text()).end();
    }
    svg.end();
}

} // namespace

void write_ribbons(SvgWriter& svg, const Sheet& sheet, std::span<const map::RibbonPiece> pieces)
{
    svg.begin("g").attribute("fill", "none").attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    while (!pieces.empty()) {
        std::size_t count = 1;
        while (count < pieces.size() && look_alike(pieces[0], pieces[count])) ++count;
        const std::span<const map::RibbonPiece> alike = pieces.first(count);
        pieces = pieces.subspan(count);
        const auto paint = static_cast<map::Paint>(static_cast<int>(alike[0].paint));
        if (!sheet.shows(map::layer_of(paint))) continue;
        const std::map<int, PathData> paths = paths_of(sheet, alike);
        if (paths.empty()) continue;
        if (alike[0].softness > 0) {
            for (const GlowStroke& stroke : kGlow) write_band(svg, sheet, paths, alike[0], stroke);
        } else {
            write_band(svg, sheet, paths, alike[0], {1, 1});
        }
    }
    svg.end();
}

} // namespace app::picture
