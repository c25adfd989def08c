#include "picture/picture.hpp"

#include "map/change_palette.hpp"
#include "map/line_distance.hpp"
#include "picture/layers.hpp"
#include "picture/overlay.hpp"

#include <algorithm>
#include <cmath>

namespace app::picture {

namespace {

/// Kept beyond the edges, so that the round ends of lines that are cut do not show.
constexpr double kMargin_px = 24;

base::EnumArray<map::BlockTheme, map::ThemeColours> block_colours(const Source& source, scenario::Theme theme)
{
    auto colours = map::palette(theme).blocks;
    if (!source.reference) return colours;
    for (const scenario::Change change : base::all_of<scenario::Change>()) {
        colours[static_cast<map::BlockTheme>(change)] = map::change_palette(theme).blocks[change];
    }
    return colours;
}

base::EnumArray<model::Decision, map::DecisionForm> plate_forms(const Source& source, scenario::Theme theme)
{
    auto forms = map::palette(theme).decisions;
    if (!source.reference) return forms;
    for (const scenario::Change change : base::all_of<scenario::Change>()) {
        forms[static_cast<model::Decision>(change)] = map::change_palette(theme).plates[change];
    }
    return forms;
}

Sheet make_sheet(const Source& source, const Style& style, const Subject& subject)
{
    const map::Camera camera = map::make_camera(style.view.camera, style.viewport);
    const double scale_px_per_km = style.view.camera.scale_px_per_km;
    return {.source = source,
            .style = style,
            .subject = subject,
            .palette = map::palette(style.view.theme),
            .block_colours = block_colours(source, style.view.theme),
            .plate_forms = plate_forms(source, style.view.theme),
            .camera = camera,
            .projector = Projector(camera, style.bleed_px + kMargin_px),
            .line_zoom = map::line_zoom(scale_px_per_km),
            .height_scale = map::height_scale(scale_px_per_km)};
}

/// How many of the sites of the document's map have a decision in the year shown.
int count_of(const Sheet& sheet, model::Decision decision)
{
    int count = 0;
    for (std::size_t i = 0; i < sheet.subject.places.size() && i < sheet.source.results.sites.size(); ++i) {
        const bool listed = sheet.subject.places[i].on_programming_map;
        if (listed && map::shown_decision(sheet.source.results.sites[i], sheet.style.view.year) == decision) ++count;
    }
    return count;
}

void write_description(SvgWriter& svg, const Sheet& sheet)
{
    const auto count = [&](model::Decision decision) { return std::to_string(count_of(sheet, decision)); };
    const std::string year = std::to_string(sheet.style.view.year);
    using enum model::Decision;
    svg.begin("title").attribute("id", sheet.id("title"));
    svg.text(sheet.source.words.fill("picture.map_title", {{"year", year}})).end();
    svg.begin("desc").attribute("id", sheet.id("description"));
    svg.text(sheet.source.words.fill("picture.description", {{"year", year},
                                                             {"develop", count(Develop)},
                                                             {"phase", count(Phase)},
                                                             {"reserve", count(Reserve)},
                                                             {"drop", count(Drop)}}));
    svg.end();
}

void begin_root(SvgWriter& svg, const Sheet& sheet)
{
    const glm::dvec2 size_px = sheet.high_px() - sheet.low_px();
    const std::string corner = decimal_text(sheet.low_px().x, 1) + ' ' + decimal_text(sheet.low_px().y, 1);
    svg.begin("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    svg.attribute("viewBox", corner + ' ' + decimal_text(size_px.x, 1) + ' ' + decimal_text(size_px.y, 1));
    svg.number("width", size_px.x).number("height", size_px.y);
    svg.attribute("lang", scenario::id_of(sheet.style.view.language)).attribute("role", "img");
    svg.attribute("aria-labelledby", sheet.id("title") + ' ' + sheet.id("description"));
}

void write_land(SvgWriter& svg, const Sheet& sheet)
{
    const glm::dvec2 size_px = sheet.high_px() - sheet.low_px();
    svg.begin("rect").number("x", sheet.low_px().x).number("y", sheet.low_px().y);
    svg.number("width", size_px.x).number("height", size_px.y);
    svg.colour("fill", sheet.palette.paint[map::Paint::Land]).end();
}

} // namespace

std::string make_picture(const Source& source, const Style& style)
{
    const Subject subject = make_subject(source, style.view);
    const Reach reach = make_reach(source, style.view);
    const Sheet sheet = make_sheet(source, style, subject);
    const std::string grid_scale = "scale(" + decimal_text(1.0 / kGridPerPx, 2) + ')';
    SvgWriter svg;
    begin_root(svg, sheet);
    write_description(svg, sheet);
    write_land(svg, sheet);
    write_fields(svg, sheet);
    svg.begin("g").attribute("transform", grid_scale);
    write_areas(svg, sheet);
    write_travel(svg, sheet, reach.travel);
    write_ribbons(svg, sheet, reach.ribbons.below);
    write_lines(svg, sheet);
    write_ribbons(svg, sheet, reach.ribbons.above);
    svg.end();
    write_haze(svg, sheet);
    svg.begin("g").attribute("transform", grid_scale);
    write_plates(svg, sheet);
    write_shadows(svg, sheet);
    write_blocks(svg, sheet);
    svg.end();
    write_overlay(svg, sheet, reach);
    svg.end();
    return svg.take();
}

} // namespace app::picture
