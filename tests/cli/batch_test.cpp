// Scenarios by the line: order, numbers of lines, bad lines, threads; and the lines themselves.

#include "cli/line_reader.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/source_dir.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <sstream>
#include <vector>

namespace {

using app::cli::Line;
using app::cli::LineReader;
using tests::run;
using tests::scenario_text;

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string named(int number)
{
    return scenario_text("\"name\":\"" + std::to_string(number) +
                         "\",\"values\":{\"housing.growth\":" + std::to_string(number % 20) + "}");
}

TEST(Batch, AnswersEveryLineAsRunDoes)
{
    const std::string growth = scenario_text(R"("values":{"housing.growth":5})");
    const std::string ladder = scenario_text(R"("values":{"programme.ladder":0})");
    const tests::Outcome outcome = run("batch", growth + '\n' + ladder + '\n');
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.errors, "");
    EXPECT_EQ(outcome.output, run("run -", growth).output + run("run -", ladder).output);
}

TEST(Batch, AnswersABadLineWithItsNumberAndGoesOn)
{
    const std::string input = named(1) + "\n\n \t \r\n{\"format\":7}\r\nnonsense\n" + named(2);
    const tests::Outcome outcome = run("batch --summary -", input);
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.errors, "");
    const std::vector<std::string> answers = lines_of(outcome.output);
    ASSERT_EQ(answers.size(), 4u);
    EXPECT_EQ(answers[0].rfind(R"({"name":"1","homes_delivered":)", 0), 0u);
    EXPECT_EQ(answers[1], R"({"error":{"message":"expected 'twente2040-scenario', found 7","source":"standard input",)"
                          R"("pointer":"/format","line":4,"column":11}})");
    EXPECT_EQ(answers[2].rfind(R"({"error":{"message":"not valid JSON: )", 0), 0u);
    EXPECT_NE(answers[2].find(R"("line":5,"column":2}})"), std::string::npos) << answers[2];
    EXPECT_EQ(answers[3].rfind(R"({"name":"2","homes_delivered":)", 0), 0u);
}

TEST(Batch, AnswersALineThatIsTooLong)
{
    const std::string input =
        std::string(300000, 'x') + '\n' + named(3) + '\n' + std::string(262145, ' ') + '\n' + std::string(262145, 'x');
    const std::vector<std::string> answers = lines_of(run("batch --summary", input).output);
    ASSERT_EQ(answers.size(), 3u);
    EXPECT_EQ(answers[0], R"({"error":{"message":"expected at most 262144 bytes, found 300000",)"
                          R"("source":"standard input","pointer":"","line":1,"column":null}})");
    EXPECT_EQ(answers[1].rfind(R"({"name":"3",)", 0), 0u);
    EXPECT_EQ(answers[2], R"({"error":{"message":"expected at most 262144 bytes, found 262145",)"
                          R"("source":"standard input","pointer":"","line":4,"column":null}})");
}

TEST(Batch, KeepsTheOrderWithAnyNumberOfJobs)
{
    std::string input;
    for (int number = 0; number < 700; ++number) input += number % 97 == 5 ? "bad\n" : named(number) + '\n';
    const std::string one = run("batch --summary", input).output;
    EXPECT_EQ(lines_of(one).size(), 700u);
    for (const char* jobs : {"2", "5"}) {
        EXPECT_EQ(run("batch --summary --jobs " + std::string(jobs), input).output, one) << jobs;
    }
    const std::string file = tests::write_file("scenarios.ndjson", input);
    std::string from_file = run("batch --summary " + file).output;
    for (std::size_t at; (at = from_file.find(file.substr(1, file.size() - 2))) != std::string::npos;) {
        from_file.replace(at, file.size() - 2, "standard input");
    }
    EXPECT_EQ(from_file, one);
}

TEST(Batch, NothingInNothingOut)
{
    for (const char* input : {"", "\n", " \n\n"}) {
        const tests::Outcome outcome = run("batch", input);
        EXPECT_EQ(outcome.exit_code, 0);
        EXPECT_EQ(outcome.output, "");
    }
}

struct FailureCase {
    const char* arguments;
    int exit_code;
    const char* errors;
};

