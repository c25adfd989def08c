#include "cli/scenario_source.hpp"

#include "cli/files.hpp"
#include "data/json_text.hpp"

namespace app::cli {

base::Result<data::ScenarioFile> load_scenario(const model::Region& region, std::string_view path)
{
    const base::Result<std::string> text = read_text(path, data::kScenarioLimits.size_bytes);
    if (!text.ok()) return text.error();
    return data::parse_scenario(text.value(), source_name(path), region);
}

base::Result<data::ScenarioFile> load_scenario(const model::Region& region, std::span<const std::string_view> files)
{
    if (files.empty()) return data::ScenarioFile{};
    return load_scenario(region, files[0]);
}

} // namespace app::cli
