#include "picture/layers.hpp"
#include "picture/text.hpp"

#include <cmath>
#include <numbers>

namespace app::picture {

namespace {

// ui/map_overlay.cpp
constexpr double kCityHalo_px = 2.6;
constexpr double kHalo_px = 1.6;
constexpr double kShieldHeight_px = 15;

bool is_halo_wide(const map::PlacedLabel& label)
{
    return label.face == map::LabelFace::City;
}

void write_shield(SvgWriter& svg, const Sheet& sheet, const map::PlacedLabel& label, const map::LabelColours& colours)
{
    const TypeStyle style = style_of(label.face, label.font_px);
    const double width_px = std::ceil(text_width_px(sheet.source.faces, style, label.text)) + 2 * kShieldPadding_px;
    const double left_px = std::round(label.centre_px.x - width_px / 2);
    const double top_px = std::round(label.centre_px.y - kShieldHeight_px / 2);
    svg.begin("rect").number("x", left_px - 0.5).number("y", top_px - 0.5).number("width", width_px + 1);
    svg.number("height", kShieldHeight_px + 1).attribute("rx", "3.5").colour("fill", colours.halo);
    svg.colour("stroke", colours.text).end();
    svg.begin("text").number("x", left_px + width_px / 2).number("y", top_px + baseline_px(sheet.source.faces, style));
    write_font(svg, style);
    keep_width(svg, sheet.source.faces, style, label.text);
    svg.colour("fill", colours.text).text(label.text).end();
}

void write_name(SvgWriter& svg, const Sheet& sheet, const map::PlacedLabel& label, const map::LabelColours& colours)
{
    const TypeStyle style = style_of(label.face, label.font_px);
    const double top_px = label.centre_px.y - style.line_px / 2;
    const double middle_px = label.centre_px.x + label.tracking_px / 2; // the last letter's space is no text
    const double base_px =
        (label.angle_rad == 0 ? std::round(top_px) : top_px) + baseline_px(sheet.source.faces, style);
    svg.begin("text").number("x", middle_px).number("y", base_px);
    write_font(svg, style);
    svg.colour("fill", colours.text).attribute("stroke", hex_text(colours.halo));
    svg.number("stroke-opacity", static_cast<double>(colours.halo.opacity), 2);
    svg.number("stroke-width", 2 * (is_halo_wide(label) ? kCityHalo_px : kHalo_px));
    if (label.tracking_px > 0) svg.number("letter-spacing", label.tracking_px);
    if (label.opacity < 1) svg.number("opacity", label.opacity, 2);
    if (label.angle_rad != 0) {
        svg.attribute("transform", "rotate(" + decimal_text(label.angle_rad * 180 / std::numbers::pi, 1) + ' ' +
                                       decimal_text(label.centre_px.x, 1) + ' ' + decimal_text(label.centre_px.y, 1) +
                                       ')');
    }
    if (!label.reference.empty()) svg.attribute("data-ref", label.reference);
    svg.text(label.text).end();
}

} // namespace

void write_labels(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedLabel>& labels)
{
    if (labels.empty()) return;
    svg.begin("g").attribute("text-anchor", "middle").attribute("paint-order", "stroke");
    svg.attribute("stroke-linejoin", "round");
    for (const map::PlacedLabel& label : labels) {
        const map::LabelColours colours = map::label_colours(sheet.style.view.theme, label.face, label.kind);
        if (label.face == map::LabelFace::Shield) {
            write_shield(svg, sheet, label, colours);
        } else {
            write_name(svg, sheet, label, colours);
        }
    }
    svg.end();
}

} // namespace app::picture
