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

struct TypedCase {
    const char* name;
    const char* text;
    Language language;
    std::optional<double> value;
};

const TypedCase kTyped[] = {
    {"a whole number", "120", Language::Nl, 120},
    {"a Dutch decimal", "8,5", Language::Nl, 8.5},
    {"an English decimal", "8.5", Language::En, 8.5},
    {"a point that is no group is a decimal sign in Dutch", "8.5", Language::Nl, 8.5},
    {"a comma that is no group is a decimal sign in English", "8,25", Language::En, 8.25},
    {"a Dutch group", "1.234", Language::Nl, 1234},
    {"an English group", "1,234", Language::En, 1234},
    {"groups and decimals", "1.234.567,5", Language::De, 1234567.5},
    {"a hyphen for a minus sign", "-8", Language::Nl, -8},
    {"a real minus sign", "\u22128,5", Language::Nl, -8.5},
    {"a plus sign", "+8", Language::Nl, 8},
    {"spaces around and a percent sign", " 8,5\u00A0% ", Language::Nl, 8.5},
    {"a narrow space for a group", "1\u202F234,5", Language::Nl, 1234.5},
    {"a decimal sign of the other language at the start", ".5", Language::Nl, 0.5},
    {"no group before the first digit", ".500", Language::Nl, 0.5},
    {"too many digits before it for a group", "12345.678", Language::Nl, 12345.678},
    {"nothing before the decimal sign", ",5", Language::Nl, 0.5},
    {"what was written is read back", "\u22121.234,25", Language::Nl, -1234.25},
    {"empty", "", Language::Nl, {}},
    {"only a sign", "-", Language::Nl, {}},
    {"only a decimal sign", ",", Language::Nl, {}},
    {"a word", "veel", Language::Nl, {}},
    {"an exponent", "1e3", Language::Nl, {}},
    {"two decimal signs", "8,5,5", Language::Nl, {}},
    {"groups of two", "12.34.56", Language::Nl, {}},
    {"groups of four", "1.2345.678", Language::Nl, {}},
    {"a first group of four", "1234.567.890", Language::Nl, {}},
    {"a group behind the decimal sign", "8,500.000", Language::Nl, {}},
    {"a sign in the middle", "8-5", Language::Nl, {}},
};

TEST(NumberFormat, ReadsWhatPeopleType)
{
    for (const TypedCase& c : kTyped) EXPECT_EQ(parse_number(c.text, c.language), c.value) << c.name;
}

TEST(NumberFormat, StepsNeedTheDecimalsTheyHave)
{
    EXPECT_EQ(decimals_of_step(5), 0);
    EXPECT_EQ(decimals_of_step(0.5), 1);
    EXPECT_EQ(decimals_of_step(0.25), 2);
    EXPECT_EQ(decimals_of_step(0), 0);
    EXPECT_EQ(decimals_of_step(0.000001), 6);
    EXPECT_EQ(decimals_of_step(1.0 / 3), 6) << "no more than are written";
}

} // namespace
} // namespace app::scenario
