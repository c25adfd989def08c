#include "source_files.hpp"

#include "tests/support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tests {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> lines_of(const fs::path& path)
{
    std::ifstream in(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace

std::vector<SourceFile> app_sources()
{
    const fs::path root = app::test::source_dir();
    std::vector<SourceFile> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / "app")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".hpp" && extension != ".cpp") continue;
        const fs::path relative = fs::relative(entry.path(), root);
        const std::string folder = std::next(relative.begin())->string();
        files.push_back({folder, relative.generic_string(), lines_of(entry.path())});
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return files;
}

} // namespace tests
