#include "map/dynamics.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

/// Contributions below this are nothing: they would not move a height by a metre.
constexpr float kSmallestWeight = 0.004F;

AttractorLink link_of(const Attractor& attractor, const model::Region& region)
{
    AttractorLink link;
    switch (attractor.kind) {
    case AttractorKind::Centre:
        link.municipality = model::find_by_id<model::Municipality>(attractor.reference);
        break;
    case AttractorKind::Station:
        link.node = model::find_node(region, attractor.reference);
        break;
    case AttractorKind::Economic:
    case AttractorKind::Site:
        link.site = model::find_site(region, attractor.reference);
        break;
    case AttractorKind::Axis:
    case AttractorKind::kCount:
        break;
    }
    return link;
}

/// Mean of the classes that the site offers: what it delivered in the last years over its capacity.
float fresh_share(const model::Site& site, const model::SiteResult& result, float years, int year)
{
    float sum = 0;
    int classes = 0;
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        if (site.capacity[site_class] <= 0) continue;
        double delivered = 0;
        const int first = std::max(model::kFirstYear, year - static_cast<int>(years) + 1);
        for (int y = first; y <= year; ++y) delivered += result.delivered[site_class][model::flow_index(y)];
        sum += static_cast<float>(std::min(1.0, delivered / site.capacity[site_class]));
        ++classes;
    }
    return classes == 0 ? 0.0F : sum / static_cast<float>(classes);
}

/// A factor that follows a value (1 = as in the document) with a share of its weight.
float following(float share, double value)
{
    return 1 - share + share * static_cast<float>(value);
}

float initiative(const DynamicsRules& rules, const model::Inputs& inputs)
{
    return following(rules.spontaneous_share, inputs.parameters.city_spontaneous_percent / 50);
}

double vitality_ratio(const model::CentreResult& centre, int year)
{
    const double before = centre.vitality[model::level_index(model::kBaseYear)];
    return before > 0 ? centre.vitality[model::level_index(year)] / before : 1;
}

double access_ratio(const model::NodeAccess& node)
{
    const std::optional<double>& index = node.index[model::Travel::Pt];
    return index ? std::clamp(*index / 100, 0.0, 2.0) : 1;
}

float strength_of(const DynamicsField& field, std::size_t i, const model::Results& results, const model::Region& region,
                  const model::Inputs& inputs, int year)
{
    const Attractor& attractor = field.attractors[i];
    const AttractorLink& link = field.links[i];
    const DynamicsRules& rules = field.rules;
    switch (attractor.kind) {
    case AttractorKind::Centre:
        if (!link.municipality) return 0;
        return attractor.strength *
               following(rules.vitality_share, vitality_ratio(results.centres[*link.municipality], year));
    case AttractorKind::Station:
        if (!link.node || *link.node >= results.nodes.size()) return attractor.strength;
        return attractor.strength * following(rules.access_share, access_ratio(results.nodes[*link.node]));
    case AttractorKind::Axis:
        return attractor.strength * initiative(rules, inputs);
    case AttractorKind::Economic:
    case AttractorKind::Site:
        break;
    case AttractorKind::kCount:
        return 0;
    }
    if (!link.site || *link.site >= results.sites.size()) return 0;
    const model::SiteResult& site = results.sites[*link.site];
    const float reached = attractor.strength * following(rules.access_share, site.multimodal + 0.5);
    if (attractor.kind == AttractorKind::Economic) return reached * initiative(rules, inputs);
    return reached * fresh_share(region.sites[*link.site], site, rules.delivery_years, year);
}

} // namespace

float distance_to_line_m(glm::vec2 point_m, std::span<const glm::vec2> line_m)
{
    float nearest = line_m.empty() ? 1e9F : glm::distance(point_m, line_m.front());
    for (std::size_t i = 0; i + 1 < line_m.size(); ++i) {
        const glm::vec2 along = line_m[i + 1] - line_m[i];
        const float square = glm::dot(along, along);
        const float share = square > 0 ? std::clamp(glm::dot(point_m - line_m[i], along) / square, 0.0F, 1.0F) : 0.0F;
        nearest = std::min(nearest, glm::distance(point_m, line_m[i] + along * share));
    }
    return nearest;
}

DynamicsField make_dynamics_field(std::span<const glm::vec2> places_m, const MapData& map, const model::Region& region)
{
    DynamicsField field;
    field.attractors = map.attractors;
    field.rules = map.rules;
    for (const Attractor& attractor : map.attractors) field.links.push_back(link_of(attractor, region));
    field.first_weight.push_back(0);
    for (const glm::vec2& place_m : places_m) {
        for (std::size_t i = 0; i < map.attractors.size(); ++i) {
            const Attractor& attractor = map.attractors[i];
            const float radii = distance_to_line_m(place_m, attractor.line_m) / attractor.radius_m;
            const float weight = std::exp(-radii * radii);
            if (weight > kSmallestWeight) field.weights.push_back({static_cast<std::uint32_t>(i), weight});
        }
        field.first_weight.push_back(static_cast<std::uint32_t>(field.weights.size()));
    }
    return field;
}

std::vector<float> attractor_strengths(const DynamicsField& field, const model::Region& region,
                                       const model::Results& results, const model::Inputs& inputs, int year)
{
    std::vector<float> strengths;
    strengths.reserve(field.attractors.size());
    for (std::size_t i = 0; i < field.attractors.size(); ++i) {
        strengths.push_back(strength_of(field, i, results, region, inputs, year));
    }
    return strengths;
}

float base_dynamics(const DynamicsRules& rules, const model::Inputs& inputs)
{
    return rules.base * initiative(rules, inputs);
}

Dynamics dynamics_at(const DynamicsField& field, std::size_t place, std::span<const float> strengths, float base)
{
    Dynamics dynamics;
    dynamics.value = base;
    float most = base;
    for (std::uint32_t i = field.first_weight[place]; i < field.first_weight[place + 1]; ++i) {
        const Weight& weight = field.weights[i];
        const float given = strengths[weight.attractor] * weight.value;
        dynamics.value += given;
        if (given > most) {
            most = given;
            dynamics.strongest = weight.attractor;
        }
    }
    dynamics.value = std::min(dynamics.value, 1.0F);
    return dynamics;
}

BlockTheme pick_theme(const ThemeMix& mix, float choice)
{
    float upto = 0;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        upto += mix[i];
        if (choice < upto) return static_cast<BlockTheme>(i);
    }
    for (std::size_t i = mix.size(); i-- > 0;) { // rounding left a choice of 1 above the sum
        if (mix[i] > 0) return static_cast<BlockTheme>(i);
    }
    return BlockTheme::Living;
}

} // namespace app::map
