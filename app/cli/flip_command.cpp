#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "data/weight_flip_json.hpp"

#include <string>

namespace app::cli {

namespace {

/// A site of the plan or an added one, as an index into the results.
std::optional<std::size_t> find_any_site(const model::Region& region, const model::Inputs& inputs, std::string_view id)
{
    if (const std::optional<std::size_t> planned = model::find_site(region, id)) return planned;
    for (std::size_t i = 0; i < inputs.added.size(); ++i) {
        if (inputs.added[i].id == id) return region.sites.size() + i;
    }
    return std::nullopt;
}

} // namespace

ExitCode flip(const model::Region& region, const Arguments& arguments)
{
    const std::span<const std::string_view> files = std::span(arguments.words).subspan(1);
    const base::Result<data::ScenarioFile> scenario = load_scenario(region, files);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    const std::string_view id = arguments.words[0];
    const std::optional<std::size_t> site = find_any_site(region, scenario.value().inputs, id);
    if (!site) {
        return report({.message = "unknown site '" + std::string(id) + '\'', .source = "command line"},
                      ExitCode::BadInput);
    }
    scenario::WeightFlipSearch search(region, scenario.value().inputs, *site);
    while (!search.done()) search.step(100);
    return print(data::weight_flip_json(id, search.decision(), search.flip()));
}

} // namespace app::cli
