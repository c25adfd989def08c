#include "model/scores.hpp"
#include "model/site_order.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace app::model {
namespace {

using test::make_site;

Site site_of_kind(SiteKind kind)
{
    Site site = make_site("s", SiteClass::Land, 10, {Segment::Services, Segment::Industry});
    site.kind = kind;
    site.attribute_return = 0.1;
    site.attribute_complete = 0.2;
    site.attribute_distinctive = 0.3;
    return site;
}

struct PrincipleCase {
    const char* name;
    SiteKind kind;
    Segment segment;
    PerPrinciple<double> expected; // return, existing, multimodal, complete, centre, distinctive
};

constexpr PrincipleCase kPrincipleCases[] = {
    {"a centre", SiteKind::Centre, Segment::Urban, {{0.1, 1, 0.8, 0.2, 1, 0.3}}},
    {"a station area", SiteKind::Station, Segment::Urban, {{0.1, 1, 0.8, 0.2, 0.6, 0.3}}},
    {"an axis", SiteKind::Axis, Segment::Offices, {{0.1, 1, 0.8, 0.2, 0.4, 0.3}}},
    {"a transformation", SiteKind::Transformation, Segment::Consumer, {{0.1, 1, 0.8, 0.2, 0, 0.3}}},
    {"an estate with freight that counts", SiteKind::Estate, Segment::Industry, {{0.1, 1, 0.5, 0.2, 0, 0.3}}},
    {"an expansion for logistics", SiteKind::Expansion, Segment::Logistics, {{0.1, 0, 0.5, 0.2, 0, 0.3}}},
    {"an expansion for homes", SiteKind::Expansion, Segment::Green, {{0.1, 0, 0.8, 0.2, 0, 0.3}}},
};

TEST(Principles, follow_kind_attributes_and_segment)
{
    for (const PrincipleCase& c : kPrincipleCases) {
        const PerPrinciple<double> values = principle_values(site_of_kind(c.kind), c.segment, 0.8, 0.2);
        for (Principle p : base::all_of<Principle>()) EXPECT_DOUBLE_EQ(values[p], c.expected[p]) << c.name;
    }
}

struct ScoreCase {
    const char* name;
    PerPrinciple<double> values;
    PerPrinciple<double> weights;
    double expected;
};

// The first two: weighted sums of github.com/quatrope/scikit-criteria, tests/agg/test_simple.py, commit 35f17eee (4
// and 11), as means over the three weights.
constexpr ScoreCase kScoreCases[] = {
    {"published row one", {{1, 0, 3}}, {{1, 1, 1}}, 4 / 3.0},
    {"published row two", {{0, 5, 6}}, {{1, 1, 1}}, 11 / 3.0},
    {"no weight, no score", {{1, 1, 1, 1, 1, 1}}, {{}}, 0},
    {"all equal gives that value", {{0.4, 0.4, 0.4, 0.4, 0.4, 0.4}}, {{5, 2, 5, 5, 10, 5}}, 0.4},
    {"one weight is one principle", {{0.1, 0.2, 0.3, 0.4, 0.5, 0.6}}, {{0, 0, 0, 7, 0, 0}}, 0.4},
    {"rounded to nine decimals", {{0, 0, 0.12345678949}}, {{0, 0, 1}}, 0.123456789},
};

TEST(Score, is_the_weighted_mean)
{
    for (const ScoreCase& c : kScoreCases) EXPECT_NEAR(score(c.values, c.weights), c.expected, 5.1e-10) << c.name;
    EXPECT_EQ(score({{0, 0, 0.12345678949}}, {{0, 0, 1}}), 0.123456789);
}

TEST(Score, of_every_segment_is_that_of_its_principles)
{
    const Site site = site_of_kind(SiteKind::Station);
    const PerPrinciple<double> weights = weights_of(Parameters{});
    const PerSegment<double> scores = scores_of(site, 0.8, 0.2, weights);
    for (Segment segment : base::all_of<Segment>()) {
        EXPECT_EQ(scores[segment], score(principle_values(site, segment, 0.8, 0.2), weights));
    }
}

TEST(BestSegment, is_the_highest_and_the_first_when_equal)
{
    const Site site = make_site("s", SiteClass::Land, 1, {Segment::Industry, Segment::Services, Segment::Offices});
    PerSegment<double> scores{};
    scores[Segment::Urban] = 1; // not served by the site
    EXPECT_EQ(best_segment(site, scores), Segment::Services);
    scores[Segment::Industry] = 0.2;
    EXPECT_EQ(best_segment(site, scores), Segment::Industry);
    scores[Segment::Offices] = 0.3;
    EXPECT_EQ(best_segment(site, scores), Segment::Offices);
    EXPECT_EQ(best_score(site, scores, SiteClass::Land), 0.2);
    EXPECT_EQ(best_score(site, scores, SiteClass::Homes), -1);
}

struct TierCase {
    const char* name;
    SiteKind kind;
    double complete;
    double multimodal;
    Choice choice;
    int tier;
};

constexpr TierCase kTierCases[] = {
    {"inside the city", SiteKind::Estate, 0, 0, Choice::Auto, 1},
    {"completion", SiteKind::Expansion, 0.5, 0, Choice::Auto, 2},
    {"well connected", SiteKind::Expansion, 0.49, 0.65, Choice::Auto, 3},
    {"the rest", SiteKind::Expansion, 0.49, 0.649, Choice::Auto, 4},
    {"chosen comes first", SiteKind::Expansion, 0, 0, Choice::Develop, 0},
    {"a dropped site keeps its tier", SiteKind::Expansion, 0.9, 0, Choice::Drop, 2},
    {"so does a reserve", SiteKind::Centre, 0, 0, Choice::Reserve, 1},
};

TEST(Tier, follows_the_ladder)
{
    for (const TierCase& c : kTierCases) {
        Site site = site_of_kind(c.kind);
        site.attribute_complete = c.complete;
        EXPECT_EQ(tier_of(site, c.choice, c.multimodal), c.tier) << c.name;
    }
}

OrderKey key(int tier, double urban_score, std::uint32_t id_rank)
{
    OrderKey result;
    result.tier = tier;
    result.scores[Segment::Urban] = urban_score;
    result.id_rank = id_rank;
    return result;
}

TEST(SiteOrder, goes_by_tier_then_score_then_id)
{
    const std::vector<Site> sites(5, make_site("s", SiteClass::Homes, 1, {Segment::Urban}));
    const std::vector<OrderKey> keys{key(2, 0.9, 4), key(1, 0.1, 3), key(1, 0.5, 2), key(1, 0.5, 1), key(0, 0, 0)};
    SiteOrder order;
    reset_site_order(order, sites);
    update_site_order(order, keys, Ladder::On);
    EXPECT_EQ(order[Segment::Urban], (std::vector<std::uint32_t>{4, 3, 2, 1, 0}));
    EXPECT_TRUE(order[Segment::Compact].empty());

    update_site_order(order, keys, Ladder::Off);
    EXPECT_EQ(order[Segment::Urban], (std::vector<std::uint32_t>{4, 0, 3, 2, 1})) << "tier 0 stays first";
}

TEST(SiteOrder, does_not_hang_on_the_order_before)
{
    EXPECT_TRUE(rc::check([] {
        const auto count = *rc::gen::inRange<std::uint32_t>(1, 30);
        const std::vector<Site> sites(count, make_site("s", SiteClass::Homes, 1, {Segment::Urban}));
        const auto random_keys = [count] {
            std::vector<OrderKey> keys;
            for (std::uint32_t i = 0; i < count; ++i) {
                keys.push_back(key(*rc::gen::inRange(0, 5), *rc::gen::inRange(0, 4) / 4.0, i));
            }
            return keys;
        };
        SiteOrder used;
        reset_site_order(used, sites);
        update_site_order(used, random_keys(), Ladder::On);
        SiteOrder fresh;
        reset_site_order(fresh, sites);
        const auto keys = random_keys();
        update_site_order(used, keys, Ladder::On);
        update_site_order(fresh, keys, Ladder::On);
        RC_ASSERT(used[Segment::Urban] == fresh[Segment::Urban]);
    }));
}

} // namespace
} // namespace app::model
