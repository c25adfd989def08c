#include "picture/shadow_strokes.hpp"

#include "picture/shadow_form.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace app::picture {

namespace {

/// Shadows are soft: half a pixel is fine enough, and has shorter numbers.
constexpr double kUnitsPerPx = 2;

constexpr double kLeastCastOfPoster = 4; ///< in units: shorter ones hide in the contact shadow
constexpr double kStep = 1.15; ///< from one width to the next
constexpr double kSide = 1.13; ///< diameter of a circle over the side of a square of the same area

/// Which width is nearest, from one pixel up. Found by multiplication, which is the same everywhere.
int step_of(double width_px)
{
    int step = 0;
    for (double limit = std::sqrt(kStep); width_px > limit && step < 40; limit *= kStep) ++step;
    return step;
}

double width_of(int step)
{
    return std::pow(kStep, step);
}

} // namespace

ShadowStrokes::ShadowStrokes(const Sheet& sheet)
    : sheet_(sheet), flatness_(std::round(std::cos(sheet.camera.pose.tilt_rad) * 100) / 100)
{
}

std::optional<GridPoint> ShadowStrokes::find_point(glm::dvec2 scene_m) const
{
    const ClipPoint point = sheet_.projector.clip_point({scene_m, 0});
    if (!sheet_.projector.is_before_eye(point)) return std::nullopt;
    const glm::dvec2 place = sheet_.projector.grid_place(point) * (kUnitsPerPx / kGridPerPx);
    return GridPoint(std::lround(place.x), std::lround(place.y / flatness_));
}

void ShadowStrokes::add(const map::BlockInstance& block, glm::dvec2 cast_m, bool casts)
{
    const auto foot = find_point(block.centre_m);
    if (!foot) return;
    const double side_px =
        2 * static_cast<double>(block.half_width_m) * map::scale_at(sheet_.camera, glm::dvec3(block.centre_m, 0.0F));
    contact_[step_of(side_px * kContactGrowth * kSide)].add_line(std::array{*foot});
    const auto end = find_point(glm::dvec2(block.centre_m) + cast_m);
    const bool poster = sheet_.style.detail == Detail::Poster;
    const bool shows = end && (!poster || glm::length(glm::dvec2(*end - *foot)) >= kLeastCastOfPoster);
    if (casts && shows) cast_[step_of(side_px * kSide)].add_line(std::array{*foot, *end});
}

void ShadowStrokes::write_contact(SvgWriter& svg) const
{
    const map::Colour& colour = sheet_.palette.contact_shadow;
    svg.begin("defs");
    for (const auto& [step, path] : contact_) {
        svg.begin("path").attribute("id", sheet_.id("contact" + std::to_string(step)));
        svg.attribute("d", path.text()).end();
    }
    svg.end();
    for (std::size_t i = 0; i < kFade_px.size(); ++i) {
        svg.begin("g").attribute("stroke", hex_text(colour));
        svg.number("opacity", static_cast<double>(colour.opacity) * kFadeShare[i], 3);
        for (const auto& [step, path] : contact_) {
            svg.begin("use").attribute("href", sheet_.reference("contact" + std::to_string(step)));
            svg.number("stroke-width", (width_of(step) + kFade_px[i]) * kUnitsPerPx).end();
        }
        svg.end();
    }
}

void ShadowStrokes::write(SvgWriter& svg) const
{
    if (contact_.empty()) return;
    const double scale = kGridPerPx / kUnitsPerPx;
    svg.begin("g").attribute("fill", "none").attribute("stroke-linecap", "round");
    svg.attribute("transform", "scale(" + decimal_text(scale, 2) + ' ' + decimal_text(scale * flatness_, 4) + ')');
    write_contact(svg);
    const map::Colour& colour = sheet_.palette.cast_shadow;
    svg.begin("g").attribute("stroke", hex_text(colour)).number("opacity", static_cast<double>(colour.opacity), 2);
    for (const auto& [step, path] : cast_) {
        svg.begin("path").number("stroke-width", width_of(step) * kUnitsPerPx).attribute("d", path.text()).end();
    }
    svg.end().end();
}

} // namespace app::picture
