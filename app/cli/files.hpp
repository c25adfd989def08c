#pragma once
// Texts from files and from standard input.

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace app::cli {

/// Reads a file, or standard input for "-". Reads at most max_bytes + 1 bytes: enough for the parser to see that the
/// text is too long.
[[nodiscard]] base::Result<std::string> read_text(std::string_view path, std::size_t max_bytes);

/// How errors name a path.
[[nodiscard]] std::string_view source_name(std::string_view path);

} // namespace app::cli
