#include "base/apportion.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <numeric>
#include <string>
#include <vector>

namespace app::base {
namespace {

struct ApportionCase {
    std::string name;
    std::vector<double> weights;
    std::int64_t total;
    std::vector<std::int64_t> expected;
};

// The first two: github.com/martinlackner/apportionment, tests/test_methods.py, commit 25f7a872; the first is from
// Balinski & Young (1975), The Quota Method of Apportionment, Am. Math. Monthly 82(7) 701-730.
const ApportionCase kApportionCases[] = {
    {"Balinski and Young's five parties", {5117, 4400, 162, 161, 160}, 100, {51, 43, 2, 2, 2}},
    {"equal claims go to the lower index", {2, 1, 1, 2, 2}, 2, {1, 0, 0, 1, 0}},
    {"whole weights under their own sum stay as they are", {3, 0, 4}, 7, {3, 0, 4}},
    {"a total of 0 gives nothing", {3, 4}, 0, {0, 0}},
    {"without any weight nothing can be given", {0, 0}, 5, {0, 0}},
    {"no parts", {}, 5, {}},
    {"three thirds of 100 give the odd one to the first", {1, 1, 1}, 100, {34, 33, 33}},
};

TEST(ApportionWebster, gives_the_published_and_the_plain_answers)
{
    for (const ApportionCase& c : kApportionCases) {
        EXPECT_EQ(apportion_webster(c.weights, c.total), c.expected) << c.name;
    }
}

// A property of divisor methods (Balinski & Young), over the weights of the same collection.
TEST(ApportionWebster, never_takes_a_seat_away_when_the_total_grows)
{
    const std::vector<double> weights{567, 385, 42, 6};
    std::vector<std::int64_t> before(weights.size(), 0);
    for (std::int64_t total = 1; total <= 400; ++total) {
        const std::vector<std::int64_t> seats = apportion_webster(weights, total);
        for (std::size_t i = 0; i < seats.size(); ++i) EXPECT_GE(seats[i], before[i]) << "total " << total;
        before = seats;
    }
}

TEST(ApportionWebster, parts_add_up_to_the_total)
{
    EXPECT_TRUE(rc::check([] {
        const auto whole = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
        const auto total = *rc::gen::inRange<std::int64_t>(0, 100000);
        const std::vector<double> weights(whole.begin(), whole.end());
        const auto seats = apportion_webster(weights, total);
        const bool any = std::accumulate(weights.begin(), weights.end(), 0.0) > 0;
        RC_ASSERT(std::accumulate(seats.begin(), seats.end(), std::int64_t{0}) == (any ? total : 0));
    }));
}

} // namespace
} // namespace app::base
