#include "map/signs.hpp"

#include "map/reach_ribbons.hpp"
#include "picture/inks.hpp"
#include "picture/layers.hpp"
#include "picture/pictograms.hpp"
#include "picture/text.hpp"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>

namespace app::picture {

namespace {

// As the signs of the workbench: ui/map_signs.cpp.
constexpr double kPadding_px = 8;
constexpr double kIcon_px = 16;
constexpr double kPostHeight_px = 38;
constexpr double kArrow_px = 11; ///< radius of the disc with the arrow
constexpr double kPlateHeight_px = 20;
constexpr double kMinutesGap_px = 8;
constexpr std::string_view kNoWay = "\u2013";

constexpr TypeStyle kStrong{Face::Sans600, 12, 16};
constexpr TypeStyle kNote{Face::Sans400, 11, 15};
constexpr TypeStyle kNoteStrong{Face::Sans600, 11, 15};

std::string minutes_text(double minutes)
{
    return std::isfinite(minutes) ? std::to_string(std::lround(minutes)) : std::string(kNoWay);
}

glm::dvec2 size_of(const Faces& faces, const map::Sign& sign)
{
    if (sign.kind == map::SignKind::Corridor) {
        const double text_px =
            std::max(text_width_px(faces, kStrong, sign.text), text_width_px(faces, kNote, sign.note));
        return {std::ceil(text_px + 3 * kPadding_px + kIcon_px + 2 * kArrow_px), kPostHeight_px};
    }
    if (sign.kind != map::SignKind::CityLink) {
        return {std::ceil(text_width_px(faces, kNoteStrong, sign.text) + 2 * kPadding_px), kPlateHeight_px};
    }
    double width_px = 2 * kPadding_px - kMinutesGap_px;
    for (const double minutes : sign.minutes) {
        width_px += kIcon_px + text_width_px(faces, kNoteStrong, minutes_text(minutes)) + kMinutesGap_px;
    }
    return {std::ceil(width_px), kPlateHeight_px};
}

std::string at(glm::dvec2 place_px)
{
    return decimal_text(place_px.x, 1) + ' ' + decimal_text(place_px.y, 1);
}

/// Draws one sign after the other.
class SignWriter {
public:
    SignWriter(SvgWriter& svg, const Sheet& sheet) : svg_(svg), sheet_(sheet), inks_(inks_of(sheet.style.view.theme)) {}

    /// The head of the broad arrow that the corridor is, where it leaves the picture.
    void write_arrow_head(const map::Sign& sign)
    {
        const auto corners = map::arrow_head(sign);
        map::Colour colour = sheet_.palette.paint[map::paint_of(sign.route)];
        colour.opacity = 0.9F;
        svg_.begin("path").colour("fill", colour);
        svg_.attribute("d", "M" + at(corners[0]) + 'L' + at(corners[1]) + 'L' + at(corners[2]) + 'z').end();
    }

    void write_sign(const map::Sign& sign)
    {
        const glm::dvec2 corner = glm::round(map::box_of(sign).min_px);
        switch (sign.kind) {
        case map::SignKind::Corridor:
            return write_signpost(sign, corner);
        case map::SignKind::CityLink:
            return write_minutes(sign, corner);
        case map::SignKind::Measure:
            return write_plate(sign, corner, inks_.on_accent, inks_.accent);
        case map::SignKind::Agglonet:
            return write_plate(sign, corner, inks_.accent_text, inks_.paper);
        }
    }

private:
    void write_sheet(glm::dvec2 corner, glm::dvec2 size_px, const map::Colour& paper, const map::Colour& edge,
                     double radius_px)
    {
        svg_.begin("rect").number("x", corner.x - 0.5).number("y", corner.y - 0.5).number("width", size_px.x + 1);
        svg_.number("height", size_px.y + 1).number("rx", radius_px + 0.5).colour("fill", paper);
        svg_.colour("stroke", edge).end();
    }

