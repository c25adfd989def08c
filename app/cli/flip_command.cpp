#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "data/weight_flip_json.hpp"
#include "model/site_list.hpp"

#include <string>

namespace app::cli {

ExitCode flip(const model::Region& region, const Arguments& arguments)
{
    const std::span<const std::string_view> files = std::span(arguments.words).subspan(1);
    const base::Result<data::ScenarioFile> scenario = load_scenario(region, files);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    const std::string_view id = arguments.words[0];
    const std::optional<std::size_t> site = model::find_site(region, scenario.value().inputs, id);
    if (!site) {
        return report({.message = "unknown site '" + std::string(id) + '\'', .source = "command line"},
                      ExitCode::BadInput);
    }
    scenario::WeightFlipSearch search(region, scenario.value().inputs, *site);
    search.finish();
    return print(data::weight_flip_json(id, search.decision(), search.flip()));
}

} // namespace app::cli
