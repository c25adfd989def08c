#include "map/isochrones.hpp"
#include "map/projection.hpp"
#include "map/travel_scale.hpp"
#include "picture/contours.hpp"
#include "picture/layers.hpp"
#include "picture/line_pieces.hpp"
#include "picture/text.hpp"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::picture {

namespace {

constexpr float kBand_min = 5; ///< the tint goes in steps of so many minutes
constexpr int kTolerance = 2;  ///< on the grid

// shaders/travel.frag
constexpr float kFade_m = 5500; ///< at the edge of the raster
constexpr int kMain_min = 30;   ///< half an hour: what reach is counted by
constexpr double kMainWidth_px = 2.3;
constexpr double kWidth_px = 1.4;

constexpr TypeStyle kMinutes{Face::Sans600, 11, 15};

/// How much the edge of the raster takes away at a place, 0..1.
float fade_at(glm::vec2 place_m)
{
    const glm::vec2 from_middle_m = glm::abs(place_m - map::kTravelMin_m - map::kTravelSize_m * 0.5F);
    const glm::vec2 beyond_m = glm::max(from_middle_m - (map::kTravelSize_m * 0.5F - kFade_m), glm::vec2(0));
    const float share = std::min(1.0F, glm::length(beyond_m) / kFade_m);
    return share * share * (3 - 2 * share);
}

/// The tint fades at the edge of the raster as if it were further away there.
map::TravelSurface faded(map::TravelSurface surface)
{
    constexpr float kInvisible_min = map::kTravelStops_min.back();
    for (int row = 0; row < map::kTravelRows; ++row) {
        for (int column = 0; column < map::kTravelColumns; ++column) {
            float& minutes = surface.minutes[static_cast<std::size_t>(row * map::kTravelColumns + column)];
            const float fade = fade_at(map::travel_cell_middle_m(column, row));
            if (minutes < kInvisible_min) minutes += (kInvisible_min - minutes) * fade;
        }
    }
    return surface;
}

/// What must be laid over a colour to make it look like another that is no less opaque.
map::Colour step_between(const map::Colour& below, const map::Colour& wanted)
{
    const float opacity = 1 - (1 - wanted.opacity) / (1 - below.opacity);
    if (opacity <= 0) return {0, 0, 0, 0};
    const auto part = [&](float from, float to) {
        return std::clamp((to * wanted.opacity - from * below.opacity * (1 - opacity)) / opacity, 0.0F, 1.0F);
    };
    return {part(below.red, wanted.red), part(below.green, wanted.green), part(below.blue, wanted.blue), opacity};
}

map::Colour laid_over(const map::Colour& below, const map::Colour& above)
{
    const float opacity = above.opacity + below.opacity * (1 - above.opacity);
    if (opacity <= 0) return below;
    const auto part = [&](float from, float to) {
        return (to * above.opacity + from * below.opacity * (1 - above.opacity)) / opacity;
    };
    return {part(below.red, above.red), part(below.green, above.green), part(below.blue, above.blue), opacity};
}

/// From far to near, each area upon the one before: so there are no seams.
void write_tint(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& surface)
{
    const map::TravelSurface shown = faded(surface);
    map::Colour below{0, 0, 0, 0};
    for (float level = map::kTravelStops_min.back(); level > 0; level -= kBand_min) {
        const map::Colour wanted = map::travel_colour(sheet.style.view.theme, level - kBand_min / 2);
        const map::Colour step = step_between(below, wanted);
        PathData path;
        for (const std::vector<glm::vec2>& ring_m : rings_below(shown, level)) {
            path.add_polygon(sheet.projector.ring(ring_m, kTolerance));
        }
        if (path.empty() || step.opacity <= 0) continue;
        below = laid_over(below, step);
        svg.begin("path").attribute("fill", hex_text(step));
        svg.number("fill-opacity", static_cast<double>(step.opacity), 3).attribute("d", path.text()).end();
    }
}

/// The lines end where the tint has half faded away.
void write_isochrone(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& surface, int minutes)
{
    LinePieces line(sheet.projector);
    const auto clip_point = [&](glm::vec2 place_m) { return sheet.projector.clip_point({place_m.x, place_m.y, 0}); };
    for (const std::vector<glm::vec2>& ring_m : rings_below(surface, static_cast<float>(minutes))) {
        for (std::size_t i = 0; i < ring_m.size(); ++i) {
            const glm::vec2 from_m = ring_m[i];
            const glm::vec2 to_m = ring_m[i + 1 == ring_m.size() ? 0 : i + 1];
            if (fade_at(from_m) > 0.5F || fade_at(to_m) > 0.5F) {
                line.end_line();
            } else {
                line.add_segment(clip_point(from_m), clip_point(to_m));
            }
        }
        line.end_line();
    }
    for (const auto& [step, path] : line.paths()) {
        svg.begin("path").number("stroke-width", on_grid(minutes == kMain_min ? kMainWidth_px : kWidth_px));
        svg.attribute("d", path.text()).end();
    }
}

void write_origin(SvgWriter& svg, const Sheet& sheet)
{
    const model::Place& origin = sheet.style.view.travel_times.origin;
    const glm::dvec2 scene_m = map::scene_from_geographic(origin.longitude_deg, origin.latitude_deg);
    const auto place_px = map::screen_from_scene(sheet.camera, {scene_m.x, scene_m.y, 0});
    if (!place_px) return;
    const auto write_disc = [&](double radius_px, std::string_view colour) {
        svg.begin("circle").number("cx", place_px->x).number("cy", place_px->y).number("r", radius_px);
        svg.attribute("fill", colour).end();
    };
    const std::string accent = hex_text(sheet.palette.selection);
    write_disc(11, "#fff");
    write_disc(9, accent);
    write_disc(3.2, "#fff");
}

} // namespace

