// The command `picture`: SVG on standard output or in a file.

#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using tests::Outcome;
using tests::run;
using tests::scenario_text;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(PictureCommand, DrawsTheDefaultsAtTheUsualSize)
{
    const Outcome outcome = run("picture");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_TRUE(outcome.output.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\""));
    EXPECT_TRUE(outcome.output.ends_with("</svg>"));
    EXPECT_TRUE(has(outcome.output, ">Oldenzaal</text>"));
    EXPECT_TRUE(has(outcome.output, "lang=\"nl\""));
}

TEST(PictureCommand, WritesTheSameToAFile)
{
    const std::string path = tests::write_file("map.svg", "what was there before is longer than nothing");
    const Outcome outcome = run("picture --width 400 --height 300 --output " + path);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output, "");
    const std::string written = app::tests::read_file((tests::folder_of_test() / "map.svg").string());
    EXPECT_EQ(written, run("picture --width 400 --height 300").output);
    EXPECT_TRUE(has(written, "viewBox=\"0 0 400 300\""));
}

TEST(PictureCommand, FollowsItsOptions)
{
    const Outcome outcome = run("picture --year 2020 --lang de --theme dark --legend");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_TRUE(has(outcome.output, "lang=\"de\""));
    EXPECT_TRUE(has(outcome.output, ">Dynamik 2020</text>"));
    EXPECT_TRUE(has(outcome.output, "#15211f")) << "the land of the dark theme";
}

TEST(PictureCommand, FollowsTheScenarioUnlessAnOptionSaysOtherwise)
{
    const std::string scenario = scenario_text(
        R"("sites":{"usseler-es":"develop"},"view":{"year":2025,"selected":"site:usseler-es","layers":{"dynamics":false}})");
    const Outcome own = run("picture -", scenario);
    EXPECT_EQ(own.exit_code, 0) << own.errors;
    EXPECT_TRUE(has(own.output, "2025"));
    EXPECT_TRUE(has(own.output, ">Usseler Es</text>")) << "the selected site is named";
    EXPECT_LT(own.output.size(), run("picture").output.size() / 2) << "without the blocks";
    EXPECT_TRUE(has(run("picture --year 2031 -", scenario).output, "2031"));
}

TEST(PictureCommand, ThePosterHasAFrameOfItsOwn)
{
    const Outcome outcome = run("picture --poster");
    EXPECT_TRUE(has(outcome.output, "viewBox=\"-320 -20 1840 940\"")) << "web/styles/poster.css counts on it";
    EXPECT_FALSE(has(outcome.output, "data-ref=\"site:"));
}

TEST(PictureCommand, ComparesWithAnotherScenario)
{
    const std::string other =
        tests::write_file("other.json", scenario_text(R"("name":"Zonder Usseler Es","sites":{"usseler-es":"drop"})"));
    const Outcome outcome = run("picture --legend --compare " + other);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_TRUE(has(outcome.output, ">Zonder Usseler Es</text>"));
    EXPECT_FALSE(has(run("picture --legend").output, "Zonder Usseler Es"));
    const Outcome missing = run("picture --compare nowhere.json");
    EXPECT_EQ(missing.exit_code, 1);
    EXPECT_EQ(missing.output, "");
}

struct RefusedCase {
    const char* arguments;
    const char* message;
};

TEST(PictureCommand, SaysWhatAnOptionExpects)
{
    const RefusedCase cases[] = {
        {"--width 10", "--width expects a whole number from 64 to 20000, found '10'"},
        {"--height tall", "--height expects a whole number from 64 to 20000, found 'tall'"},
        {"--year 2041", "--year expects a whole number from 2010 to 2040, found '2041'"},
        {"--lang fr", "--lang expects one of nl, en, de, found 'fr'"},
        {"--theme blue", "--theme expects one of light, dark, found 'blue'"},
        {"--output /nowhere/at/all.svg", "the file could not be written"},
    };
    for (const RefusedCase& c : cases) {
        const Outcome outcome = run(std::string("picture ") + c.arguments);
        EXPECT_EQ(outcome.exit_code, 1) << c.arguments;
        EXPECT_TRUE(has(outcome.errors, c.message)) << outcome.errors;
        EXPECT_EQ(outcome.output, "") << c.arguments;
    }
}

} // namespace
