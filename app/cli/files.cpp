#include "cli/files.hpp"

namespace app::cli {

File open_file(std::string_view path)
{
    return File(path == "-" ? stdin : std::fopen(std::string(path).c_str(), "rb"));
}

std::string_view source_name(std::string_view path)
{
    return path == "-" ? "standard input" : path;
}

base::Result<std::string> read_text(std::string_view path, std::size_t max_bytes)
{
    const File file = open_file(path);
    const std::string source(source_name(path));
    if (!file) return base::Error{.message = "the file could not be opened", .source = source};

    std::string text(max_bytes + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    if (std::ferror(file.get()) != 0) return base::Error{.message = "the file could not be read", .source = source};
    return text;
}

std::optional<base::Error> write_text(std::string_view path, std::string_view text)
{
    File file(std::fopen(std::string(path).c_str(), "wb"));
    const bool written =
        file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() && std::fflush(file.get()) == 0;
    if (written) return std::nullopt;
    return base::Error{.message = "the file could not be written", .source = std::string(path)};
}

} // namespace app::cli
