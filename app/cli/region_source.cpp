#include "cli/region_source.hpp"

#include "cli/built_in_texts.hpp"
#include "cli/files.hpp"
#include "data/json_text.hpp"
#include "data/region_files.hpp"

namespace app::cli {

base::Result<model::Region> load_built_in_region()
{
    return data::load_region({.demand = built_in_demand(), .sites = built_in_sites(), .network = built_in_network()});
}

base::Result<model::Region> load_region_from(std::string_view folder)
{
    const auto read = [&](std::string_view name) {
        return read_text(std::string(folder) + '/' + std::string(name), data::kDataFileLimits.size_bytes);
    };
    const base::Result<std::string> demand = read("demand.json");
    if (!demand.ok()) return demand.error();
    const base::Result<std::string> sites = read("sites.json");
    if (!sites.ok()) return sites.error();
    const base::Result<std::string> network = read("network.json");
    if (!network.ok()) return network.error();
    return data::load_region({.demand = demand.value(), .sites = sites.value(), .network = network.value()});
}

} // namespace app::cli
