#include "scenario/sampling.hpp"

#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <string>

namespace app::scenario {
namespace {

TEST(Sampling, UncertainParametersStandInCatalogueOrder)
{
    std::string ids;
    for (const Parameter* parameter : uncertain_parameters()) ids += std::string(parameter->id) + ' ';
    EXPECT_EQ(ids, "housing.growth housing.demolition housing.centre_preference land.industry land.logistics "
                   "land.consumer land.services work.remote offices.demand retail.online finance.interest access.ebike "
                   "city.spontaneous ");
}

struct UniformCase {
    const char* name;
    std::uint64_t seed, sample, j;
    std::uint64_t word; ///< what SplitMix64 gives
};

constexpr std::uint64_t kGoldenGamma = 0x9E3779B97F4A7C15u;

// The published first outputs of SplitMix64 with seed 0.
const UniformCase kUniformCases[] = {
    {"the first output", 0, 0, 0, 0xE220A8397B1DCDAFu},
    {"the second output", 0, 0, 1, 0x6E789E6AA1B965F4u},
    {"the third output", 0, 0, 2, 0x06C45D188009454Fu},
    {"a seed that is further along", kGoldenGamma * 2, 0, 0, 0x06C45D188009454Fu},
    {"samples are 64 outputs apart; the seed wraps around", 0 - kGoldenGamma * 64, 1, 1, 0x6E789E6AA1B965F4u},
};

TEST(Sampling, UniformNumbersAreThoseOfSplitMix64)
{
    for (const UniformCase& test : kUniformCases) {
        const double expected = static_cast<double>(test.word >> 11) / 9007199254740992.0;
        EXPECT_EQ(uniform_number(test.seed, test.sample, test.j), expected) << test.name;
    }
}

struct TriangularCase {
    const char* name;
    double value, half_width, uniform, expected;
};

const TriangularCase kTriangularCases[] = {
    {"the lowest", 10, 4, 0, 6},
    {"an eighth lies half-way up the left side", 10, 4, 0.125, 8},
    {"the middle", 10, 4, 0.5, 10},
    {"seven eighths lie half-way down the right side", 10, 4, 0.875, 12},
    {"almost the highest", 0, 1, 1 - 0x1p-53, 1 - 0x1p-26},
};

TEST(Sampling, TriangularNumbers)
{
    for (const TriangularCase& test : kTriangularCases) {
        EXPECT_DOUBLE_EQ(triangular_number(test.value, test.half_width, test.uniform), test.expected) << test.name;
    }
}

TEST(Sampling, MeanAndSpreadAreThoseOfTheTriangle)
{
    constexpr int kSamples = 20000;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t k = 0; k < kSamples; ++k) {
        const double number = triangular_number(0, 1, uniform_number(kDefaultSeed, k, 3));
        sum += number;
        squares += number * number;
    }
    EXPECT_NEAR(sum / kSamples, 0, 0.01) << "four standard errors of the mean";
    EXPECT_NEAR(squares / kSamples, 1.0 / 6, 0.01) << "the variance of a triangle of half-width 1";
}

TEST(Sampling, ADrawStaysWithinTheRange)
{
    model::Parameters parameters;
    parameters.land_industry_percent = 0;
    parameters.work_remote_percent = 50;
    const std::vector<const Parameter*> uncertain = uncertain_parameters();
    int at_least = 0;
    for (std::uint64_t k = 0; k < 200; ++k) {
        const model::Parameters drawn = draw_parameters(parameters, uncertain, kDefaultSeed, k);
        EXPECT_LE(drawn.work_remote_percent, 50);
        EXPECT_GE(drawn.work_remote_percent, 40);
        EXPECT_GE(drawn.land_industry_percent, 0);
        at_least += drawn.land_industry_percent == 0 ? 1 : 0;
    }
    EXPECT_NEAR(at_least, 100, 30) << "the half that falls below the range lies on its end";
}

RC_GTEST_PROP(Sampling, OnlyUncertainParametersMoveAndAllStayValid, ())
{
    const model::Parameters parameters = (*test::random_inputs(test::real_region())).parameters;
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto sample = *rc::gen::inRange<std::uint64_t>(0, kMaxSamples);
    const model::Parameters drawn = draw_parameters(parameters, uncertain_parameters(), seed, sample);
    for (const Parameter& parameter : scenario::parameters()) {
        const double moved = std::abs(drawn.*parameter.field - parameters.*parameter.field);
        RC_ASSERT(moved <= parameter.uncertainty * (1 + 1e-12));
        RC_ASSERT(!check_value(parameter, drawn.*parameter.field).has_value());
    }
}

} // namespace
} // namespace app::scenario
