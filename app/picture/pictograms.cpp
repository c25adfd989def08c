#include "picture/pictograms.hpp"

namespace app::picture {

namespace {

std::string_view path_of(Pictogram pictogram)
{
    switch (pictogram) {
    case Pictogram::Car: // from the side: body, roof, two wheels
        return "M-3.9 2.6H-5.7V.2L-4.4-.3-3-3.1H1.9L4-.4 5.7.2V2.6H4M-1.2 2.6H1.2M-4.2-.3H4"
               "M-3.9 2.6a1.35 1.35 0 1 0 2.7 0 1.35 1.35 0 1 0-2.7 0M1.3 2.6a1.35 1.35 0 1 0 2.7 0 1.35 1.35 0 1 "
               "0-2.7 0";
    case Pictogram::Train: // from the front, on its track
        return "M-3-5.2H3q1.2 0 1.2 1.2V2.2q0 1.2-1.2 1.2H-3q-1.2 0-1.2-1.2V-4q0-1.2 1.2-1.2zM-4.2-.7H4.2M0-5.2V-.7"
               "M-2.1 1.4h.1M2 1.4h.1M-2.4 3.4-3.8 5.6M2.4 3.4 3.8 5.6";
    case Pictogram::Bicycle:
        return "M-5.9 2a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M1.5 2a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0"
               "M-3.7 2-1.5-2H2.2L-.2 2zM-.2 2-1.9-3.3H-3M3.7 2 1.8-3.9H3.4";
    case Pictogram::Ship: // a barge on its wave
        return "M-5.6.2H5.6L4.2 3.2H-4.2zM-3.6.2V-2.4H.4V.2M2.6.2V-4.4M-5.6 5.2q1.4-1.1 2.8 0t2.8 0 2.8 0 2.8 0";
    }
    return "";
}

} // namespace

Pictogram pictogram_of(map::RouteKind kind)
{
    if (kind == map::RouteKind::CorridorRail) return Pictogram::Train;
    return kind == map::RouteKind::CorridorWater ? Pictogram::Ship : Pictogram::Car;
}

Pictogram pictogram_of(model::Travel travel)
{
    constexpr model::PerTravel<Pictogram> kPictograms{{Pictogram::Car, Pictogram::Train, Pictogram::Bicycle}};
    return kPictograms[travel];
}

void write_pictogram(SvgWriter& svg, Pictogram pictogram, glm::dvec2 centre_px, const map::Colour& colour)
{
    svg.begin("path").attribute("fill", "none").colour("stroke", colour).attribute("stroke-width", "1.2");
    svg.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    svg.attribute("transform", "translate(" + decimal_text(centre_px.x, 1) + ' ' + decimal_text(centre_px.y, 1) + ')');
    svg.attribute("d", path_of(pictogram)).end();
}

} // namespace app::picture
