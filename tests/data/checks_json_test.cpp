#include "data/checks_json.hpp"

#include "data/backtest_file.hpp"
#include "data/json_text.hpp"
#include "data/words_file.hpp"
#include "tests/support/asset_files.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <string>

namespace app::data {
namespace {

using scenario::Check;
using scenario::Language;
using AllWords = base::EnumArray<Language, scenario::Words>;

scenario::Words words_with(const std::string& sentence)
{
    std::map<std::string, std::string, std::less<>> texts;
    texts["check.a.sentence"] = sentence;
    return scenario::Words(std::move(texts));
}

TEST(ChecksJson, WritesWhatWasComparedAndTheSentences)
{
    const AllWords words{{words_with("{value} van {expected}"), words_with("{value} of {expected}"),
                          words_with("{value} von {expected}")}};
    const Check checks[] = {{.id = "a", .unit = scenario::CheckUnit::Ha, .year = 2011, .value = 7, .expected = 8},
                            {.id = "a",
                             .municipality = model::Municipality::Borne,
                             .value = std::numeric_limits<double>::infinity(),
                             .cases = 9}};
    EXPECT_EQ(checks_json(checks, words),
              R"([{"id":"a","municipality":null,"year":2011,"unit":"ha","passed":false,"value":7,"expected":8,)"
              R"("tolerance":0,"cases":1,"sentence":{"nl":"7 van 8","en":"7 of 8","de":"7 von 8"}},)"
              R"({"id":"a","municipality":"borne","year":null,"unit":"cases","passed":false,"value":null,"expected":0,)"
              R"("tolerance":0,"cases":9,"sentence":{"nl":"– van 0","en":"– of 0","de":"– von 0"}}])");
}

TEST(ChecksJson, LeavesOutALanguageWithoutWords)
{
    AllWords words;
    words[Language::En] = words_with("{value} of {expected}");
    const Check checks[] = {{.id = "a", .unit = scenario::CheckUnit::Ha, .value = 7, .expected = 8}};
    EXPECT_TRUE(checks_json(checks, words).ends_with(R"("sentence":{"en":"7 of 8"}}])"));
}

TEST(ChecksJson, EveryCheckHasAWholeSentenceInEveryLanguage)
{
    const auto backtest = load_backtest(tests::read_source("assets/data/backtest.json"), "backtest.json");
    ASSERT_TRUE(backtest.ok());
    const std::vector<Check> checks = scenario::run_checks(tests::real_region(), backtest.value());
    AllWords words;
    for (const Language language : base::all_of<Language>()) {
        const std::string name = std::string(id_of(language)) + ".json";
        words[language] = parse_words(tests::read_source("assets/i18n/" + name), name).value();
        for (const Check& check : checks) {
            EXPECT_TRUE(words[language].has("check." + std::string(check.id) + ".sentence")) << name << ' ' << check.id;
        }
    }
    const std::string json = checks_json(checks, words, JsonLayout::Indented);
    const auto document = parse_json(json, "checks", kDataFileLimits);
    ASSERT_TRUE(document.ok()) << describe(document.error());
    EXPECT_EQ(document.value().root.items.size(), checks.size());
    for (const JsonValue& check : document.value().root.items) {
        const JsonMember& sentences = check.members.back();
        ASSERT_EQ(sentences.key, "sentence");
        for (const JsonMember& sentence : sentences.value.members) {
            EXPECT_EQ(sentence.value.text.find('{'), std::string::npos) << "an unknown place: " << sentence.value.text;
            EXPECT_EQ(sentence.value.text.back(), '.') << sentence.value.text;
        }
    }
    EXPECT_NE(json.find("3.872 (4,8 %)"), std::string::npos) << "Enschede lies 3,872 homes below the path";
}

} // namespace
} // namespace app::data
