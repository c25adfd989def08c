#include "map/measure_lines.hpp"

#include "scenario/reference.hpp"

#include <algorithm>

namespace app::map {

std::vector<ShownMeasure> shown_measures(std::span<const Route> routes, const model::Parameters& parameters)
{
    std::vector<ShownMeasure> shown;
    for (const Route& route : routes) {
        if (route.kind != RouteKind::Measure) continue;
        const MeasureState::Form form = measure_state(route, parameters).form;
        if (form == MeasureState::Form::AsDocument) continue;
        shown.push_back({.route = &route, .lit = form == MeasureState::Form::Lit});
    }
    return shown;
}

std::vector<LineSegment> segments_of(const Route& route)
{
    std::vector<LineSegment> segments;
    for (const std::vector<glm::vec2>& line_m : route.lines_m) {
        for (std::size_t i = 1; i < line_m.size(); ++i) {
            LineSegment segment;
            segment.from_m = line_m[i - 1];
            segment.to_m = line_m[i];
            segments.push_back(segment);
        }
    }
    for (const glm::vec2& stop_m : route.stops_m) {
        LineSegment segment;
        segment.from_m = stop_m;
        segment.to_m = stop_m;
        segments.push_back(segment);
    }
    return segments;
}

std::string pick_measure(const Camera& camera, glm::dvec2 screen_px, double beyond_px,
                         std::span<const ShownMeasure> measures, Measures which)
{
    const Route* nearest = nullptr;
    double nearest_px = 0;
    for (const ShownMeasure& measure : measures) {
        if (which == Measures::LitOnly && !measure.lit) continue;
        const double width_px = static_cast<double>(measure.lit ? kLitMeasure_px : kPlannedMeasure_px);
        const auto place = nearest_on_line(camera, segments_of(*measure.route), width_px, screen_px);
        if (!place || place->beyond_px > beyond_px) continue;
        const double away_px = std::max(place->beyond_px, 0.0);
        if (nearest && away_px > nearest_px) continue; // the later one is drawn over the earlier
        nearest = measure.route;
        nearest_px = away_px;
    }
    return nearest ? scenario::make_reference(scenario::ObjectKind::Measure, nearest->reference) : std::string();
}

const Route* find_measure(std::span<const ShownMeasure> measures, std::string_view id)
{
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const ShownMeasure& measure) { return measure.route->reference == id; });
    return found == measures.end() ? nullptr : found->route;
}

} // namespace app::map
