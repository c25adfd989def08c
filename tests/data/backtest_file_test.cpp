#include "data/backtest_file.hpp"

#include "tests/support/asset_files.hpp"
#include "tests/support/marked_text.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using model::Municipality;

std::string real_text()
{
    return tests::read_source("assets/data/backtest.json");
}

TEST(BacktestFile, ReadsTheCounts)
{
    const base::Result<scenario::Backtest> result = load_backtest(real_text(), "backtest.json");
    ASSERT_TRUE(result.ok()) << describe(result.error());
    const scenario::Backtest& backtest = result.value();
    ASSERT_EQ(backtest.homes.size(), 4u);
    EXPECT_EQ(backtest.homes[0].municipality, Municipality::Hengelo);
    EXPECT_EQ(backtest.homes[0].level_year, 2013) << "a year stands for its first day";
    EXPECT_EQ(backtest.homes[1].level_year, 2019);
    EXPECT_EQ(backtest.homes[2].date, "2023-12-31");
    EXPECT_EQ(backtest.homes[2].level_year, 2024) << "the last day of a year is the first of the next";
    EXPECT_EQ(backtest.homes[2].homes, 77060);
    EXPECT_EQ(backtest.homes[2].source, "CBS 86079NED");
    ASSERT_EQ(backtest.inhabitants.size(), 4u);
    EXPECT_EQ(backtest.inhabitants[3].level_year, 2021);
    EXPECT_EQ(backtest.inhabitants[3].inhabitants, 369065);
    EXPECT_EQ(backtest.tolerance_share, 0.05);
    EXPECT_FALSE(backtest.note.empty());
}

struct SpoiledCase {
    const char* name;
    const char* found;       ///< its first occurrence in the file is replaced
    const char* replacement; ///< with an @ where the error is expected; without: at the root
    const char* pointer;
    const char* message;
};

const SpoiledCase kSpoiled[] = {
    {"another format", R"("twente2040-backtest")", R"(@"twente2040-sites")", "/format",
     "expected 'twente2040-backtest', found 'twente2040-sites'"},
    {"an unknown key", R"("note":)", R"(@"remark":)", "/remark",
     "unknown key 'remark'; expected one of format, version, homes, inhabitants, inhabitants_basis, "
     "inhabitants_source, tolerance_percent, note"},
    {"an unknown municipality", R"("hengelo")", R"(@"deventer")", "/homes/0/municipality",
     "expected one of almelo, borne, enschede, hengelo, oldenzaal, found 'deventer'"},
    {"a day in between", R"("2019-01-01")", R"(@"2019-02-01")", "/homes/1/date",
     "expected a year from 2010 to 2040, its first or its last day, found '2019-02-01'"},
    {"a date of three digits", R"("2013")", R"(@"201")", "/homes/0/date",
     "expected a year from 2010 to 2040, its first or its last day, found '201'"},
    {"letters for a year", R"("2013")", R"(@"20 3")", "/homes/0/date",
     "expected a year from 2010 to 2040, its first or its last day, found '20 3'"},
    {"letters alone", R"("2013")", R"(@"year")", "/homes/0/date",
     "expected a year from 2010 to 2040, its first or its last day, found 'year'"},
    {"a year before the model", R"("2013")", R"(@"2009")", "/homes/0/date",
     "expected a year from 2010 to 2040, its first or its last day, found '2009'"},
    {"a day after the model", R"("2023-12-31")", R"(@"2040-12-31")", "/homes/2/date",
     "expected a year from 2010 to 2040, its first or its last day, found '2040-12-31'"},
    {"no homes", "37285", "@0", "/homes/0/value", "expected a number from 1 to 1000000, found 0"},
    {"inhabitants without a source", R"("inhabitants_source": "CBS, sum of the five municipalities",)", "", "",
     "expected the key 'inhabitants_source', which is missing"},
    {"a tolerance beyond everything", R"("value": 5,)", R"("value": @101,)", "/tolerance_percent/value",
     "expected a number from 0 to 100, found 101"},
};

TEST(BacktestFile, RefusesWhatIsWrong)
{
    for (const SpoiledCase& test : kSpoiled) {
        std::string text = real_text();
        const std::size_t at = text.find(test.found);
        ASSERT_NE(at, std::string::npos) << test.name;
        text.replace(at, std::string_view(test.found).size(), test.replacement);
        const tests::MarkedText marked = tests::take_mark(text);
        const base::Result<scenario::Backtest> result = load_backtest(marked.text, "b.json");
        ASSERT_FALSE(result.ok()) << test.name;
        EXPECT_EQ(describe(result.error()), tests::expected_at(marked, "b.json", test.pointer, test.message))
            << test.name;
    }
}

TEST(BacktestFile, RefusesBrokenJson)
{
    EXPECT_FALSE(load_backtest("{", "b.json").ok());
}

} // namespace
} // namespace app::data
