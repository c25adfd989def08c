#include "scenario/number_format.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace app::scenario {
namespace {

struct NumberCase {
    const char* name;
    double value;
    int decimals;
    Language language;
    const char* text;
};

const NumberCase kNumbers[] = {
    {"Dutch groups with points", 16025, 0, Language::Nl, "16.025"},
    {"German groups with points", 1234567.5, 1, Language::De, "1.234.567,5"},
    {"English groups with commas", 16025.5, 1, Language::En, "16,025.5"},
    {"three digits need no group", 999, 0, Language::Nl, "999"},
    {"a group of zeros stays", 1000000, 0, Language::Nl, "1.000.000"},
    {"rounding can add a digit", 999.5, 0, Language::Nl, "1.000"},
    {"ties go away from zero", 2.5, 0, Language::Nl, "3"},
    {"negative ties too", -2.5, 0, Language::Nl, "\u22123"},
    {"a real minus sign", -1234.25, 2, Language::Nl, "\u22121.234,25"},
    {"what rounds to zero has no sign", -0.04, 1, Language::Nl, "0,0"},
    {"decimals are kept", 1.6, 2, Language::Nl, "1,60"},
    {"more decimals than six are six", 0.1234567, 9, Language::En, "0.123457"},
    {"not a number is a dash", std::numeric_limits<double>::quiet_NaN(), 1, Language::Nl, "\u2013"},
    {"infinity is a dash", std::numeric_limits<double>::infinity(), 0, Language::En, "\u2013"},
};

TEST(NumberFormat, WritesNumbersAsPeopleReadThem)
{
    for (const NumberCase& c : kNumbers) {
        EXPECT_EQ(format_number(c.value, c.decimals, c.language), c.text) << c.name;
    }
}

TEST(NumberFormat, ALargeNumberIsCutIntoGroupsToo)
{
    EXPECT_EQ(format_number(1e21, 0, Language::Nl), "1.000.000.000.000.000.000.000");
}

TEST(NumberFormat, DifferencesSayTheirDirection)
{
    EXPECT_EQ(format_difference(3600, 0, Language::Nl), "+3.600");
    EXPECT_EQ(format_difference(-0.33, 2, Language::Nl), "\u22120,33");
    EXPECT_EQ(format_difference(0, 0, Language::Nl), "0");
    EXPECT_EQ(format_difference(0.001, 2, Language::Nl), "0,00");
}

TEST(NumberFormat, StepsNeedTheDecimalsTheyHave)
{
    EXPECT_EQ(decimals_of_step(5), 0);
    EXPECT_EQ(decimals_of_step(0.5), 1);
    EXPECT_EQ(decimals_of_step(0.25), 2);
    EXPECT_EQ(decimals_of_step(0), 0);
}

} // namespace
} // namespace app::scenario
