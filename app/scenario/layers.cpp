#include "scenario/layers.hpp"

namespace app::scenario {

namespace {

using model::Basis;
using enum LayerGroup;

constexpr base::EnumArray<Layer, LayerFacts> kFacts{{{
    {Ground, Basis::Source},           // Landscape
    {Ground, Basis::Source},           // Water
    {Ground, Basis::Source},           // Borders
    {Ground, Basis::Source},           // BuiltUp
    {Connections, Basis::Source},      // Canal
    {Connections, Basis::Assumption},  // Roads
    {Connections, Basis::Source},      // Railways
    {Connections, Basis::Source},      // Motorways
    {Connections, Basis::Assumption},  // CycleHighway
    {Connections, Basis::Document},    // Agglonet
    {Connections, Basis::Source},      // Airport
    {Reachability, Basis::Document},   // International
    {Reachability, Basis::Assumption}, // Regional
    {Reachability, Basis::Assumption}, // TravelTimes
    {Reachability, Basis::Document},   // Measures
    {Plan, Basis::Document},           // Sites
    {Plan, Basis::Assumption},         // Dynamics
    {Plan, Basis::Assumption},         // Uncertainty
    {Plan, Basis::Document},           // Profiles
    {Ground, Basis::Source},           // Labels
}}};

} // namespace

const LayerFacts& facts_of(Layer layer)
{
    return kFacts[layer];
}

std::string_view id_of(LayerGroup group)
{
    constexpr base::EnumArray<LayerGroup, std::string_view> kIds{{"ground", "connections", "reachability", "plan"}};
    return kIds[group];
}

std::vector<Layer> layers_of(LayerGroup group)
{
    std::vector<Layer> layers;
    for (const Layer layer : base::all_of<Layer>()) {
        if (facts_of(layer).group == group) layers.push_back(layer);
    }
    return layers;
}

} // namespace app::scenario
