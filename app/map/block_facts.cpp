#include "map/block_facts.hpp"

#include <algorithm>

namespace app::map {

std::optional<BlockFacts> find_block_facts(const BlockField& field, const model::Region& region,
                                           const model::Results& results, const model::Inputs& inputs, int year,
                                           std::uint32_t candidate)
{
    const auto& index = field.candidate_index;
    const auto found = std::lower_bound(index.begin(), index.end(), candidate);
    if (found == index.end() || *found != candidate) return std::nullopt;
    const auto place = static_cast<std::size_t>(found - index.begin());
    const std::vector<float> strengths = attractor_strengths(field.dynamics, region, results, inputs, year);
    const Dynamics dynamics =
        dynamics_at(field.dynamics, place, strengths, base_dynamics(field.dynamics.rules, inputs));
    BlockFacts facts;
    facts.dynamics = dynamics.value;
    facts.shown = dynamics.value > field.candidates[place].threshold;
    if (dynamics.strongest) facts.attractor = &field.dynamics.attractors[*dynamics.strongest];
    const ThemeMix& mix = facts.attractor ? facts.attractor->themes : field.dynamics.rules.neighbourhood;
    facts.theme = pick_theme(mix, field.candidates[place].choice);
    return facts;
}

} // namespace app::map
