// What the standard says of a text, asked of our reader.

#include "tests/data/json_cases.hpp"

#include "data/json_reader.hpp"
#include "data/json_text.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace app::data {
namespace {

TEST(JsonCases, AreDecidedAsTheStandardSaysOrStricterByIntent)
{
    const test::JsonVerdicts verdicts = test::judge_json_cases();
    for (const std::string& name : verdicts.wrong) ADD_FAILURE() << name;
    EXPECT_GE(verdicts.accepted, 100u);
    EXPECT_GE(verdicts.refused, 290u);
    EXPECT_GE(verdicts.pinned, 35u);
    EXPECT_EQ(verdicts.different, 8u);
}

TEST(JsonCases, EveryDecisionHasItsCaseAndItsReason)
{
    std::set<std::string> names;
    for (const test::JsonCase& json_case : test::json_cases()) {
        EXPECT_TRUE(names.insert(json_case.name).second) << json_case.name << " twice";
    }
    for (const test::JsonDecision& decision : test::json_decisions()) {
        EXPECT_EQ(names.count(std::string(decision.name)), 1u) << decision.name;
        EXPECT_FALSE(decision.reason.empty());
    }
}

TEST(JsonCases, AnAcceptedNumberIsFinite)
{
    for (const char* text : {"1e-400", "-1e-400", "5e-324", "123e-10000000", "1.7976931348623157e308", "-0"}) {
        const base::Result<JsonDocument> document = parse_json(text, "x", kScenarioLimits);
        ASSERT_TRUE(document.ok()) << text;
        EXPECT_TRUE(std::isfinite(document.value().root.number)) << text;
    }
}

/// Where an integer is asked for, nothing but an integer in the range comes through: never one that has wrapped.
TEST(JsonCases, AWholeNumberNeverWraps)
{
    for (const char* text : {"-1", "3000000000", "1e10", "4294967297", "18446744073709551617", "1e300", "-1e300", "2.5",
                             "-9223372036854775808", "5e-324", "\"1\"", "null", "true"}) {
        const base::Result<JsonDocument> document = parse_json(text, "x", kScenarioLimits);
        ASSERT_TRUE(document.ok()) << text;
        std::optional<base::Error> failure;
        const int value = JsonPlace(document.value(), failure).whole_number(0, 100);
        EXPECT_TRUE(failure.has_value()) << text;
        EXPECT_EQ(value, 0) << text;
    }
}

} // namespace
} // namespace app::data
