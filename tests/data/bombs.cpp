#include "tests/data/bombs.hpp"

#include "data/json_text.hpp"

#include <string_view>

namespace app::test {

namespace {

constexpr std::size_t kLargest = data::kScenarioLimits.size_bytes;
constexpr std::size_t kLevels = data::kScenarioLimits.depth;
constexpr std::size_t kValues = data::kScenarioLimits.values;
constexpr std::string_view kHead = R"({"format":"twente2040-scenario","version":1,)";

/// The part as often as it fits beside some bytes more.
std::string filled(std::string_view part, std::size_t spare_bytes = 200)
{
    std::string text;
    text.reserve(kLargest);
    while (text.size() + part.size() + spare_bytes <= kLargest) text += part;
    return text;
}

std::string repeated(std::string_view part, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

/// "k0":0,"k1":0,... up to the largest text.
std::string many_keys(std::string_view value)
{
    std::string members = "\"k\":0";
    for (std::size_t i = 0; members.size() + 200 < kLargest; ++i) {
        members += ",\"k" + std::to_string(i) + "\":" + std::string(value);
    }
    return members;
}

/// Refused by their size, before a byte is read.
std::vector<Bomb> large()
{
    return {{"a million brackets", repeated("[", 1'000'000), 0},
            {"a million objects in each other", repeated("{\"a\":", 1'000'000), 0},
            {"five megabytes of space", repeated(" ", 5'000'000), 0},
            {"a name of five megabytes", std::string(kHead) + "\"name\":\"" + repeated("x", 5'000'000) + "\"}", 0},
            {"one byte more than allowed", '"' + std::string(kLargest - 1, 'x') + '"', 0}};
}

std::vector<Bomb> deep()
{
    const std::size_t levels = kLevels + 1;
    return {{"open arrays", filled("["), levels},
            {"open objects", filled("{\"\":"), 4 * levels},
            {"arrays in objects", filled("[{\"a\":"), 6 * levels},
            {"closed arrays", repeated("[", 100'000) + repeated("]", 100'000), levels},
            {"closed objects", repeated("{\"a\":", 40'000) + "1" + repeated("}", 40'000), 5 * levels},
            {"deep in values", std::string(kHead) + "\"values\":" + filled("["), kHead.size() + 9 + levels},
            {"deep after much space", filled(" ", 4000) + repeated("[", 3000), kLargest}};
}

std::vector<Bomb> wide()
{
    const std::size_t head_bytes = kHead.size() + 20;
    return {{"zeros", '[' + filled("0,") + "0]", 2 * kValues + 2},
            {"empty arrays", '[' + filled("[],") + "[]]", 3 * kValues + 3},
            {"empty objects", '[' + filled("{},") + "{}]", 3 * kValues + 3},
            {"empty texts", '[' + filled("\"\",") + "\"\"]", 3 * kValues + 3},
            {"nulls", '[' + filled("null,") + "null]", 5 * kValues + 5},
            {"arrays of one", '[' + filled("[1],") + "[1]]", 4 * kValues},
            {"different keys", '{' + many_keys("0") + '}', 11 * kValues},
            {"one key again and again", '{' + filled("\"a\":1,") + "\"a\":1}", 6 * kValues + 6},
            {"parameters that there are none of", std::string(kHead) + "\"values\":{" + many_keys("1e308") + "}}",
             head_bytes + 15 * kValues},
            {"numbers of two hundred digits", '[' + filled(std::string(200, '9') + "e-300,") + "0]", kLargest},
            {"small numbers", '[' + filled("1e-308,") + "0]", 8 * kValues},
            {"added sites without anything", std::string(kHead) + "\"added\":[" + filled("{},") + "{}]}",
             head_bytes + 3 * kValues}};
}

std::vector<Bomb> long_tokens()
{
    const std::string digits = filled("9");
    return {{"a text that never ends", '"' + filled("x"), kLargest},
            {"a text of escapes", '"' + filled("\\u0041") + '"', kLargest},
            {"a text of surrogates, the last one alone", '"' + filled("\\ud83d\\ude00") + "\\ud83d\"", kLargest},
            {"backslashes", '"' + filled("\\\\"), kLargest},
            {"a long key", "{\"" + filled("k") + "\":1}", kLargest},
            {"a whole number without end", digits, kLargest},
            {"a fraction without end", "0." + filled("0") + '1', kLargest},
            {"an exponent without end", "1e" + digits, kLargest},
            {"a negative number without end", '-' + digits + ".5e-" + std::string(90, '9'), kLargest},
            {"not UTF-8 at the very end", '"' + filled("x") + "\xFF\"", kLargest},
            {"a NUL at the very end", '"' + filled("x") + '"' + std::string(1, '\0'), kLargest}};
}

} // namespace

std::vector<Bomb> bombs()
{
    std::vector<Bomb> all;
    for (std::vector<Bomb> (*make)() : {large, deep, wide, long_tokens}) {
        for (Bomb& bomb : make()) all.push_back(std::move(bomb));
    }
    return all;
}

/// No bomb has a line break.
std::size_t bytes_read(const base::Error& error)
{
    return error.line == 0 ? 0 : static_cast<std::size_t>(error.column - 1);
}

} // namespace app::test
