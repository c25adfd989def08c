#pragma once
// Texts made to cost a reader much: deep, wide, long. Each as a scenario file and each refused.

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace app::test {

struct Bomb {
    std::string name;
    std::string text;
    std::size_t read_bytes; ///< by then it is refused
};

[[nodiscard]] std::vector<Bomb> bombs();

/// How far a reader had come when it refused the text: 0 where its size alone was enough.
[[nodiscard]] std::size_t bytes_read(const base::Error& error);

} // namespace app::test
