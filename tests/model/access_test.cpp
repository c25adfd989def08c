#include "model/access.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace app::model {
namespace {

struct CurveCase {
    const char* name;
    Decay decay;
    std::array<double, 7> expected; // at 0, 10, 20, 30, 45, 60, 90 minutes
};

// CROW IKOB, github.com/Stichting-CROW/ikob, constants at commit 2567106f; values recomputed from its formula.
constexpr CurveCase kCurveCases[] = {
    {"work by car", {0.125, 45}, {0.996406397, 0.987568349, 0.957912272, 0.86703576, 0.5, 0.13296424, 0.003593603}},
    {"work by bike", {0.225, 25}, {0.996406397, 0.966914022, 0.754914987, 0.245085013, 0.010986943, 0, 0}},
    {"work by e-bike", {0.175, 35}, {0.997817284, 0.987568349, 0.932453309, 0.705785028, 0.148047198, 0.012431651, 0}},
    {"work by public transport, preferred",
     {0.12, 60},
     {0.999253971, 0.997527377, 0.991837429, 0.973403006, 0.858148935, 0.5, 0.026596994}},
    {"daily shopping", {0.225, 10}, {0.904650535, 0.5, 0.095349465, 0.010986943, 0, 0, 0}},
};

TEST(DecayWeight, gives_the_published_curves)
{
    constexpr std::array<double, 7> kMinutes{0, 10, 20, 30, 45, 60, 90};
    for (const CurveCase& c : kCurveCases) {
        for (std::size_t i = 0; i < kMinutes.size(); ++i) {
            EXPECT_NEAR(decay_weight(c.decay, kMinutes[i]), c.expected[i], 1e-8) << c.name << " at " << kMinutes[i];
        }
    }
}

TEST(DecayWeight, ends)
{
    const Decay flat{0.001, 100};
    EXPECT_GT(decay_weight(flat, 179.999), 0.4);
    EXPECT_EQ(decay_weight(flat, 180), 0);
    EXPECT_EQ(decay_weight(flat, std::numeric_limits<double>::infinity()), 0);
    const Decay steep{1, 0}; // w(ln 999) = 0.001
    EXPECT_GT(decay_weight(steep, 6.906), 0);
    EXPECT_EQ(decay_weight(steep, 6.907), 0);
}

std::vector<Node> nodes_with(const std::array<double, 3>& weights)
{
    std::vector<Node> nodes(3);
    for (std::size_t i = 0; i < 3; ++i) nodes[i].weight = weights[i];
    return nodes;
}

// The toy of the published cases: three zones, their travel times, jobs 160, 150, 180.
constexpr std::array<std::array<double, 3>, 3> kToyMinutes{{{10, 30, 15}, {30, 10, 25}, {15, 25, 10}}};
constexpr std::array<double, 3> kToyJobs{160, 150, 180};

TEST(Reach, counts_the_jobs_of_the_toy)
{
    const std::array<std::array<double, 3>, 3> expected{{{340, 490, 490}, {150, 490, 490}, {340, 490, 490}}};
    const std::vector<Node> nodes = nodes_with(kToyJobs);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(reach_sums(nodes, kToyMinutes[i]), expected[i]) << "zone " << i;
}

TEST(Access, is_the_sum_of_weighted_jobs)
{
    const Decay decay{0.125, 45};
    const std::vector<Node> nodes = nodes_with(kToyJobs);
    for (const auto& minutes : kToyMinutes) {
        double expected = 0;
        for (std::size_t j = 0; j < 3; ++j) expected += kToyJobs[j] / (1 + std::exp(0.125 * (minutes[j] - 45)));
        EXPECT_NEAR(access_sum(nodes, minutes, decay), expected, 1e-9);
    }
}

TEST(Cycle, mixes_bike_and_ebike)
{
    const PerTravel<double> mixed = mix_cycle({{100, 50, 10, 20}}, 0.2);
    EXPECT_EQ(mixed[Travel::Car], 100);
    EXPECT_EQ(mixed[Travel::Pt], 50);
    EXPECT_NEAR(mixed[Travel::Cycle], 12, 1e-12);
}

} // namespace
} // namespace app::model
