#pragma once
// The field of dynamics (section 9 of the model): sum over attractors of strength * exp(-(distance / radius)^2), inside
// the built-up contours. The weights never change and are worked out once; a result only moves the strengths.

#include "map/map_data.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace app::map {

/// What one attractor adds to one place per unit of strength.
struct Weight {
    std::uint32_t attractor = 0;
    float value = 0; ///< 0..1
};

/// Where an attractor's strength comes from in the results.
struct AttractorLink {
    std::optional<std::size_t> site; ///< index into Results::sites
    std::optional<std::size_t> node; ///< index into Results::nodes
    std::optional<model::Municipality> municipality;
};

struct DynamicsField {
    std::vector<Attractor> attractors;
    std::vector<AttractorLink> links; ///< one per attractor
    DynamicsRules rules;
    std::vector<std::uint32_t> first_weight; ///< one per place, and one past the last
    std::vector<Weight> weights;
};

/// The dynamics of one place and the attractor that gives most of it.
struct Dynamics {
    float value = 0;                        ///< 0..1
    std::optional<std::uint32_t> strongest; ///< none where no attractor exceeds the base
};

[[nodiscard]] DynamicsField make_dynamics_field(std::span<const glm::vec2> places_m, const MapData& map,
                                                const model::Region& region);

/// Strength of every attractor for one result and year.
[[nodiscard]] std::vector<float> attractor_strengths(const DynamicsField& field, const model::Region& region,
                                                     const model::Results& results, const model::Inputs& inputs,
                                                     int year);

/// The low base of the neighbourhoods for these inputs.
[[nodiscard]] float base_dynamics(const DynamicsRules& rules, const model::Inputs& inputs);

/// The dynamics at one place (an index into the places that the field was made for).
[[nodiscard]] Dynamics dynamics_at(const DynamicsField& field, std::size_t place, std::span<const float> strengths,
                                   float base);

/// The theme of a mix at a choice (0..1): themes in their order, each as wide as its share.
[[nodiscard]] BlockTheme pick_theme(const ThemeMix& mix, float choice);

/// Distance in metres from a point to a line of one or more points.
[[nodiscard]] float distance_to_line_m(glm::vec2 point_m, std::span<const glm::vec2> line_m);

} // namespace app::map
