// Every folder of tests/golden/ is a test: its scenario.json must give its expected.txt.
// golden_test --update CASE writes the text that CASE gives now, and fails, so that nobody updates by accident.

#include "tests/golden/golden_run.hpp"
#include "tests/support/source_dir.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(app::test::source_dir()) / "tests" / "golden";

std::vector<std::string> case_names()
{
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(kFolder)) {
        if (fs::exists(entry.path() / "scenario.json")) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string text_of_case(const std::string& name)
{
    const fs::path path = kFolder / name / "scenario.json";
    const app::base::Result<std::string> text = app::tests::golden_run(read(path), path.filename().string());
    if (text.ok()) return text.value();
    ADD_FAILURE() << name << ": " << describe(text.error());
    return {};
}

/// The first line that differs, for a message that can be read.
std::string first_difference(const std::string& expected, const std::string& found)
{
    const auto [a, b] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
    const auto line_around = [](const std::string& text, std::ptrdiff_t at) {
        const auto position = static_cast<std::size_t>(at);
        const std::size_t start = position == 0 ? 0 : text.rfind('\n', position - 1) + 1;
        return text.substr(start, text.find('\n', position) - start);
    };
    return "expected: " + line_around(expected, a - expected.begin()) +
           "\n   found: " + line_around(found, b - found.begin());
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, GivesTheExpectedText)
{
    const std::string expected = read(kFolder / GetParam() / "expected.txt");
    const std::string found = text_of_case(GetParam());
    EXPECT_TRUE(expected == found) << first_difference(expected, found)
                                   << "\nWhen the new text is right: golden_test --update " << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(case_names()), [](const auto& one) { return one.param; });

TEST(GoldenCases, AreThere)
{
    EXPECT_GE(case_names().size(), 8u);
}

int update(const std::string& name)
{
    std::ofstream(kFolder / name / "expected.txt", std::ios::binary) << text_of_case(name);
    std::fprintf(stderr, "%s: expected.txt is written anew; look at the difference\n", name.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--update") return update(argv[2]);
    return RUN_ALL_TESTS();
}
