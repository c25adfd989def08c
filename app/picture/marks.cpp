#include "picture/marks.hpp"

#include "map/pins.hpp"
#include "picture/text.hpp"

#include <cmath>
#include <numbers>

namespace app::picture {

namespace {

constexpr double kHeadRadius_px = map::kPinRadius_px;
constexpr double kRingRadius_px = 6.9;

void write_disc(SvgWriter& svg, double radius_px, const map::Colour& colour)
{
    svg.begin("circle").number("r", radius_px).colour("fill", colour).end();
}

void write_ring(SvgWriter& svg, const map::Colour& colour)
{
    svg.begin("circle").number("r", kRingRadius_px).attribute("fill", "none");
    svg.colour("stroke", colour).number("stroke-width", 1.3).end();
}

void write_sign(SvgWriter& svg, const map::Colour& colour, double width_px, std::string_view path)
{
    svg.begin("path").attribute("fill", "none").colour("stroke", colour).number("stroke-width", width_px);
    svg.attribute("d", path).end();
}

void write_head(SvgWriter& svg, model::Decision decision, const map::DecisionForm& form)
{
    switch (decision) {
    case model::Decision::Develop:
        write_disc(svg, 8.2, form.pin_ring);
        write_disc(svg, kHeadRadius_px, form.pin_fill);
        return write_sign(svg, form.pin_sign, 1.9, "M-3.1.2-.9 2.4 3.2-2.2");
    case model::Decision::Phase:
        write_disc(svg, kHeadRadius_px, form.pin_fill);
        write_ring(svg, form.pin_ring);
        return write_sign(svg, form.pin_sign, 1.5, "M0-4V.4L2.6 2");
    case model::Decision::Reserve: {
        constexpr int kDashes = 11;
        const double period_px = 2 * std::numbers::pi * kRingRadius_px / kDashes;
        write_disc(svg, 7.8, form.pin_fill);
        svg.begin("circle").number("r", kRingRadius_px).attribute("fill", "none").colour("stroke", form.pin_ring);
        svg.number("stroke-width", 1.4);
        const std::string dashes = decimal_text(period_px * 0.6, 2) + ' ' + decimal_text(period_px * 0.4, 2);
        svg.attribute("stroke-dasharray", dashes).end();
        return write_sign(svg, form.pin_sign, 1.7, "M-1.7-3V3M1.7-3V3");
    }
    case model::Decision::Drop:
    case model::Decision::kCount:
        write_disc(svg, kHeadRadius_px, form.pin_fill);
        write_ring(svg, form.pin_ring);
        return write_sign(svg, form.pin_sign, 1.5, "M-2.5-2.5l5 5m-5 0l5-5");
    }
}

std::string name_of(model::Decision decision)
{
    return std::string("pin-").append(model::id_of(decision));
}

} // namespace

void define_pin_heads(SvgWriter& svg, const Sheet& sheet)
{
    svg.begin("defs");
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        svg.begin("g").attribute("id", sheet.id(name_of(decision)));
        write_head(svg, decision, sheet.palette.decisions[decision]);
        svg.end();
    }
    svg.end();
}

void use_pin_head(SvgWriter& svg, const Sheet& sheet, model::Decision decision, glm::dvec2 centre_px, double radius_px)
{
    svg.begin("use").attribute("href", sheet.reference(name_of(decision)));
    std::string place = "translate(" + decimal_text(centre_px.x, 1) + ' ' + decimal_text(centre_px.y, 1) + ')';
    const double scale = radius_px / kHeadRadius_px;
    if (scale != 1) place += "scale(" + decimal_text(scale, 3) + ')';
    svg.attribute("transform", place).end();
}

void write_pin_number(SvgWriter& svg, const Sheet& sheet, model::Decision decision, glm::dvec2 centre_px,
                      double radius_px, std::string_view number)
{
    constexpr double kInside = 5.6; // of a radius of 7.5: within the ring
    constexpr TypeStyle kNumber{Face::Sans600, 11, 15};
    const map::DecisionForm& form = sheet.palette.decisions[decision];
    svg.begin("circle").number("cx", centre_px.x).number("cy", centre_px.y);
    svg.number("r", radius_px * kInside / kHeadRadius_px).colour("fill", form.pin_fill).end();
    svg.begin("text").number("x", centre_px.x);
    svg.number("y", centre_px.y - kNumber.line_px / 2 + baseline_px(sheet.source.faces, kNumber));
    write_font(svg, kNumber);
    svg.attribute("text-anchor", "middle").colour("fill", form.pin_sign).text(number).end();
}

void write_cube(SvgWriter& svg, const map::ThemeColours& colours, glm::dvec2 centre_px, double radius_px)
{
    const auto mixed = [](const map::Colour& a, const map::Colour& b, float share) {
        const auto mix = [&](float from, float to) { return from + (to - from) * share; };
        return map::Colour{mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 1};
    };
    const double side_px = radius_px * std::sqrt(3.0) / 2;
    const double half_px = radius_px / 2;
    const auto at = [&](double x, double y) {
        return decimal_text(centre_px.x + x, 1) + ' ' + decimal_text(centre_px.y + y, 1);
    };
    const std::string middle = at(0, 0);
    const auto write_side = [&](const map::Colour& colour, const std::string& a, const std::string& b,
                                const std::string& c) {
        svg.begin("path").colour("fill", colour).attribute("d", "M" + middle + 'L' + a + 'L' + b + 'L' + c + 'z').end();
    };
    write_side(mixed(colours.lit, {1, 1, 1, 1}, 0.17F), at(-side_px, -half_px), at(0, -radius_px),
               at(side_px, -half_px));
    write_side(mixed(colours.lit, colours.shade, 0.35F), at(-side_px, -half_px), at(-side_px, half_px),
               at(0, radius_px));
    write_side(mixed(colours.lit, colours.shade, 0.9F), at(side_px, -half_px), at(side_px, half_px), at(0, radius_px));
}

void write_wire_cube(SvgWriter& svg, const map::Colour& colour, glm::dvec2 centre_px, double radius_px)
{
    const double side_px = radius_px * std::sqrt(3.0) / 2;
    const double half_px = radius_px / 2;
    const auto at = [&](double x, double y) {
        return decimal_text(centre_px.x + x, 1) + ' ' + decimal_text(centre_px.y + y, 1);
    };
    svg.begin("path").attribute("fill", "none").colour("stroke", colour).attribute("stroke-width", "1.3");
    svg.attribute("d", "M" + at(0, -radius_px) + 'L' + at(side_px, -half_px) + 'L' + at(side_px, half_px) + 'L' +
                           at(0, radius_px) + 'L' + at(-side_px, half_px) + 'L' + at(-side_px, -half_px) + 'z' + 'M' +
                           at(-side_px, -half_px) + 'L' + at(0, 0) + 'L' + at(side_px, -half_px) + 'M' + at(0, 0) +
                           'L' + at(0, radius_px));
    svg.end();
}

void write_plate_sign(SvgWriter& svg, const map::DecisionForm& form, glm::dvec2 centre_px)
{
    svg.begin("rect").number("x", centre_px.x - 7.5).number("y", centre_px.y - 5.5).attribute("width", "15");
    svg.attribute("height", "11").attribute("rx", "3").colour("fill", form.top).colour("stroke", form.edge);
    svg.attribute("stroke-width", "1.5");
    if (form.edge_form != map::EdgeForm::Solid) svg.attribute("stroke-dasharray", "3 2");
    svg.end();
}

} // namespace app::picture
