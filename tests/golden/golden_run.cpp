#include "tests/golden/golden_run.hpp"

#include "cli/region_source.hpp"
#include "data/scenario_file.hpp"
#include "model/run.hpp"
#include "tests/golden/golden_text.hpp"

namespace app::tests {

base::Result<std::string> golden_run(std::string_view scenario_text, std::string_view source)
{
    const base::Result<model::Region> region = cli::load_built_in_region();
    if (!region.ok()) return region.error();
    const base::Result<data::ScenarioFile> scenario = data::parse_scenario(scenario_text, source, region.value());
    if (!scenario.ok()) return scenario.error();
    return golden_text(region.value(), model::run(region.value(), scenario.value().inputs));
}

} // namespace app::tests
