// One idea per file, and functions that fit on a screen.

#include "source_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

constexpr std::size_t kMaxFileLines = 300;
constexpr std::size_t kMaxFunctionLines = 60;
constexpr std::size_t kUsualFunctionLines = 30; ///< for nine functions in ten

struct Function {
    std::string where;
    std::size_t lines = 0;
};

/// The bodies of functions: a brace alone on its line, up to the brace that closes it in the same column. The format
/// (.clang-format) puts the brace of a function, and only that, on a line of its own.
std::vector<Function> functions_of(const tests::SourceFile& file)
{
    std::vector<Function> functions;
    for (std::size_t open = 0; open < file.lines.size(); ++open) {
        const std::string& line = file.lines[open];
        const std::size_t column = line.find('{');
        if (column == std::string::npos || line.find_first_not_of(' ') != column || column + 1 != line.size()) continue;
        const std::string closing = std::string(column, ' ') + '}';
        for (std::size_t close = open + 1; close < file.lines.size(); ++close) {
            if (file.lines[close].rfind(closing, 0) != 0) continue;
            functions.push_back({file.name + ":" + std::to_string(open + 1), close - open - 1});
            break;
        }
    }
    return functions;
}

TEST(Size, FilesAreShort)
{
    for (const tests::SourceFile& file : tests::app_sources()) {
        EXPECT_LE(file.lines.size(), kMaxFileLines) << file.name << " holds more than one idea";
    }
}

TEST(Size, FunctionsAreShort)
{
    std::vector<Function> all;
    for (const tests::SourceFile& file : tests::app_sources()) {
        for (Function& function : functions_of(file)) {
            EXPECT_LE(function.lines, kMaxFunctionLines) << function.where;
            all.push_back(std::move(function));
        }
    }
    ASSERT_GT(all.size(), 100u) << "the test must have found the functions";
    const auto is_long = [](const Function& function) { return function.lines > kUsualFunctionLines; };
    const auto longer = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is_long));
    EXPECT_LE(longer * 10, all.size()) << longer << " of " << all.size() << " functions have over 30 lines";
}

} // namespace
