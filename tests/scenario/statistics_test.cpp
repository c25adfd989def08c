#include "scenario/statistics.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace app::scenario {
namespace {

struct IndexCase {
    double q;
    std::size_t count;
    std::size_t expected;
};

const IndexCase kIndexCases[] = {
    {0.1, 1, 0},    {0.9, 1, 0},     {0.5, 2, 1},     {0.1, 2, 0},        {0.9, 2, 1},  {0.5, 4, 2},
    {0.1, 10, 1},   {0.5, 10, 5},    {0.9, 10, 8},    {0.1, 11, 1},       {0.5, 11, 5}, {0.9, 11, 9},
    {0.1, 200, 20}, {0.5, 200, 100}, {0.9, 200, 179}, {0.9, 10000, 8999},
};

TEST(Statistics, BandIndex)
{
    for (const IndexCase& test : kIndexCases) {
        EXPECT_EQ(band_index(test.q, test.count), test.expected) << test.q << " of " << test.count;
    }
}

RC_GTEST_PROP(Statistics, ABandIsTakenFromTheSortedSamples, ())
{
    std::vector<double> samples = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(-20, 20), [](int value) { return value / 4.0; })));
    std::vector<double> sorted = samples;
    std::sort(sorted.begin(), sorted.end());
    const Band band = make_band(samples);
    RC_ASSERT(band.p10 == sorted[band_index(0.1, sorted.size())]);
    RC_ASSERT(band.p50 == sorted[band_index(0.5, sorted.size())]);
    RC_ASSERT(band.p90 == sorted[band_index(0.9, sorted.size())]);
}

TEST(Statistics, RanksOfEqualValuesAreAveraged)
{
    EXPECT_EQ(average_ranks(std::vector<double>{}), (std::vector<double>{}));
    EXPECT_EQ(average_ranks(std::vector<double>{7, 3, 5}), (std::vector<double>{2, 0, 1}));
    EXPECT_EQ(average_ranks(std::vector<double>{1, 2, 2, 0}), (std::vector<double>{1, 2.5, 2.5, 0}));
    EXPECT_EQ(average_ranks(std::vector<double>{4, 4, 4}), (std::vector<double>{1, 1, 1}));
}

double spearman(const std::vector<double>& a, const std::vector<double>& b)
{
    return correlation_of_ranks(average_ranks(a), average_ranks(b));
}

struct SpearmanCase {
    const char* name;
    std::vector<double> a, b;
    double expected;
};

const SpearmanCase kSpearmanCases[] = {
    {"the same order", {1, 2, 3}, {10, 100, 1000}, 1},
    {"the reverse", {1, 2, 3}, {9, 8, -7}, -1},
    {"one side constant", {1, 2, 3}, {4, 4, 4}, 0},
    {"the other side constant", {4, 4, 4}, {1, 2, 3}, 0},
    {"a single value", {1}, {2}, 0},
    {"nothing", {}, {}, 0},
    {"without ties 1 - 6 sum d^2 / (n (n^2 - 1))", {1, 2, 3, 4, 5}, {2, 1, 4, 3, 5}, 1 - 6.0 * 4 / (5 * 24)},
    {"with a tie", {1, 2, 2, 3}, {1, 2, 3, 4}, 4.5 / std::sqrt(4.5 * 5)},
};

TEST(Statistics, SpearmansCorrelation)
{
    for (const SpearmanCase& test : kSpearmanCases) {
        EXPECT_DOUBLE_EQ(spearman(test.a, test.b), test.expected) << test.name;
    }
}

RC_GTEST_PROP(Statistics, OnlyTheOrderMatters, ())
{
    const auto pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-9, 9), rc::gen::inRange(-9, 9)));
    std::vector<double> a, b, stretched;
    for (const auto& [x, y] : pairs) {
        a.push_back(x);
        b.push_back(y);
        stretched.push_back(std::exp(y));
    }
    const double correlation = spearman(a, b);
    RC_ASSERT(std::abs(correlation) <= 1 + 1e-12);
    RC_ASSERT(spearman(b, a) == correlation);
    RC_ASSERT(spearman(a, stretched) == correlation);
    for (double& y : b) y = -y;
    RC_ASSERT(spearman(a, b) == -correlation);
}

} // namespace
} // namespace app::scenario