    void write_text(const TypeStyle& style, const map::Colour& colour, glm::dvec2 corner, std::string_view text,
                    bool centred = false)
    {
        svg_.begin("text").number("x", corner.x).number("y", corner.y + baseline_px(sheet_.source.faces, style));
        write_font(svg_, style);
        if (centred) svg_.attribute("text-anchor", "middle");
        keep_width(svg_, sheet_.source.faces, style, text);
        svg_.colour("fill", colour).text(text).end();
    }

    /// A disc with an arrow that points along the corridor.
    void write_arrow(glm::dvec2 centre, double angle_rad)
    {
        svg_.begin("circle").number("cx", centre.x).number("cy", centre.y).number("r", kArrow_px);
        svg_.colour("fill", inks_.accent).end();
        const glm::dvec2 along{std::cos(angle_rad), std::sin(angle_rad)};
        const auto place = [&](double forward, double side) {
            return at(centre + along * forward + glm::dvec2(-along.y, along.x) * side);
        };
        svg_.begin("path")
            .attribute("fill", "none")
            .colour("stroke", inks_.on_accent)
            .attribute("stroke-width", "1.75");
        svg_.attribute("d", "M" + place(-5, 0) + 'L' + place(5, 0) + 'M' + place(1, -4) + 'L' + place(5, 0) + 'L' +
                                place(1, 4));
        svg_.end();
    }

    /// The arrow stands on the side that it points to.
    void write_signpost(const map::Sign& sign, glm::dvec2 corner)
    {
        write_sheet(corner, sign.size_px, inks_.paper, inks_.hairline, 9);
        const bool to_left = std::cos(sign.arrow_rad) < 0;
        const double arrow_px = kPadding_px + kArrow_px;
        write_arrow(corner + glm::dvec2(to_left ? arrow_px : sign.size_px.x - arrow_px, sign.size_px.y / 2),
                    sign.arrow_rad);
        const double left_px = to_left ? 2 * arrow_px : kPadding_px;
        write_pictogram(svg_, pictogram_of(sign.route), corner + glm::dvec2(left_px + kIcon_px / 2 - 2, 12),
                        inks_.quiet);
        write_text(kStrong, inks_.ink, corner + glm::dvec2(left_px + kIcon_px, 4), sign.text);
        write_text(kNote, inks_.note, corner + glm::dvec2(left_px + kIcon_px, 19), sign.note);
    }

    void write_minutes(const map::Sign& sign, glm::dvec2 corner)
    {
        write_sheet(corner, sign.size_px, inks_.paper, inks_.hairline, kPlateHeight_px / 2);
        const double middle_px = sign.size_px.y / 2;
        double x_px = kPadding_px;
        for (const model::Travel travel : base::all_of<model::Travel>()) {
            write_pictogram(svg_, pictogram_of(travel), corner + glm::dvec2(x_px + kIcon_px / 2 - 2, middle_px),
                            inks_.note);
            x_px += kIcon_px;
            const std::string text = minutes_text(sign.minutes[travel]);
            write_text(kNoteStrong, inks_.ink, corner + glm::dvec2(x_px, middle_px - kNoteStrong.line_px / 2), text);
            x_px += text_width_px(sheet_.source.faces, kNoteStrong, text) + kMinutesGap_px;
        }
    }

    void write_plate(const map::Sign& sign, glm::dvec2 corner, const map::Colour& text, const map::Colour& plate)
    {
        write_sheet(corner, sign.size_px, plate, text, 6);
        write_text(kNoteStrong, text, corner + (sign.size_px - glm::dvec2(0, kNoteStrong.line_px)) / 2.0, sign.text,
                   true);
    }

    SvgWriter& svg_;
    const Sheet& sheet_;
    const Inks& inks_;
};

} // namespace

map::MeasureSign make_sign_measure(const Faces& faces)
{
    return [&faces](const map::Sign& sign) { return size_of(faces, sign); };
}

void write_signs(SvgWriter& svg, const Sheet& sheet, const std::vector<map::Sign>& signs)
{
    if (signs.empty()) return;
    svg.begin("g");
    SignWriter writer(svg, sheet);
    for (const map::Sign& sign : signs) {
        if (sign.kind == map::SignKind::Corridor) writer.write_arrow_head(sign);
    }
    for (const map::Sign& sign : signs) writer.write_sign(sign);
    svg.end();
}

} // namespace app::picture
