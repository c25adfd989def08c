#include "map/city_links.hpp"

#include "map/projection.hpp"
#include "model/access.hpp"
#include "model/units.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <optional>

namespace app::map {

namespace {

constexpr int kArcPieces = 24;
constexpr double kBend = 0.13; ///< how far an arc stands out from the straight line, as a share of its length

using Centres = model::PerMunicipality<std::size_t>;

std::optional<Centres> find_centres(const model::Region& region)
{
    Centres centres;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        const auto node = model::find_centre_node(region, city);
        if (!node) return std::nullopt;
        centres[city] = *node;
    }
    return centres;
}

glm::dvec2 position_m(const model::Node& node)
{
    return scene_from_geographic(node.longitude_deg, node.latitude_deg);
}

glm::dvec2 middle_of(const model::Region& region, const Centres& centres)
{
    glm::dvec2 sum_m(0);
    for (const std::size_t centre : centres) sum_m += position_m(region.nodes[centre]);
    return sum_m / static_cast<double>(centres.values.size());
}

/// A parabola through both ends whose top stands to the side that faces away from the middle.
std::vector<glm::vec2> make_arc(glm::dvec2 from_m, glm::dvec2 to_m, glm::dvec2 middle_m)
{
    const glm::dvec2 way_m = to_m - from_m;
    const glm::dvec2 side_m(-way_m.y, way_m.x);
    const glm::dvec2 outward_m = (from_m + to_m) / 2.0 - middle_m;
    const double bend = glm::dot(side_m, outward_m) >= 0 ? kBend : -kBend;
    std::vector<glm::vec2> arc_m;
    for (int i = 0; i <= kArcPieces; ++i) {
        const double t = static_cast<double>(i) / kArcPieces;
        arc_m.emplace_back(from_m + way_m * t + side_m * (bend * 4 * t * (1 - t)));
    }
    return arc_m;
}

/// By car, public transport and cycle; the e-bike share mixes what cyclists need.
model::PerTravel<double> minutes_between(const model::Reachability& reachability, std::size_t from, std::size_t to,
                                         double ebike_share)
{
    model::PerMode<double> by_mode;
    for (const model::Mode mode : base::all_of<model::Mode>()) {
        by_mode[mode] = reachability[mode].times.between(from, to);
    }
    return model::mix_cycle(by_mode, ebike_share);
}

double market_of(const model::Region& region, const model::Reachability& reachability, std::size_t from, std::size_t to,
                 double ebike_share)
{
    model::PerMode<double> near;
    for (const model::Mode mode : base::all_of<model::Mode>()) {
        near[mode] = model::decay_weight(region.decay[mode], reachability[mode].times.between(from, to));
    }
    const model::PerTravel<double> by_travel = model::mix_cycle(near, ebike_share);
    double sum = 0;
    for (const double share : by_travel) sum += share;
    return region.nodes[from].weight * region.nodes[to].weight * sum / static_cast<double>(by_travel.values.size());
}

} // namespace

std::vector<CityLink> make_city_links(const model::Region& region, const model::Reachability& reachability,
                                      const model::Parameters& parameters)
{
    std::vector<CityLink> links;
    const auto centres = find_centres(region);
    if (!centres) return links;
    const glm::dvec2 middle_m = middle_of(region, *centres);
    const double ebike_share = model::share_of_percent(parameters.access_ebike_percent);
    for (const model::Municipality from : base::all_of<model::Municipality>()) {
        for (const model::Municipality to : base::all_of<model::Municipality>()) {
            if (to <= from) continue;
            const std::size_t a = (*centres)[from];
            const std::size_t b = (*centres)[to];
            links.push_back({from, to, minutes_between(reachability, a, b, ebike_share),
                             market_of(region, reachability, a, b, ebike_share),
                             make_arc(position_m(region.nodes[a]), position_m(region.nodes[b]), middle_m)});
        }
    }
    std::stable_sort(links.begin(), links.end(),
                     [](const CityLink& a, const CityLink& b) { return a.market > b.market; });
    return links;
}

} // namespace app::map
