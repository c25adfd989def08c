#include "shell/line_highlights.hpp"

#include "map/palette.hpp"

namespace app::shell {

namespace {

/// The widest band that a line has under its fill [px at 30 px per km], as assets/bake/lines.mjs draws it.
float casing_px(map::Paint paint)
{
    switch (paint) {
    case map::Paint::Motorway:
        return 6;
    case map::Paint::Canal:
        return 4.6F;
    case map::Paint::Runway:
        return 4.2F;
    case map::Paint::Cycle:
        return 3.2F;
    case map::Paint::Road:
        return 2.3F;
    case map::Paint::Rail:
        return 2.1F;
    default:
        return 1.1F;
    }
}

glm::vec4 to_vec4(const map::Colour& colour)
{
    return {colour.red, colour.green, colour.blue, colour.opacity};
}

} // namespace

void append_line_highlights(std::vector<render::LineHighlight>& highlights, std::span<const map::LineStretch> stretches,
                            const map::Ground& ground, scenario::Theme theme, Light light)
{
    const map::Palette& palette = map::palette(theme);
    const float more_px = light == Light::Selected ? 4.4F : 3;
    for (const map::LineStretch& stretch : stretches) {
        const map::Paint paint = ground.lines[stretch.layer].paint;
        render::LineHighlight highlight{.layer = stretch.layer, .first = stretch.first, .count = stretch.count};
        const glm::vec4 petrol = to_vec4(palette.selection);
        if (paint == map::Paint::TownEdge) { // a contour has no fill: a light band under the petrol one
            highlight.bands = {
                {light == Light::Selected ? 4.2F : 3.4F, to_vec4(palette.paint[map::Paint::CycleCasing])},
                {light == Light::Selected ? 2.0F : 1.5F, petrol}};
            highlight.refill = false;
        } else {
            highlight.bands = {{casing_px(paint) + more_px, petrol}};
        }
        // The dots of the cycle highway are petrol themselves.
        if (paint == map::Paint::Cycle) {
            highlight.bands.push_back({casing_px(paint), to_vec4(palette.paint[map::Paint::CycleCasing])});
        }
        highlights.push_back(std::move(highlight));
    }
}

} // namespace app::shell
