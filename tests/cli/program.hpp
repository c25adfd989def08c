#pragma once
// Runs the program twente2040-model as a shell would.

#include "tests/support/asset_files.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace tests {

struct Outcome {
    int exit_code = -1;
    std::string output;
    std::string errors;
};

/// A folder of the running test.
inline std::filesystem::path folder_of_test()
{
    const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
    const std::string name = std::string("twente2040_") + test->test_suite_name() + '_' + test->name();
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / name;
    std::filesystem::create_directories(folder);
    return folder;
}

/// A file in the folder of the running test; returns its path in quotes for the shell.
inline std::string write_file(const std::string& name, const std::string& text)
{
    const std::filesystem::path path = folder_of_test() / name;
    std::ofstream(path, std::ios::binary) << text;
    return '\'' + path.string() + '\'';
}

/// Runs the program with arguments as the shell splits them, and a text on standard input.
inline Outcome run(const std::string& arguments, const std::string& input = "")
{
    const std::string output = write_file("output", "");
    const std::string errors = write_file("errors", "");
    const std::string command = std::string("'" TWENTE_MODEL_PROGRAM "' ") + arguments + " <" +
                                write_file("input", input) + " >" + output + " 2>" + errors;
    const int status = std::system(command.c_str());
    const auto read = [](const char* name) { return app::tests::read_file((folder_of_test() / name).string()); };
    return {WEXITSTATUS(status), read("output"), read("errors")};
}

/// A scenario file with these members besides format and version, such as R"("values":{...})".
inline std::string scenario_text(const std::string& members = "")
{
    return R"({"format":"twente2040-scenario","version":1)" + (members.empty() ? "" : "," + members) + '}';
}

} // namespace tests
