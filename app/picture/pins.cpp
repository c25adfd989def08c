#include "picture/layers.hpp"
#include "picture/marks.hpp"

namespace app::picture {

namespace {

// ui/map_overlay.cpp
constexpr double kStem_px = 1.1;
constexpr double kFoot_px = 1.6;

std::string point_text(glm::dvec2 point_px)
{
    return decimal_text(point_px.x, 1) + ' ' + decimal_text(point_px.y, 1);
}

void write_selection_ring(SvgWriter& svg, const Sheet& sheet, const map::PlacedPin& pin)
{
    const auto write_circle = [&](double radius_px) {
        svg.begin("circle").number("cx", pin.head_px.x).number("cy", pin.head_px.y).number("r", radius_px);
    };
    write_circle(pin.radius_px + map::kSelectionRing_px);
    svg.attribute("fill", "#fff").end();
    write_circle(pin.radius_px + 4);
    svg.attribute("fill", "none").colour("stroke", sheet.palette.selection).attribute("stroke-width", "3").end();
}

/// The reference and the title are for a page that shows the picture: what was clicked, and its name on hovering.
void write_pin(SvgWriter& svg, const Sheet& sheet, const map::PlacedPin& pin)
{
    svg.begin("g").attribute("data-ref", "site:" + sheet.subject.places[pin.site].id);
    if (pin.opacity < 1) svg.number("opacity", pin.opacity, 2);
    const std::string decision = std::string("decision.").append(model::id_of(pin.decision));
    svg.begin("title");
    svg.text(sheet.subject.site_names[pin.site] + ": " + sheet.source.words(decision)).end();
    svg.begin("path").colour("stroke", sheet.palette.selection).number("stroke-width", kStem_px);
    svg.attribute("d", "M" + point_text(pin.foot_px) + 'L' + point_text(pin.head_px)).end();
    svg.begin("circle").number("cx", pin.foot_px.x).number("cy", pin.foot_px.y).number("r", kFoot_px);
    svg.colour("fill", sheet.palette.selection).end();
    if (pin.selected) write_selection_ring(svg, sheet, pin);
    use_pin_head(svg, sheet, pin.decision, pin.head_px, pin.radius_px);
    if (pin.needed_of_ten) {
        write_pin_number(svg, sheet, pin.decision, pin.head_px, pin.radius_px, std::to_string(*pin.needed_of_ten));
    }
    svg.end();
}

} // namespace

void write_pins(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedPin>& pins)
{
    for (const map::PlacedPin& pin : pins) write_pin(svg, sheet, pin);
}

} // namespace app::picture
