#include "data/history_json.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

model::Inputs with_growth(double percent)
{
    model::Inputs inputs;
    inputs.parameters.housing_growth_percent = percent;
    return inputs;
}

base::Error error_of(std::string_view text)
{
    auto history = parse_history(text, "saved", test::tiny_region());
    EXPECT_FALSE(history.ok()) << text;
    return history.ok() ? base::Error{} : history.error();
}

TEST(HistoryJson, ComesBackAsItWas)
{
    scenario::History history;
    history.restore({{}, with_growth(5)}, {with_growth(-3)});
    const model::Region region = test::tiny_region();
    const auto read = parse_history(write_history(history, region), "saved", region);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read.value().past(), history.past());
    EXPECT_EQ(read.value().future(), history.future());
}

TEST(HistoryJson, AnEmptyHistoryIsShort)
{
    EXPECT_EQ(write_history({}, test::tiny_region()),
              R"({"format":"twente2040-history","version":1,"past":[],"future":[]})");
}

TEST(HistoryJson, WhatIsBrokenIsRefusedWithItsPlace)
{
    EXPECT_NE(error_of("{}").message.find("format"), std::string::npos);
    EXPECT_EQ(error_of(R"({"format":"twente2040-history","version":2,"past":[],"future":[]})").pointer, "/version");
    EXPECT_EQ(error_of(R"({"format":"twente2040-history","version":1,"past":[7],"future":[]})").pointer, "/past/0");
    EXPECT_EQ(error_of("[").line, 1);
}

TEST(HistoryJson, IsAtMostFourMebibytes)
{
    const std::string empty = R"({"format":"twente2040-history","version":1,"past":[],"future":[]})";
    const std::string longest = empty + std::string(4194304 - empty.size(), ' ');
    EXPECT_TRUE(parse_history(longest, "saved", test::tiny_region()).ok());
    EXPECT_EQ(error_of(longest + ' ').message, "expected at most 4194304 bytes, found 4194305");
}

TEST(HistoryJson, ABrokenStepSaysWhatIsWrongInside)
{
    const base::Error error = error_of(
        R"({"format":"twente2040-history","version":1,"past":["{\"format\":\"twente2040-scenario\",\"version\":1,\"values\":{\"housing.growth\":99}}"],"future":[]})");
    EXPECT_EQ(error.pointer, "/past/0");
    EXPECT_NE(error.message.find("/values/housing.growth"), std::string::npos) << error.message;
}

} // namespace
} // namespace app::data
