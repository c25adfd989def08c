#pragma once
// Texts from files and from standard input.

#include "base/result.hpp"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace app::cli {

struct CloseFile {
    void operator()(std::FILE* file) const
    {
        if (file != stdin) std::fclose(file);
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// A file to read from, or standard input for "-"; null when it cannot be opened.
[[nodiscard]] File open_file(std::string_view path);

/// Reads a file, or standard input for "-". Reads at most max_bytes + 1 bytes: enough for the parser to see that the
/// text is too long.
[[nodiscard]] base::Result<std::string> read_text(std::string_view path, std::size_t max_bytes);

/// Writes a file, in place of one that is there already.
[[nodiscard]] std::optional<base::Error> write_text(std::string_view path, std::string_view text);

/// How errors name a path.
[[nodiscard]] std::string_view source_name(std::string_view path);

} // namespace app::cli
