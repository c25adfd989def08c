#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/report.hpp"
#include "data/json_text.hpp"
#include "data/results_json.hpp"
#include "data/scenario_file.hpp"
#include "model/run.hpp"

namespace app::cli {

namespace {

base::Result<data::ScenarioFile> read_scenario(const model::Region& region, std::span<const std::string_view> arguments)
{
    if (arguments.empty()) return data::ScenarioFile{};
    const base::Result<std::string> text = read_text(arguments[0], data::kScenarioLimits.size_bytes);
    if (!text.ok()) return text.error();
    return data::parse_scenario(text.value(), source_name(arguments[0]), region);
}

} // namespace

ExitCode run(const model::Region& region, std::span<const std::string_view> arguments)
{
    const base::Result<data::ScenarioFile> scenario = read_scenario(region, arguments);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    return print(data::results_json(region, model::run(region, scenario.value().inputs)));
}

} // namespace app::cli
