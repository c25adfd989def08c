// Which folder of app/ may include what. The table is the architecture: data goes round in one direction.

#include "source_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>

namespace {

struct Rule {
    std::vector<std::string> folders;   ///< folders of app/ besides its own
    std::vector<std::string> libraries; ///< prefixes of third-party headers
};

const std::map<std::string, Rule> kRules = {
    {"base", {{}, {}}},
    {"model", {{"base"}, {}}},
    {"scenario", {{"base", "model"}, {}}},
    {"map", {{"base", "model", "scenario"}, {"glm/"}}},
    {"picture", {{"base", "model", "scenario", "map"}, {"glm/"}}},
    {"data", {{"base", "model", "scenario", "map"}, {"nlohmann/", "stb/"}}},
    {"render", {{"base", "map"}, {"GLES3/", "glm/"}}},
    {"ui", {{"base", "model", "scenario", "map"}, {"imgui"}}},
    {"bridge", {{"base", "scenario"}, {"emscripten"}}},
    {"shell",
     {{"base", "model", "scenario", "map", "picture", "data", "render", "ui", "bridge"},
      {"SDL", "imgui", "emscripten", "glm/", "GLES3/"}}},
    {"cli", {{"base", "model", "scenario", "map", "picture", "data"}, {}}},
};

struct Include {
    std::string path;
    bool quoted = false;
};

std::optional<Include> include_of(const std::string& line)
{
    if (line.rfind("#include", 0) != 0) return std::nullopt;
    const std::size_t open = line.find_first_of("<\"");
    if (open == std::string::npos) return std::nullopt;
    const std::size_t close = line.find_first_of(">\"", open + 1);
    return Include{line.substr(open + 1, close - open - 1), line[open] == '"'};
}

bool starts_with_any(const std::string& text, const std::vector<std::string>& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const std::string& prefix) { return text.rfind(prefix, 0) == 0; });
}

/// A header of the C++ or C standard library: no slash and no ending, or one of the C headers that we use.
bool is_standard(const std::string& path)
{
    const bool is_c = path == "unistd.h" || path == "malloc.h";
    return path.find('/') == std::string::npos && (path.find('.') == std::string::npos || is_c);
}

bool is_allowed(const std::string& folder, const Include& include)
{
    const Rule& rule = kRules.at(folder);
    if (!include.quoted) return is_standard(include.path) || starts_with_any(include.path, rule.libraries);
    const std::string target = include.path.substr(0, include.path.find('/'));
    return target == folder || std::find(rule.folders.begin(), rule.folders.end(), target) != rule.folders.end();
}

TEST(IncludeRules, EveryFolderHasARule)
{
    for (const tests::SourceFile& file : tests::app_sources()) {
        EXPECT_TRUE(kRules.count(file.folder) == 1) << file.name << " stands in a folder without a rule";
    }
}

TEST(IncludeRules, EveryIncludeKeepsToTheTable)
{
    std::size_t seen = 0;
    for (const tests::SourceFile& file : tests::app_sources()) {
        for (const std::string& line : file.lines) {
            const auto include = include_of(line);
            if (!include) continue;
            ++seen;
            EXPECT_TRUE(is_allowed(file.folder, *include)) << file.name << " may not include " << include->path;
        }
    }
    EXPECT_GT(seen, 100u) << "the test must have read the sources";
}

TEST(IncludeRules, ACppFileIncludesItsOwnHeaderFirst)
{
    const auto files = tests::app_sources();
    for (const tests::SourceFile& file : files) {
        if (file.name.size() < 4 || file.name.substr(file.name.size() - 4) != ".cpp") continue;
        const std::string header = file.name.substr(0, file.name.size() - 4) + ".hpp";
        const bool has_header =
            std::any_of(files.begin(), files.end(), [&](const auto& f) { return f.name == header; });
        if (!has_header) continue;
        const auto first = std::find_if(file.lines.begin(), file.lines.end(),
                                        [](const std::string& line) { return line.rfind("#include", 0) == 0; });
        ASSERT_NE(first, file.lines.end()) << file.name;
        EXPECT_EQ(include_of(*first)->path, header.substr(4)) << file.name;
    }
}

TEST(IncludeRules, TheRuleRefusesWhatItMust)
{
    EXPECT_FALSE(is_allowed("model", {"scenario/parameters.hpp", true}));
    EXPECT_FALSE(is_allowed("model", {"nlohmann/json.hpp", false}));
    EXPECT_FALSE(is_allowed("render", {"model/results.hpp", true}));
    EXPECT_FALSE(is_allowed("ui", {"glm/vec2.hpp", false}));
    EXPECT_TRUE(is_allowed("model", {"vector", false}));
    EXPECT_TRUE(is_allowed("map", {"glm/vec2.hpp", false}));
}

} // namespace
