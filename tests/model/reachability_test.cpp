#include "model/reachability.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

struct MultimodalCase {
    const char* name;
    PerTravel<double> access, anchor;
    double expected;
};

constexpr MultimodalCase kMultimodalCases[] = {
    {"the best everywhere", {{10, 20, 30}}, {{10, 20, 30}}, 1},
    {"more than the anchor counts as the anchor", {{99, 20, 30}}, {{10, 20, 30}}, 1},
    {"the mean of three ratios", {{5, 5, 30}}, {{10, 20, 30}}, 0.583333333},
    {"a mode that nobody has counts as none", {{10, 0, 30}}, {{10, 0, 30}}, 0.666666667},
};

TEST(Multimodal, is_the_mean_against_the_anchor)
{
    for (const MultimodalCase& c : kMultimodalCases) {
        EXPECT_DOUBLE_EQ(multimodal_value(c.access, c.anchor), c.expected) << c.name;
    }
}

struct FreightCase {
    const char* name;
    double motorway, water, canal_va, expected;
};

constexpr FreightCase kFreightCases[] = {
    {"motorway alone", 1, 0, 0, 0.5},
    {"water alone counts half", 0, 1, 0, 0.25},
    {"until the canal is widened", 0, 1, 1, 0.5},
    {"both", 1, 1, 1, 1},
    {"a little of each", 0.5, 0.5, 0, 0.375},
};

TEST(Freight, is_half_motorway_and_half_water)
{
    for (const FreightCase& c : kFreightCases) {
        Site site;
        site.freight_motorway = c.motorway;
        site.freight_water = c.water;
        Parameters parameters;
        parameters.access_canal_va = c.canal_va;
        EXPECT_EQ(freight_value(site, parameters), c.expected) << c.name;
    }
}

/// A region of two sites and its reachability under the parameters.
struct Fixture {
    Region region;
    Reachability reachability;
    AccessAnchor anchor;

    Fixture()
    {
        region = tiny_region();
        region.sites = {make_site("near", SiteClass::Homes, 10, {Segment::Urban}),
                        make_site("far", SiteClass::Homes, 10, {Segment::Urban})};
        region.sites[1].latitude_deg = 52.0;
        region.links[0].upgrade = &Parameters::access_unbundle_a1_a35;
        region.links[0].upgraded_speed_kmh = 120;
        update_reachability(reachability, region, Parameters{}, region.sites);
        anchor = make_access_anchor(region, reachability);
    }
};

TEST(Anchor, is_the_largest_over_sites_and_centres_by_default)
{
    const Fixture fixture;
    const PerTravel<double> near = site_access(fixture.reachability, 0, 0.2);
    const PerTravel<double> far = site_access(fixture.reachability, 1, 0.2);
    for (Travel travel : base::all_of<Travel>()) {
        EXPECT_EQ(fixture.anchor.largest_site[travel], std::max(near[travel], far[travel]));
        EXPECT_EQ(fixture.anchor.largest_centre[travel], node_access(fixture.reachability, 0, 0.2)[travel]);
    }
}

TEST(NodeAccessIndex, is_100_by_default_and_moves_with_measures)
{
    Fixture fixture;
    std::vector<NodeAccess> nodes;
    update_node_access(nodes, fixture.reachability, fixture.anchor, 0.2);
    for (const NodeAccess& node : nodes) {
        for (const auto& index : node.index) EXPECT_EQ(index, 100.0);
    }
    EXPECT_EQ(region_index(fixture.region.nodes, nodes)[Travel::Car], 100);

    Parameters parameters;
    parameters.access_unbundle_a1_a35 = 1;
    update_reachability(fixture.reachability, fixture.region, parameters, fixture.region.sites);
    update_node_access(nodes, fixture.reachability, fixture.anchor, 0.2);
    double weighted = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_GT(*nodes[i].index[Travel::Car], 100);
        EXPECT_EQ(*nodes[i].index[Travel::Pt], 100);
        weighted += fixture.region.nodes[i].weight * *nodes[i].index[Travel::Car] / 60;
    }
    EXPECT_NEAR(region_index(fixture.region.nodes, nodes)[Travel::Car], weighted, 1e-9);
}

TEST(NodeAccessIndex, of_a_region_that_nobody_lives_in_is_100)
{
    const std::vector<Node> nodes(2);
    const std::vector<NodeAccess> access(2);
    for (const double index : region_index(nodes, access)) EXPECT_EQ(index, 100);
}

TEST(NodeAccessIndex, is_absent_where_nothing_was_reached)
{
    Region region = tiny_region();
    region.nodes.push_back(region.nodes[0]);
    region.nodes.back().weight = 0; // a halt that no link touches
    Reachability reachability;
    update_reachability(reachability, region, Parameters{}, region.sites);
    std::vector<NodeAccess> nodes;
    update_node_access(nodes, reachability, make_access_anchor(region, reachability), 0.2);
    EXPECT_FALSE(nodes[3].index[Travel::Pt]);
    EXPECT_EQ(nodes[3].reach_thousand[Travel::Car][2], 0);
    EXPECT_EQ(nodes[0].reach_thousand[Travel::Car], (std::array<double, 3>{10, 60, 60}));
}

TEST(UpdateReachability, weighs_each_node_from_every_other)
{
    Region region = tiny_region();
    region.nodes[0].weight = 1;
    region.nodes[1].weight = 0;
    region.nodes[2].weight = 0;
    Reachability reachability;
    update_reachability(reachability, region, Parameters{}, region.sites);
    for (Mode mode : base::all_of<Mode>()) {
        for (std::size_t node = 0; node < region.nodes.size(); ++node) {
            const auto minutes = reachability[mode].times.from(node);
            EXPECT_EQ(reachability[mode].node_access[node], access_sum(region.nodes, minutes, region.decay[mode]));
        }
        EXPECT_GT(reachability[mode].node_access[1], 0) << "somebody lives in the one beside it";
    }
}

TEST(UpdateReachability, gives_the_same_whatever_came_before)
{
    Fixture used;
    Parameters parameters;
    parameters.access_unbundle_a1_a35 = 1;
    parameters.access_agglonet_per_hour = 4;
    update_reachability(used.reachability, used.region, parameters, used.region.sites);
    std::vector<Site> moved = used.region.sites;
    moved[1].longitude_deg += 0.05;
    moved.push_back(moved[0]);
    moved.back().latitude_deg = 52.25;
    update_reachability(used.reachability, used.region, parameters, moved);

    Reachability fresh;
    update_reachability(fresh, used.region, parameters, moved);
    for (Mode mode : base::all_of<Mode>()) {
        EXPECT_EQ(used.reachability[mode].times.minutes, fresh[mode].times.minutes);
        EXPECT_EQ(used.reachability[mode].node_access, fresh[mode].node_access);
        EXPECT_EQ(used.reachability[mode].site_access, fresh[mode].site_access);
    }
}

} // namespace
} // namespace app::model
