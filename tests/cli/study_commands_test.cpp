// The commands that run a scenario more than once: ensemble, explain and flip.

#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

namespace {

using tests::Outcome;
using tests::run;
using tests::scenario_text;
using tests::write_file;

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string usage_error(const std::string& message)
{
    return R"({"message":")" + message +
           R"(","source":"command line","pointer":"","line":null,"column":null})"
           "\n";
}

TEST(EnsembleCommand, PrintsASummary)
{
    const Outcome outcome = run("ensemble --samples 5 --seed 18446744073709551615");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output.rfind(R"({"samples":5,"seed":18446744073709551615,"bands":{)", 0), 0u);
    EXPECT_EQ(outcome.output.substr(outcome.output.size() - 4), "}}}\n");
}

TEST(EnsembleCommand, Has200SamplesAndSeed2040WhereNothingIsSaid)
{
    const Outcome outcome = run("ensemble");
    EXPECT_EQ(outcome.output.rfind(R"({"samples":200,"seed":2040,)", 0), 0u);
    EXPECT_EQ(run("ensemble --seed 2040 --samples 200 -", scenario_text()).output, outcome.output);
}

TEST(EnsembleCommand, ReadsAScenario)
{
    const std::string file = write_file("scenario.json", scenario_text(R"("values":{"housing.growth":10})"));
    const Outcome outcome = run("ensemble --samples 3 " + file);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_NE(outcome.output, run("ensemble --samples 3").output);
}

TEST(EnsembleCommand, SaysWhichNumbersItTakes)
{
    for (const char* samples : {"0", "10001", "-1", "1.5", "ten", "''", "99999999999999999999"}) {
        const Outcome outcome = run(std::string("ensemble --samples ") + samples);
        const std::string shown = std::string(samples) == "''" ? "" : samples;
        EXPECT_EQ(outcome.exit_code, 2) << samples;
        EXPECT_EQ(outcome.output, "") << samples;
        EXPECT_EQ(outcome.errors,
                  usage_error("--samples expects a whole number from 1 to 10000, found '" + shown + "'"));
    }
    EXPECT_EQ(run("ensemble --seed 18446744073709551616").errors,
              usage_error("--seed expects a whole number from 0 to 18446744073709551615, found "
                          "'18446744073709551616'"));
}

TEST(ExplainCommand, ExplainsTheResultWhereNothingIsSaid)
{
    const std::string a = write_file("a.json", scenario_text());
    const std::string b = write_file("b.json", scenario_text(R"("values":{"finance.interest":6})"));
    const Outcome outcome = run("explain " + a + ' ' + b);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output.rfind(R"({"outcome":"result","from":)", 0), 0u) << outcome.output;
    EXPECT_TRUE(contains(outcome.output, R"("contributions":[{"id":"finance.interest","contribution":-)"));
    EXPECT_TRUE(contains(outcome.output, R"("nl":"Het resultaat van de vijf gemeenten samen daalt met )"));
    EXPECT_TRUE(contains(outcome.output, R"("en":"The result of the five municipalities together falls by )"));
    EXPECT_TRUE(contains(outcome.output, R"("de":"Das Ergebnis der fünf Gemeinden zusammen sinkt um )"));
}

TEST(ExplainCommand, TakesAnOutcomeAndStandardInput)
{
    const std::string a = write_file("a.json", scenario_text());
    const std::string b = scenario_text(R"("sites":{"usseler-es":"develop"})");
    const Outcome outcome = run("explain --outcome homes_backlog " + a + " -", b);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output.rfind(R"({"outcome":"homes_backlog","from":)", 0), 0u);
    EXPECT_TRUE(contains(outcome.output, R"("contributions":[{"id":"sites","contribution":)"));
    EXPECT_TRUE(contains(outcome.output, R"({"id":"usseler-es","from":"drop","to":"develop",)"));
}

TEST(ExplainCommand, SaysWhatItCannotDo)
{
    EXPECT_EQ(run("explain - -").errors, usage_error("only one of A and B can be '-'; see twente2040-model --help"));
    const Outcome unknown = run("explain a b --outcome money");
    EXPECT_EQ(unknown.exit_code, 2);
    EXPECT_EQ(
        unknown.errors,
        usage_error("--outcome expects one of homes_delivered, homes_backlog, land_delivered, result, foundation, "
                    "economy, urban, talent, roof, found 'money'"));
    const Outcome broken = run("explain " + write_file("a.json", scenario_text()) + " -", "{");
    EXPECT_EQ(broken.exit_code, 1);
    EXPECT_TRUE(contains(broken.errors, R"("source":"standard input")")) << broken.errors;
}

TEST(FlipCommand, FindsAWeight)
{
    const Outcome outcome = run("flip almelo-spoorzone");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output.rfind(
                  R"({"site":"almelo-spoorzone","decision":"develop","flip":{"id":"weight.centre","from":10,"to":)", 0),
              0u)
        << outcome.output;
}

TEST(FlipCommand, GivesNullForAChoice)
{
    const Outcome outcome = run("flip usseler-es -", scenario_text(R"("sites":{"usseler-es":"reserve"})"));
    EXPECT_EQ(outcome.output, R"({"site":"usseler-es","decision":"reserve","flip":null})"
                              "\n");
}

TEST(FlipCommand, KnowsAddedSites)
{
    const std::string added = scenario_text(
        R"("sites":{"new":"drop"},"added":[{"id":"new","name":"New","lon":6.8,"lat":52.3,"class":"homes",)"
        R"("segments":["green"],"capacity":100,"kind":"expansion"}])");
    const Outcome outcome = run("flip new -", added);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_EQ(outcome.output, R"({"site":"new","decision":"drop","flip":null})"
                              "\n");
}

TEST(FlipCommand, SaysWhichSiteItDoesNotKnow)
{
    const Outcome outcome = run("flip nowhere");
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.errors, usage_error("unknown site 'nowhere'"));
}

} // namespace
