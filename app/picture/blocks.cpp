#include "picture/block_shape.hpp"
#include "picture/layers.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace app::picture {

namespace {

constexpr double kRim_px = 0.5; ///< light along the edge of a top
constexpr float kRimWhite = 0.5F;

// shaders/block_see_through.frag
constexpr double kWire_px = 1;
constexpr double kInsideWire = 0.1; ///< what is left of a wire between its edges

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
        if (shape.two_walls) walls[hex_text(shape.light)].add_polygon(shape.wall);
    }
    write_paths(svg, outlines);
    write_paths(svg, walls);
    svg.begin("g").colour("stroke", {1, 1, 1, kRimWhite}).number("stroke-width", on_grid(kRim_px));
    write_paths(svg, tops);
    svg.end();
}

/// The edges that the eye would see of what is no longer there.
void write_wires(SvgWriter& svg, std::span<const BlockShape> shapes, std::span<const std::size_t> indices)
{
    PathsByColour outlines;
    PathsByColour edges;
    for (const std::size_t i : indices) {
        const BlockShape& shape = shapes[i];
        const std::string colour = hex_text(shape.lit);
        outlines[colour].add_polygon(shape.cover());
        if (!shape.has_walls) continue;
        edges[colour].add_line(std::array{shape.top[1], shape.top[0], shape.top[3]});
        edges[colour].add_line(std::array{shape.top[0], shape.outline[1]});
    }
    svg.begin("g").number("stroke-width", on_grid(kWire_px));
    for (const auto& [colour, path] : outlines) {
        svg.begin("path").attribute("fill", colour).number("fill-opacity", kInsideWire).attribute("stroke", colour);
        svg.attribute("d", path.text()).end();
    }
    for (const auto& [colour, path] : edges) {
        svg.begin("path").attribute("fill", "none").attribute("stroke", colour).attribute("d", path.text()).end();
    }
    svg.end();
}

/// Blocks that are drawn together: firm ones first.
struct Look {
    map::BlockForm form{};
    int opacity = 255;

    friend bool operator<(const Look& a, const Look& b)
    {
        return std::tuple(a.form, -a.opacity) < std::tuple(b.form, -b.opacity);
    }
};

Look look_of(const BlockShape& shape)
{
    const bool upper = shape.form == map::BlockForm::Upper;
    return {upper ? map::BlockForm::Solid : shape.form, shape.opacity};
}

void write_alike(SvgWriter& svg, const Sheet& sheet, std::span<const BlockShape> shapes, const Look& look,
                 std::span<const std::size_t> indices)
{
    const bool hatched = look.form == map::BlockForm::Hatched;
    const bool grouped = hatched || look.opacity < 255;
    if (grouped) svg.begin("g");
    if (look.opacity < 255) svg.number("opacity", look.opacity / 255.0, 2);
    if (hatched) svg.attribute("mask", sheet.paint_reference("hatch"));
    (look.form == map::BlockForm::Wire ? write_wires : write_faces)(svg, shapes, indices);
    if (grouped) svg.end();
}

/// What is needed in less than half of the futures keeps lines of itself: white in a mask is what stays.
void define_hatch(SvgWriter& svg, const Sheet& sheet)
{
    constexpr double kStripe_px = 2.26; // from one line to the next
    constexpr map::Colour kBetween{0.35F, 0.35F, 0.35F, 1};
    const glm::dvec2 low = sheet.low_px() * on_grid(1);
    const glm::dvec2 size = (sheet.high_px() - sheet.low_px()) * on_grid(1);
    const auto write_area = [&] {
        svg.number("x", low.x, 0).number("y", low.y, 0).number("width", size.x, 0).number("height", size.y, 0);
    };
    const double stripe = on_grid(kStripe_px);
    svg.begin("defs").begin("pattern").attribute("id", sheet.id("stripes"));
    svg.attribute("patternUnits", "userSpaceOnUse").number("width", stripe).attribute("height", "9");
    svg.attribute("patternTransform", "rotate(45)");
    svg.begin("path").colour("fill", kBetween);
    svg.attribute("d", "M0 0H" + decimal_text(stripe, 1) + "V9H0z").end();
    svg.begin("path").attribute("fill", "#fff");
    svg.attribute("d", "M0 0H" + decimal_text(stripe / 2, 1) + "V9H0z").end();
    svg.end().begin("mask").attribute("id", sheet.id("hatch")).attribute("maskUnits", "userSpaceOnUse");
    write_area();
    svg.begin("rect");
    write_area();
    svg.attribute("fill", sheet.paint_reference("stripes")).end().end().end();
}

} // namespace

void write_blocks(SvgWriter& svg, const Sheet& sheet)
{
    if (!sheet.shows(scenario::Layer::Dynamics)) return;
    const std::vector<BlockShape> shapes = make_block_shapes(sheet);
    const auto is_hatched = [](const BlockShape& shape) { return shape.form == map::BlockForm::Hatched; };
    if (std::any_of(shapes.begin(), shapes.end(), is_hatched)) define_hatch(svg, sheet);
    svg.begin("g").attribute("stroke-linejoin", "round");
    for (const std::vector<std::size_t>& level : make_block_levels(shapes)) {
        // See-through blocks are see-through as a whole, so they get a group for each opacity.
        std::map<Look, std::vector<std::size_t>> by_look;
        for (const std::size_t i : level) by_look[look_of(shapes[i])].push_back(i);
        for (const auto& [look, indices] : by_look) write_alike(svg, sheet, shapes, look, indices);
    }
    svg.end();
}

} // namespace app::picture