void write_travel(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& raw)
{
    if (raw.minutes.empty()) return;
    const map::TravelSurface surface = smoothed(raw);
    svg.begin("g");
    write_tint(svg, sheet, surface);
    const map::Colour& line = map::travel_colours(sheet.style.view.theme).line;
    svg.begin("g").attribute("fill", "none").attribute("stroke", hex_text(line));
    svg.number("opacity", static_cast<double>(line.opacity), 2);
    svg.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    for (const int minutes : map::kIsochrones_min) write_isochrone(svg, sheet, surface, minutes);
    svg.end().end();
}

void write_travel_signs(SvgWriter& svg, const Sheet& sheet, const map::TravelSurface& surface,
                        std::span<const map::ScreenBox> occupied)
{
    if (surface.minutes.empty()) return;
    const auto text_of = [&](int minutes) {
        return sheet.source.words.fill("ui.travel.minutes", {{"minutes", std::to_string(minutes)}});
    };
    const auto measure = [&](int minutes) {
        constexpr double kRoom_px = 6;
        return glm::dvec2(text_width_px(sheet.source.faces, kMinutes, text_of(minutes)) + kRoom_px, kMinutes.line_px);
    };
    const auto marks = map::make_isochrone_marks(surface, map::make_town_mask(sheet.source.map.ground.areas));
    const map::TravelColours& colours = map::travel_colours(sheet.style.view.theme);
    svg.begin("g").attribute("text-anchor", "middle").attribute("paint-order", "stroke");
    svg.attribute("stroke-linejoin", "round");
    for (const map::PlacedIsochrone& label : map::place_isochrones(sheet.camera, marks, measure, occupied)) {
        svg.begin("text").number("y", baseline_px(sheet.source.faces, kMinutes) - kMinutes.line_px / 2);
        write_font(svg, kMinutes);
        svg.attribute("transform", "translate(" + decimal_text(label.centre_px.x, 1) + ' ' +
                                       decimal_text(label.centre_px.y, 1) + ")rotate(" +
                                       decimal_text(label.angle_rad * 180 / std::numbers::pi, 1) + ')');
        svg.colour("fill", colours.text).attribute("stroke", hex_text(colours.halo));
        svg.number("stroke-opacity", static_cast<double>(colours.halo.opacity), 2).attribute("stroke-width", "3.2");
        svg.text(text_of(label.minutes)).end();
    }
    svg.end();
    write_origin(svg, sheet);
}

} // namespace app::picture
