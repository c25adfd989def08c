#include "picture/block_shape.hpp"
#include "picture/layers.hpp"

#include <map>

namespace app::picture {

namespace {

constexpr double kRim_px = 0.5; ///< light along the edge of a top
constexpr float kRimWhite = 0.5F;

/// Paths by colour; a level has few colours and many faces.
using PathsByColour = std::map<std::string, PathData>;

void write_paths(SvgWriter& svg, const PathsByColour& paths)
{
    for (const auto& [colour, path] : paths) {
        svg.begin("path").attribute("fill", colour).attribute("d", path.text()).end();
    }
}

void write_faces(SvgWriter& svg, std::span<const BlockShape> shapes, std::span<const std::size_t> indices)
{
    PathsByColour outlines;
    PathsByColour walls;
    PathsByColour tops;
    for (const std::size_t i : indices) {
        const BlockShape& shape = shapes[i];
        tops[hex_text(shape.lid)].add_polygon(shape.top);
        if (!shape.has_walls) continue;
        outlines[hex_text(shape.dark)].add_polygon(shape.outline);
        walls[hex_text(shape.light)].add_polygon(shape.wall);
    }
    write_paths(svg, outlines);
    write_paths(svg, walls);
    svg.begin("g").colour("stroke", {1, 1, 1, kRimWhite}).number("stroke-width", on_grid(kRim_px));
    write_paths(svg, tops);
    svg.end();
}

} // namespace

void write_blocks(SvgWriter& svg, const Sheet& sheet)
{
    if (!sheet.shows(scenario::Layer::Dynamics)) return;
    const std::vector<BlockShape> shapes = make_block_shapes(sheet);
    svg.begin("g").attribute("stroke-linejoin", "round");
    for (const std::vector<std::size_t>& level : make_block_levels(shapes)) {
        // See-through blocks are see-through as a whole, so they get a group for each opacity.
        std::map<int, std::vector<std::size_t>, std::greater<>> by_opacity;
        for (const std::size_t i : level) by_opacity[shapes[i].opacity].push_back(i);
        for (const auto& [opacity, indices] : by_opacity) {
            if (opacity < 255) svg.begin("g").number("opacity", opacity / 255.0, 2);
            write_faces(svg, shapes, indices);
            if (opacity < 255) svg.end();
        }
    }
    svg.end();
}

} // namespace app::picture
