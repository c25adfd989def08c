#include "scenario/parameters.hpp"

#include "scenario/sources.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

namespace app::scenario {
namespace {

TEST(Parameters, IdsAreUnique)
{
    std::set<std::string_view> ids;
    for (const Parameter& parameter : parameters()) EXPECT_TRUE(ids.insert(parameter.id).second) << parameter.id;
}

TEST(Parameters, EachHasItsOwnNumber)
{
    const Parameter* previous = nullptr;
    for (const Parameter& parameter : parameters()) {
        EXPECT_EQ(find_parameter(parameter.field), &parameter) << parameter.id << " shares its number";
        EXPECT_EQ(find_parameter(parameter.id), &parameter);
        EXPECT_NE(previous, &parameter);
        previous = &parameter;
    }
}

/// A number of Parameters without a row could be set by nobody.
TEST(Parameters, EveryNumberHasARow)
{
    EXPECT_EQ(parameters().size(), sizeof(model::Parameters) / sizeof(double));
}

TEST(Parameters, RangesHoldTheirDefaults)
{
    for (const Parameter& parameter : parameters()) {
        EXPECT_LT(parameter.min, parameter.max) << parameter.id;
        EXPECT_GE(parameter.default_value(), parameter.min) << parameter.id;
        EXPECT_LE(parameter.default_value(), parameter.max) << parameter.id;
        EXPECT_FALSE(check_value(parameter, parameter.default_value())) << parameter.id;
    }
}

TEST(Parameters, TheSliderReachesDefaultAndEnds)
{
    for (const Parameter& parameter : parameters()) {
        EXPECT_GT(parameter.step, 0) << parameter.id;
        for (const double value : {parameter.default_value(), parameter.max}) {
            const double steps = (value - parameter.min) / parameter.step;
            EXPECT_NEAR(steps, std::round(steps), 1e-9) << parameter.id << " skips " << value;
        }
    }
}

TEST(Parameters, TogglesAreZeroOrOne)
{
    for (const Parameter& parameter : parameters()) {
        if (parameter.kind != Kind::Toggle) {
            EXPECT_FALSE(parameter.unit.empty()) << parameter.id;
            continue;
        }
        EXPECT_EQ(parameter.min, 0) << parameter.id;
        EXPECT_EQ(parameter.max, 1) << parameter.id;
        EXPECT_EQ(parameter.uncertainty, 0) << parameter.id;
        EXPECT_TRUE(parameter.unit.empty()) << parameter.id;
    }
}

TEST(Parameters, UncertaintyStaysWithinTheRange)
{
    for (const Parameter& parameter : parameters()) {
        EXPECT_GE(parameter.uncertainty, 0) << parameter.id;
        EXPECT_LE(parameter.uncertainty, parameter.max - parameter.min) << parameter.id;
    }
}

TEST(Parameters, EachNamesItsSource)
{
    for (const Parameter& parameter : parameters()) EXPECT_FALSE(parameter.source.empty()) << parameter.id;
}

TEST(Parameters, AnUnknownIdIsNotFound)
{
    EXPECT_EQ(find_parameter("housing.grow"), nullptr);
    EXPECT_EQ(find_parameter(""), nullptr);
}

TEST(Parameters, NoNumberIsNotFound)
{
    EXPECT_EQ(find_parameter(model::ParameterField{}), nullptr);
}

struct RangeCase {
    const char* name;
    double uncertainty;
    ValueRange range;
};

TEST(Parameters, TheSourcedRangeLiesAroundTheDefaultAndWithinTheEnds)
{
    Parameter parameter{.field = &model::Parameters::access_ebike_percent, .min = 0, .max = 60};
    ASSERT_EQ(parameter.default_value(), 20);
    const RangeCase cases[] = {{"none of its own", 0, {0, 60}},
                               {"inside", 5, {15, 25}},
                               {"cut off below", 30, {0, 50}},
                               {"cut off at both ends", 50, {0, 60}}};
    for (const RangeCase& test : cases) {
        parameter.uncertainty = test.uncertainty;
        EXPECT_EQ(sourced_range(parameter), test.range) << test.name;
    }
}

struct ValueCase {
    const char* name;
    const char* id;
    double value;
    const char* message; ///< empty when the value may be set
};

const ValueCase kValues[] = {
    {"the lowest", "housing.growth", -20, ""},
    {"the highest", "housing.growth", 20, ""},
    {"between two steps", "housing.growth", 0.123, ""},
    {"too low", "housing.growth", -20.01, "parameter 'housing.growth': expected a number from -20 to 20, found -20.01"},
    {"not a number", "housing.growth", std::numeric_limits<double>::quiet_NaN(),
     "parameter 'housing.growth': expected a number from -20 to 20, found a value that is not finite"},
    {"infinite", "access.ebike", std::numeric_limits<double>::infinity(),
     "parameter 'access.ebike': expected a number from 0 to 60, found a value that is not finite"},
    {"on", "access.noek", 1, ""},
    {"half on", "access.noek", 0.5, "parameter 'access.noek': expected 0 or 1, found 0.5"},
    {"more than on", "access.noek", 2, "parameter 'access.noek': expected 0 or 1, found 2"},
};

TEST(Parameters, ValuesAreChecked)
{
    for (const ValueCase& test : kValues) {
        const auto error = check_value(*find_parameter(test.id), test.value);
        EXPECT_EQ(error ? error->message : "", test.message) << test.name;
    }
}

TEST(Parameters, EachHasASourceInTheWordsOfTheReader)
{
    for (const Parameter& parameter : parameters()) {
        EXPECT_NE(source_id(parameter), "") << parameter.id;
        const bool own = source_id(parameter) == "own" || source_id(parameter) == "own_weights";
        EXPECT_FALSE(own && parameter.basis == model::Basis::Document) << parameter.id;
    }
    EXPECT_EQ(source_id(*find_parameter("housing.growth")), "document_34");
    EXPECT_EQ(source_id(*find_parameter("housing.talent")), "own");
    EXPECT_EQ(source_id({.source = "a book that nobody listed"}), "");
}

} // namespace
} // namespace app::scenario
