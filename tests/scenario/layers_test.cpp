#include "scenario/layers.hpp"

#include <gtest/gtest.h>

#include <set>

namespace app::scenario {
namespace {

TEST(Layers, EveryLayerStandsInOneGroupInItsOrder)
{
    std::set<Layer> seen;
    for (const LayerGroup group : base::all_of<LayerGroup>()) {
        const std::vector<Layer> layers = layers_of(group);
        EXPECT_FALSE(layers.empty()) << id_of(group);
        EXPECT_TRUE(std::is_sorted(layers.begin(), layers.end())) << id_of(group);
        for (const Layer layer : layers) EXPECT_TRUE(seen.insert(layer).second) << id_of(layer);
    }
    EXPECT_EQ(seen.size(), base::kEnumSize<Layer>);
}

TEST(Layers, IdsAreAllDifferent)
{
    std::set<std::string_view> ids;
    for (const Layer layer : base::all_of<Layer>()) ids.insert(id_of(layer));
    EXPECT_EQ(ids.size(), base::kEnumSize<Layer>);
    EXPECT_EQ(ids.count(""), 0u);
}

TEST(Layers, WhatNobodyAskedForIsOffAtFirst)
{
    const View view;
    for (const Layer layer : {Layer::Agglonet, Layer::International, Layer::Regional, Layer::TravelTimes,
                              Layer::Uncertainty, Layer::Profiles}) {
        EXPECT_FALSE(view.layers[layer]) << id_of(layer);
    }
    for (const Layer layer : {Layer::Landscape, Layer::Motorways, Layer::Canal, Layer::Measures, Layer::Sites,
                              Layer::Dynamics, Layer::Labels}) {
        EXPECT_TRUE(view.layers[layer]) << id_of(layer);
    }
}

} // namespace
} // namespace app::scenario
