#include "map/city_links.hpp"

#include "map/projection.hpp"
#include "model/model.hpp"

#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace app::map {
namespace {

using model::Municipality;
using model::Travel;

std::vector<CityLink> links_with(const model::Parameters& parameters)
{
    model::Model model(test::real_region());
    model::Inputs inputs;
    inputs.parameters = parameters;
    model.run(inputs);
    return make_city_links(test::real_region(), model.reachability(), parameters);
}

const CityLink& between(const std::vector<CityLink>& links, Municipality a, Municipality b)
{
    return *std::find_if(links.begin(), links.end(), [&](const CityLink& link) {
        return std::min(link.from, link.to) == std::min(a, b) && std::max(link.from, link.to) == std::max(a, b);
    });
}

TEST(CityLinks, EveryPairOnceTheLargestMarketFirst)
{
    const auto links = links_with({});
    std::set<std::pair<Municipality, Municipality>> pairs;
    for (const CityLink& link : links) pairs.insert({link.from, link.to});
    EXPECT_EQ(pairs.size(), 10u);
    EXPECT_EQ(links.size(), 10u);
    EXPECT_TRUE(std::is_sorted(links.begin(), links.end(),
                               [](const CityLink& a, const CityLink& b) { return a.market > b.market; }));
    EXPECT_EQ(&between(links, Municipality::Enschede, Municipality::Hengelo), &links.front())
        << "the two largest cities lie side by side";
}

TEST(CityLinks, MinutesAreThoseOfTheModel)
{
    model::Model model(test::real_region());
    model.run({});
    const auto from = *model::find_centre_node(test::real_region(), Municipality::Almelo);
    const auto to = *model::find_centre_node(test::real_region(), Municipality::Enschede);
    const auto links = links_with({});
    const CityLink& link = between(links, Municipality::Almelo, Municipality::Enschede);
    EXPECT_DOUBLE_EQ(link.minutes[Travel::Car], model.reachability()[model::Mode::Car].times.between(from, to));
    EXPECT_DOUBLE_EQ(link.minutes[Travel::Pt], model.reachability()[model::Mode::Pt].times.between(from, to));
    const double bike = model.reachability()[model::Mode::Bike].times.between(from, to);
    EXPECT_NEAR(link.minutes[Travel::Cycle], 0.8 * bike + 0.2 * bike * model::kEbikeShareOfBikeTime, 1e-9);
}

TEST(CityLinks, AMeasureMakesMinutesFewerAndTheMarketLarger)
{
    model::Parameters frequent;
    frequent.access_agglonet_per_hour = 6;
    const auto before = links_with({});
    const auto after = links_with(frequent);
    for (const CityLink& link : before) {
        const CityLink& same = between(after, link.from, link.to);
        EXPECT_LT(same.minutes[Travel::Pt], link.minutes[Travel::Pt]);
        EXPECT_GT(same.market, link.market);
        EXPECT_EQ(same.minutes[Travel::Car], link.minutes[Travel::Car]);
    }
}

TEST(CityLinks, ArcsRunFromCentreToCentreAndBendAwayFromTheMiddle)
{
    for (const CityLink& link : links_with({})) {
        const model::Region& region = test::real_region();
        const model::Node& from = region.nodes[*model::find_centre_node(region, link.from)];
        const auto start = glm::vec2(scene_from_geographic(from.longitude_deg, from.latitude_deg));
        EXPECT_NEAR(link.arc_m.front().x, start.x, 1);
        EXPECT_NEAR(link.arc_m.front().y, start.y, 1);
        const glm::vec2 straight = (link.arc_m.front() + link.arc_m.back()) / 2.0F;
        const glm::vec2 top = link.arc_m[link.arc_m.size() / 2];
        const double length = std::hypot(link.arc_m.back().x - start.x, link.arc_m.back().y - start.y);
        EXPECT_NEAR(std::hypot(top.x - straight.x, top.y - straight.y), 0.13 * length, 1);
    }
}

TEST(CityLinks, ARegionWithoutACentreHasNone)
{
    model::Region region = test::real_region();
    for (model::Node& node : region.nodes) {
        if (node.municipality == Municipality::Borne) node.kind = model::NodeKind::Town;
    }
    model::Model model(region);
    model.run({});
    EXPECT_TRUE(make_city_links(region, model.reachability(), {}).empty());
}

} // namespace
} // namespace app::map
