#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "data/ensemble_json.hpp"
#include "scenario/ensemble.hpp"

#include <limits>

namespace app::cli {

ExitCode ensemble(const model::Region& region, const Arguments& arguments)
{
    const base::Result<std::uint64_t> samples = whole_number_of(arguments, "--samples", scenario::kMinSamples,
                                                                scenario::kMaxSamples, scenario::kDefaultSamples);
    if (!samples.ok()) return report(samples.error(), ExitCode::Usage);
    const base::Result<std::uint64_t> seed =
        whole_number_of(arguments, "--seed", 0, std::numeric_limits<std::uint64_t>::max(), scenario::kDefaultSeed);
    if (!seed.ok()) return report(seed.error(), ExitCode::Usage);

    const base::Result<data::ScenarioFile> scenario = load_scenario(region, arguments.words);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    return print(data::ensemble_json(scenario::run_ensemble(region, scenario.value().inputs,
                                                            static_cast<std::size_t>(samples.value()), seed.value())));
}

} // namespace app::cli
