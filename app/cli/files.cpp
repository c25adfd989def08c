#include "cli/files.hpp"

#include <cstdio>
#include <memory>

namespace app::cli {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const
    {
        if (file != stdin) std::fclose(file);
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

} // namespace

std::string_view source_name(std::string_view path)
{
    return path == "-" ? "standard input" : path;
}

base::Result<std::string> read_text(std::string_view path, std::size_t max_bytes)
{
    const File file(path == "-" ? stdin : std::fopen(std::string(path).c_str(), "rb"));
    const std::string source(source_name(path));
    if (!file) return base::Error{.message = "the file could not be opened", .source = source};

    std::string text(max_bytes + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    if (std::ferror(file.get()) != 0) return base::Error{.message = "the file could not be read", .source = source};
    return text;
}

} // namespace app::cli
