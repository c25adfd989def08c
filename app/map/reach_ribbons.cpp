#include "map/reach_ribbons.hpp"

#include "scenario/parameters.hpp"
#include "scenario/reference.hpp"

#include <algorithm>

namespace app::map {

namespace {

constexpr float kThinnestLink_px = 1.4F;

void append_lines(std::vector<RibbonPiece>& pieces, const Route& route, const RibbonStyle& style)
{
    for (const std::vector<glm::vec2>& line_m : route.lines_m) append_ribbon(pieces, line_m, style);
}

void append_stops(std::vector<RibbonPiece>& pieces, const Route& route, const RibbonStyle& style)
{
    for (const glm::vec2& stop_m : route.stops_m) append_ribbon(pieces, std::span(&stop_m, 1), style);
}

/// A line with stations as on a map of trams: the more trains an hour, the broader.
void append_agglonet(std::vector<RibbonPiece>& pieces, const Route& route, double trains_per_hour)
{
    const float width_px = 1.6F + 0.5F * static_cast<float>(trains_per_hour);
    append_lines(pieces, route, {.paint = Paint::AgglonetCasing, .width_px = width_px + 2.6F});
    append_stops(pieces, route, {.paint = Paint::AgglonetCasing, .width_px = width_px + 6.6F});
    append_lines(pieces, route, {.paint = Paint::Agglonet, .width_px = width_px});
    append_stops(pieces, route, {.paint = Paint::Agglonet, .width_px = width_px + 4.4F});
    append_stops(pieces, route, {.paint = Paint::AgglonetCasing, .width_px = width_px + 0.8F});
}

void append_lit(Ribbons& ribbons, const Route& route, double strength)
{
    const float glow = 0.45F + 0.55F * static_cast<float>(strength);
    const RibbonStyle halo{.paint = Paint::MeasureGlow, .width_px = 22, .opacity = glow, .softness = 1};
    append_lines(ribbons.below, route, halo);
    append_stops(ribbons.below, route, halo);
    append_lines(ribbons.above, route, {.paint = Paint::MeasureCasing, .width_px = kLitMeasure_px});
    append_stops(ribbons.above, route, {.paint = Paint::MeasureCasing, .width_px = 8.6F});
    append_lines(ribbons.above, route, {.paint = Paint::Measure, .width_px = 2.8F});
    append_stops(ribbons.above, route, {.paint = Paint::Measure, .width_px = 6.2F});
    append_stops(ribbons.above, route, {.paint = Paint::MeasureCasing, .width_px = 2.6F});
}

/// A rim in the colour of the selection with a light core; the measure's own line goes over it.
void append_rim(std::vector<RibbonPiece>& pieces, const Route& route, float width_px)
{
    append_lines(pieces, route, {.paint = Paint::Measure, .width_px = width_px});
    append_stops(pieces, route, {.paint = Paint::Measure, .width_px = width_px + 3.8F});
    append_lines(pieces, route, {.paint = Paint::MeasureCasing, .width_px = width_px - 3});
    append_stops(pieces, route, {.paint = Paint::MeasureCasing, .width_px = width_px + 0.8F});
}

void append_measure(Ribbons& ribbons, const Route& route, const MeasureState& state, const Pointed& pointed)
{
    const std::string reference = scenario::make_reference(scenario::ObjectKind::Measure, route.reference);
    const bool selected = reference == pointed.selected;
    if (selected || reference == pointed.hovered) append_rim(ribbons.above, route, selected ? 8.4F : 7);
    if (state.form == MeasureState::Form::Lit) append_lit(ribbons, route, state.strength);
    if (state.form != MeasureState::Form::Planned) return;
    append_lines(ribbons.above, route,
                 {.paint = Paint::MeasurePlanned, .width_px = kPlannedMeasure_px, .dash_px = 4.5F, .gap_px = 3.5F});
}

} // namespace

Paint paint_of(RouteKind kind)
{
    if (kind == RouteKind::CorridorRail) return Paint::CorridorRail;
    return kind == RouteKind::CorridorWater ? Paint::CorridorWater : Paint::CorridorRoad;
}

MeasureState measure_state(const Route& route, const model::Parameters& parameters)
{
    const scenario::Parameter* parameter = scenario::find_parameter(route.reference);
    if (parameter == nullptr) return {};
    const double value = parameters.*parameter->field;
    const double document = parameter->default_value();
    using enum MeasureState::Form;
    if (value > document) return {Lit, (value - document) / (parameter->max - document)};
    const bool missing = parameter->kind == scenario::Kind::Toggle ? value == 0 : value < document;
    return {missing ? Planned : AsDocument, 0};
}

float city_link_width_px(double market, double largest_market)
{
    if (largest_market <= 0) return kThinnestLink_px;
    return std::max(kThinnestLink_px, kWidestLink_px * static_cast<float>(market / largest_market));
}

void update_ribbons(Ribbons& ribbons, std::span<const Route> routes, std::span<const CityLink> links,
                    double largest_market, const model::Parameters& parameters, const Pointed& pointed)
{
    ribbons.below.clear();
    ribbons.above.clear();
    for (const Route& route : routes) {
        if (is_corridor(route.kind)) {
            append_lines(ribbons.below, route, {.paint = paint_of(route.kind), .width_px = kCorridorWidth_px});
        }
    }
    for (const CityLink& link : links) {
        append_ribbon(ribbons.below, link.arc_m,
                      {.paint = Paint::CityLink, .width_px = city_link_width_px(link.market, largest_market)});
    }
    for (const Route& route : routes) {
        if (route.kind == RouteKind::Agglonet) {
            append_agglonet(ribbons.above, route, parameters.access_agglonet_per_hour);
        }
        if (route.kind == RouteKind::Measure) append_measure(ribbons, route, measure_state(route, parameters), pointed);
    }
    ++ribbons.version;
}

} // namespace app::map
