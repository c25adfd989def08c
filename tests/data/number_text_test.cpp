#include "data/number_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace app::data {
namespace {

struct NumberCase {
    const char* name;
    double value;
    const char* text;
};

const NumberCase kCases[] = {
    {"zero", 0, "0"},
    {"minus zero is zero", -0.0, "0"},
    {"whole", 166654, "166654"},
    {"negative whole", -20, "-20"},
    {"large whole", 999999999999999, "999999999999999"},
    {"a tenth", 0.1, "0.1"},
    {"the sum that is not three tenths", 0.1 + 0.2, "0.30000000000000004"},
    {"sixteen digits", 5e-324, "4.94065645841247e-324"},
    {"a third", 1.0 / 3, "0.3333333333333333"},
    {"the largest", std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
    {"a million times a million times a million", 1e18, "1e+18"},
};

TEST(NumberText, IsTheShortestThatReadsBack)
{
    for (const NumberCase& test : kCases) {
        EXPECT_EQ(number_text(test.value), test.text) << test.name;
        EXPECT_EQ(std::strtod(test.text, nullptr), test.value) << test.name;
    }
}

RC_GTEST_PROP(NumberText, ReadsBackAsTheSameNumber, (std::uint64_t bits))
{
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    RC_PRE(std::isfinite(value));
    RC_ASSERT(std::strtod(number_text(value).c_str(), nullptr) == value);
}

} // namespace
} // namespace app::data
