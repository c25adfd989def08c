#include "data/region_files.hpp"

#include "base/memory_reserve.hpp"
#include "data/demand_file.hpp"
#include "data/network_file.hpp"
#include "data/sites_file.hpp"

#include <optional>

namespace app::data {

namespace {

using ReadFile = void (*)(const JsonPlace& root, RegionDraft& draft);

std::optional<base::Error> read_into(RegionDraft& draft, std::string_view text, std::string_view source, ReadFile read)
{
    const base::Result<JsonDocument> document = parse_json(text, source, kDataFileLimits);
    if (!document.ok()) return document.error();
    std::optional<base::Error> failure;
    read(JsonPlace(document.value(), failure), draft);
    if (base::memory_is_low()) return base::not_enough_memory();
    return failure;
}

} // namespace

base::Result<model::Region> load_region(const RegionTexts& texts)
{
    RegionDraft draft;
    // Demand first: the sites are checked against its totals.
    if (auto error = read_into(draft, texts.demand, "demand.json", read_demand_file)) return *std::move(error);
    if (auto error = read_into(draft, texts.sites, "sites.json", read_sites_file)) return *std::move(error);
    if (auto error = read_into(draft, texts.network, "network.json", read_network_file)) return *std::move(error);
    return std::move(draft.region);
}

} // namespace app::data
