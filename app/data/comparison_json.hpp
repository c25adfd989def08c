#pragma once
// A comparison of two scenarios, as viewer.comparison() gives it.

#include "data/scenario_file.hpp"
#include "map/difference.hpp"
#include "scenario/comparison.hpp"

#include <span>
#include <string>

namespace app::data {

struct ComparisonParts {
    const ScenarioFile& reference;
    const model::Inputs& present;
    std::span<const scenario::SiteDifference> sites; ///< all of them
    const map::BlockChanges& blocks;
};

/// {name, preset, changes, scenario, parameters[{id, reference, present}], sites[{id, reference, present, change}],
/// blocks{more, gone, higher, lower}}: preset is the one that the reference is nearest to, changes how many of its
/// settings differ; sites are those that differ, null in a scenario that has no such site.
[[nodiscard]] std::string comparison_json(const model::Region& region, const ComparisonParts& parts);

} // namespace app::data
