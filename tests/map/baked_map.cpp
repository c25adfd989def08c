#include "tests/map/baked_map.hpp"

#include "data/map_file.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace app::test {

const std::vector<std::byte>& baked_bytes()
{
    static const std::vector<std::byte> bytes = [] {
        std::ifstream file(TWENTE_BAKED_MAP, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        std::vector<std::byte> read(text.size());
        for (std::size_t i = 0; i < text.size(); ++i) read[i] = static_cast<std::byte>(text[i]);
        return read;
    }();
    return bytes;
}

const map::MapData& baked_map()
{
    static const map::MapData map = [] {
        base::Result<map::MapData> loaded = data::load_map(baked_bytes());
        if (!loaded) {
            std::fprintf(stderr, "%s\n", base::describe(loaded.error()).c_str());
            std::abort();
        }
        return std::move(loaded.value());
    }();
    return map;
}

} // namespace app::test
