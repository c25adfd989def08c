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

} // namespace app::cli