const FailureCase kFailures[] = {
    {"batch --jobs 0", 2,
     R"({"message":"--jobs expects a whole number from 1 to 256, found '0'","source":"command line","pointer":"","line":null,"column":null})"},
    {"batch nowhere.ndjson", 1,
     R"({"message":"the file could not be opened","source":"nowhere.ndjson","pointer":"","line":null,"column":null})"},
    {"batch .", 1, R"({"message":"the file could not be read","source":".","pointer":"","line":null,"column":null})"},
};

TEST(Batch, SaysWhatIsWrongWithTheWhole)
{
    for (const FailureCase& test : kFailures) {
        const tests::Outcome outcome = run(test.arguments);
        EXPECT_EQ(outcome.exit_code, test.exit_code) << test.arguments;
        EXPECT_EQ(outcome.output, "") << test.arguments;
        EXPECT_EQ(outcome.errors, std::string(test.errors) + '\n') << test.arguments;
    }
}

TEST(Batch, AFullDiskIsAnError)
{
    if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "needs /dev/full";
    const std::string input = tests::write_file("input", named(1));
    const std::string errors = tests::write_file("errors", "");
    const std::string command = "'" TWENTE_MODEL_PROGRAM "' batch " + input + " >/dev/full 2>" + errors;
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 1);
    EXPECT_NE(app::tests::read_file((tests::folder_of_test() / "errors").string()).find("could not be written"),
              std::string::npos);
}

TEST(Check, PassesAndSaysSo)
{
    const tests::Outcome outcome = run("check");
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.output.rfind("[\n  {\n    \"id\": \"homes_table\",\n", 0), 0u);
    EXPECT_EQ(outcome.output.find("\"passed\": false"), std::string::npos);
}

TEST(Check, FailsOnDataThatDoNotAddUp)
{
    const std::string data = app::test::source_dir() + "/assets/data/";
    std::string demand = app::tests::read_file(data + "demand.json");
    const std::size_t at = demand.find("35454");
    ASSERT_NE(at, std::string::npos);
    demand.replace(at, 5, "35455");
    tests::write_file("demand.json", demand);
    for (const char* name : {"sites.json", "network.json"}) tests::write_file(name, app::tests::read_file(data + name));
    const tests::Outcome outcome = run("--data '" + tests::folder_of_test().string() + "' check");
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.errors, "");
    EXPECT_NE(outcome.output.find("\"passed\": false"), std::string::npos);
}

TEST(Schema, IsPrinted)
{
    const tests::Outcome outcome = run("schema");
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.output.rfind("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n", 0), 0u);
}

/// The lines of a text as "number:bytes:text", through a stream of its own.
std::vector<std::string> read_lines(const std::string& text, std::size_t max_bytes)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::tmpfile(), std::fclose);
    std::fwrite(text.data(), 1, text.size(), stream.get());
    std::rewind(stream.get());
    LineReader reader(stream.get(), max_bytes);
    std::vector<std::string> lines;
    for (Line line; reader.read(line);) {
        lines.push_back(std::to_string(line.number) + ':' + std::to_string(line.bytes) + ':' + line.text);
    }
    EXPECT_FALSE(reader.failed());
    return lines;
}

TEST(LineReader, EndsLinesAtLineFeeds)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(read_lines("", 9), Lines{});
    EXPECT_EQ(read_lines("a", 9), Lines{"1:1:a"});
    EXPECT_EQ(read_lines("a\n", 9), Lines{"1:1:a"});
    EXPECT_EQ(read_lines("a\r\n\n\nb\r", 9), (Lines{"1:1:a", "2:0:", "3:0:", "4:1:b"}));
}

TEST(LineReader, CutsLongLinesOff)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(read_lines("abc\nabcd\nabcde\r\nx", 3), (Lines{"1:3:abc", "2:4:abcd", "3:6:abcd", "4:1:x"}));
}

TEST(LineReader, ReadsLinesOverTheEdgeOfItsBuffer)
{
    for (const std::size_t length : {65535u, 65536u, 65537u, 200000u}) {
        const std::string line(length, 'y');
        const std::vector<std::string> lines = read_lines(line + "\nz\n", 1000000);
        ASSERT_EQ(lines.size(), 2u) << length;
        EXPECT_EQ(lines[0], "1:" + std::to_string(length) + ':' + line);
        EXPECT_EQ(lines[1], "2:1:z");
    }
}

} // namespace
