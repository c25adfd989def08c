#pragma once
// The map that was baked for these tests, as bytes and as loaded.

#include "map/map_data.hpp"

#include <cstddef>
#include <vector>

namespace app::test {

[[nodiscard]] const std::vector<std::byte>& baked_bytes();

/// Loaded once; the test program stops with the error when the file is broken.
[[nodiscard]] const map::MapData& baked_map();

} // namespace app::test
