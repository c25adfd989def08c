#pragma once
// The real files of assets/ for tests, and the region that they describe.

#include "data/region_files.hpp"
#include "tests/support/source_dir.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace app::tests {

inline std::string read_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.is_open()) << path;
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Path inside the project, such as "assets/data/demand.json".
inline std::string read_source(const std::string& path)
{
    return read_file(test::source_dir() + '/' + path);
}

/// The region of assets/data/, loaded once for all tests of a program.
inline const model::Region& real_region()
{
    static const model::Region region = [] {
        const std::string demand = read_source("assets/data/demand.json");
        const std::string sites = read_source("assets/data/sites.json");
        const std::string network = read_source("assets/data/network.json");
        base::Result<model::Region> result = data::load_region({demand, sites, network});
        if (!result.ok()) {
            ADD_FAILURE() << describe(result.error());
            return model::Region{};
        }
        return std::move(result.value());
    }();
    return region;
}

} // namespace app::tests
