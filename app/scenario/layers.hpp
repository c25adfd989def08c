#pragma once
// The catalogue of layers: the one list that layer menu, legend, HTML panel and tests walk. Names and sources are words
// ("layer.<id>", "layer.<id>.source"); what a layer draws is in map/.

#include "model/region.hpp"
#include "scenario/state.hpp"

#include <string_view>
#include <vector>

namespace app::scenario {

/// Groups from the ground up.
enum class LayerGroup { Ground, Connections, Reachability, Plan, kCount };

struct LayerFacts {
    LayerGroup group{};
    model::Basis basis{}; ///< where most of what the layer shows comes from
};

[[nodiscard]] const LayerFacts& facts_of(Layer layer);

[[nodiscard]] std::string_view id_of(LayerGroup group);

/// The layers of a group, bottom to top.
[[nodiscard]] std::vector<Layer> layers_of(LayerGroup group);

} // namespace app::scenario
