#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "data/results_json.hpp"
#include "model/run.hpp"

namespace app::cli {

ExitCode run(const model::Region& region, const Arguments& arguments)
{
    const base::Result<data::ScenarioFile> scenario = load_scenario(region, arguments.words);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    return print(data::results_json(region, model::run(region, scenario.value().inputs)));
}

} // namespace app::cli
