#include "tests/support/real_region.hpp"

#include "data/region_files.hpp"
#include "tests/support/source_dir.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace app::test {

namespace {

std::string read_text(const std::string& name)
{
    std::ifstream file(source_dir() + "/assets/data/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

model::Region load()
{
    const std::string demand = read_text("demand.json");
    const std::string sites = read_text("sites.json");
    const std::string network = read_text("network.json");
    const base::Result<model::Region> region = data::load_region({demand, sites, network});
    if (!region) {
        std::fprintf(stderr, "%s\n", base::describe(region.error()).c_str());
        std::abort();
    }
    return region.value();
}

} // namespace

const model::Region& real_region()
{
    static const model::Region region = load();
    return region;
}

} // namespace app::test
