// The program as a whole: what it prints where, and its exit codes.

#include "tests/cli/program.hpp"
#include "tests/support/source_dir.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace {

namespace fs = std::filesystem;
using tests::Outcome;
using tests::run;

struct FailureCase {
    const char* name;
    const char* arguments;
    const char* input;
    int exit_code;
    const char* errors;
};

const FailureCase kFailures[] = {
    {"no command", "", "", 2,
     R"({"message":"expected a command; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an unknown command", "simulate", "", 2,
     R"({"message":"unknown command 'simulate'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an unknown option", "run --fast", "", 2,
     R"({"message":"unknown option '--fast'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"too many arguments", "describe all", "", 2,
     R"({"message":"too many arguments for 'describe'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"too few arguments", "explain -", "", 2,
     R"({"message":"expected more arguments for 'explain'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an option of another command", "run --samples 3", "", 2,
     R"({"message":"unknown option '--samples'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an option before its command", "--samples 3 ensemble", "", 2,
     R"({"message":"unknown option '--samples'; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an option without its number", "ensemble --samples", "", 2,
     R"({"message":"--samples expects a number; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"an option without its folder", "run --data", "", 2,
     R"({"message":"--data expects a folder; see twente2040-model --help","source":"command line","pointer":"","line":null,"column":null})"},
    {"a file that is not there", "run nowhere.json", "", 1,
     R"({"message":"the file could not be opened","source":"nowhere.json","pointer":"","line":null,"column":null})"},
    {"a folder as a file", "run .", "", 1,
     R"({"message":"the file could not be read","source":".","pointer":"","line":null,"column":null})"},
    {"a broken scenario", "run -", "{\n", 1,
     R"({"message":"not valid JSON: in object key - unexpected end of input; expected string literal","source":"standard input","pointer":"","line":2,"column":1})"},
    {"a wrong value", "run -", R"({"format":"twente2040-scenario","version":1,"values":{"access.noek":2}})", 1,
     R"({"message":"parameter 'access.noek': expected 0 or 1, found 2","source":"standard input","pointer":"/values/access.noek","line":1,"column":69})"},
    {"data files that are not there", "--data nowhere run", "", 3,
     R"({"message":"the file could not be opened","source":"nowhere/demand.json","pointer":"","line":null,"column":null})"},
};

TEST(CommandLine, SaysWhatIsWrongAsOneJsonObject)
{
    for (const FailureCase& test : kFailures) {
        const Outcome outcome = run(test.arguments, test.input);
        EXPECT_EQ(outcome.exit_code, test.exit_code) << test.name;
        EXPECT_EQ(outcome.output, "") << test.name;
        EXPECT_EQ(outcome.errors, std::string(test.errors) + '\n') << test.name;
    }
}

TEST(CommandLine, RunsAllDefaultsWithoutAFile)
{
    const Outcome outcome = run("run");
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.errors, "");
    EXPECT_EQ(outcome.output.rfind(R"({"years":[2010,2011,)", 0), 0u);
    EXPECT_EQ(outcome.output.back(), '\n');
}

TEST(CommandLine, StandardInputAndTheDataFolderGiveTheSame)
{
    const Outcome plain = run("run");
    const std::string empty = R"({"format":"twente2040-scenario","version":1})";
    EXPECT_EQ(run("run -", empty).output, plain.output);
    EXPECT_EQ(run("run --data '" + app::test::source_dir() + "/assets/data'").output, plain.output);
}

TEST(CommandLine, AScenarioChangesTheResults)
{
    const std::string scenario = R"({"format":"twente2040-scenario","version":1,"values":{"housing.growth":10}})";
    const Outcome outcome = run("run -", scenario);
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_NE(outcome.output, run("run").output);
}

TEST(CommandLine, ABrokenDataFileStopsWithItsPlace)
{
    const fs::path folder = fs::path(testing::TempDir()) / "twente2040_broken_data";
    fs::remove_all(folder);
    fs::copy(fs::path(app::test::source_dir()) / "assets" / "data", folder);
    std::ofstream(folder / "sites.json", std::ios::binary) << "{\"format\": 7}";
    const Outcome outcome = run("--data '" + folder.string() + "' run");
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(outcome.errors, "{\"message\":\"expected 'twente2040-sites', found 7\",\"source\":\"sites.json\","
                              "\"pointer\":\"/format\",\"line\":1,\"column\":12}\n");
}

TEST(CommandLine, DescribesTheCatalogue)
{
    const Outcome outcome = run("describe");
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.output.rfind("[\n  {\n    \"id\": \"housing.growth\",\n", 0), 0u);
}

TEST(CommandLine, HelpsOnRequest)
{
    const Outcome outcome = run("--help");
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.output.rfind("usage: twente2040-model", 0), 0u);
    for (const char* line :
         {"  run [FILE|-]\n", "  describe\n", "  ensemble [--samples NUMBER] [--seed NUMBER] [FILE|-]\n",
          "  explain [--outcome NAME] A B\n", "  flip SITE [FILE|-]\n", "  --data DIR "}) {
        EXPECT_NE(outcome.output.find(line), std::string::npos) << line;
    }
    EXPECT_EQ(run("ensemble --help").output, outcome.output);
    EXPECT_EQ(outcome.errors, "");
}

} // namespace
