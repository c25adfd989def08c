#include "model/travel_times.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace app::model {
namespace {

using test::tiny_region;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kAlmelo = 0, kKennispark = 1, kDelden = 2;

TravelTimes times_of(const Region& region, const Parameters& parameters, Mode mode)
{
    return make_travel_times(region, link_minutes(region, parameters, mode), mode, parameters.access_agglonet_per_hour);
}

struct TripCase {
    const char* name;
    Mode mode;
    std::size_t from, to;
    double minutes;
};

constexpr TripCase kTripCases[] = {
    {"by car ten minutes over one link and ten around it", Mode::Car, kAlmelo, kKennispark, 10 + 10},
    {"over two links the ten around it count once", Mode::Car, kAlmelo, kDelden, 20 + 10},
    {"and back", Mode::Car, kDelden, kAlmelo, 20 + 10},
    {"to itself takes no time", Mode::Car, kDelden, kDelden, 0},
    {"nor from the first place of all", Mode::Car, kAlmelo, kAlmelo, 0},
    {"a train on the axis waits half of two an hour", Mode::Pt, kAlmelo, kKennispark, 20 + 15},
    {"off the axis the mean of both waits", Mode::Pt, kKennispark, kDelden, 20 + 15},
    {"a bike just rides", Mode::Bike, kAlmelo, kDelden, 75},
    {"an e-bike rides 21/16 as fast", Mode::Ebike, kAlmelo, kDelden, 75 * 16 / 21.0},
};

TEST(TravelTimes, are_the_shortest_with_what_a_trip_adds)
{
    const Region region = tiny_region();
    for (const TripCase& c : kTripCases) {
        EXPECT_NEAR(times_of(region, {}, c.mode).between(c.from, c.to), c.minutes, 1e-9) << c.name;
    }
}

TEST(TravelTimes, wait_less_where_more_trains_run)
{
    Parameters parameters;
    parameters.access_agglonet_per_hour = 6;
    const TravelTimes times = times_of(tiny_region(), parameters, Mode::Pt);
    EXPECT_NEAR(times.between(kAlmelo, kKennispark), 20 + 5, 1e-9);
    EXPECT_NEAR(times.between(kAlmelo, kDelden), 40 + (5 + 15) / 2.0, 1e-9);
}

TEST(TravelTimes, off_the_axis_wait_as_without_it)
{
    Region region = tiny_region();
    for (Node& node : region.nodes) node.on_axis = false;
    Parameters parameters;
    parameters.access_agglonet_per_hour = 6;
    EXPECT_NEAR(times_of(region, parameters, Mode::Pt).between(kAlmelo, kDelden), 40 + 15, 1e-9);
}

TEST(TravelTimes, take_the_detour_when_it_is_shorter)
{
    Region region = tiny_region();
    Link direct = region.links[0];
    direct.to = kDelden;
    direct.length_km = 20.5; // 20.5 minutes, against 20 over kennispark
    region.links.push_back(direct);
    EXPECT_NEAR(times_of(region, {}, Mode::Car).between(kAlmelo, kDelden), 20 + 10, 1e-9);
    region.links.back().length_km = 19;
    EXPECT_NEAR(times_of(region, {}, Mode::Car).between(kAlmelo, kDelden), 19 + 10, 1e-9);
}

TEST(TravelTimes, a_link_with_a_toggle_exists_only_when_it_is_on)
{
    Region region = tiny_region();
    region.links[1].when = &Parameters::access_noek; // kennispark-delden by car
    Parameters parameters;
    const TravelTimes without = times_of(region, parameters, Mode::Car);
    EXPECT_EQ(without.between(kAlmelo, kDelden), kInfinity);
    EXPECT_EQ(without.members, (std::vector<std::uint32_t>{kAlmelo, kKennispark}));
    parameters.access_noek = 1;
    const TravelTimes with = times_of(region, parameters, Mode::Car);
    EXPECT_NEAR(with.between(kAlmelo, kDelden), 30, 1e-9);
    EXPECT_EQ(with.members.size(), 3U);
}

struct UpgradeCase {
    const char* name;
    ParameterField field;
    double value;
    double speed_kmh;
};

constexpr UpgradeCase kUpgradeCases[] = {
    {"toggle off", &Parameters::access_unbundle_a1_a35, 0, 60},
    {"toggle on", &Parameters::access_unbundle_a1_a35, 1, 100},
    {"nothing of the cycle highway", &Parameters::access_f35_percent, 0, 60},
    {"a quarter of it", &Parameters::access_f35_percent, 25, 70},
    {"all of it", &Parameters::access_f35_percent, 100, 100},
};

TEST(LinkMinutes, speed_up_as_far_as_the_upgrade_is)
{
    for (const UpgradeCase& c : kUpgradeCases) {
        Region region = tiny_region();
        region.links[0].upgrade = c.field;
        region.links[0].upgraded_speed_kmh = 100;
        Parameters parameters;
        parameters.*c.field = c.value;
        EXPECT_NEAR(link_minutes(region, parameters, Mode::Car)[0], 600 / c.speed_kmh, 1e-12) << c.name;
    }
}

TEST(Distance, counts_degrees_in_km)
{
    EXPECT_NEAR(distance_km({6.7, 52.2}, {6.7, 52.3}), 11.12, 1e-9);
    const double east_km = 11.12 * std::cos(52.28 * std::numbers::pi / 180);
    EXPECT_NEAR(distance_km({6.7, 52.2}, {6.8, 52.2}), east_km, 1e-9);
    EXPECT_NEAR(distance_km({6.7, 52.2}, {6.8, 52.3}), std::hypot(11.12, east_km), 1e-9);
}

struct AccessCase {
    const char* name;
    Mode mode;
    double speed_kmh;
    double added_min;
};

constexpr AccessCase kAccessCases[] = {
    {"to a car at 40", Mode::Car, 40, 10},
    {"to a train on foot at 12", Mode::Pt, 12, 15},
    {"by bike at 16", Mode::Bike, 16, 0},
    {"by e-bike at 21", Mode::Ebike, 21, 0},
};

std::vector<double> minutes_from(const Region& region, const TravelTimes& times, Mode mode, Place place)
{
    std::vector<double> distances_km(region.nodes.size());
    update_distances(distances_km, region, place);
    std::vector<double> minutes(region.nodes.size());
    update_minutes_from_place(minutes, times, mode, distances_km);
    return minutes;
}

TEST(MinutesFromPlace, go_over_the_best_node)
{
    const Region region = tiny_region();
    const Place south_of_almelo{6.7, 52.3 - 1 / 111.2}; // 1 km from almelo, 10.12 from kennispark
    for (const AccessCase& c : kAccessCases) {
        const TravelTimes times = times_of(region, {}, c.mode);
        const std::vector<double> minutes = minutes_from(region, times, c.mode, south_of_almelo);
        const double first_mile_min = 60 * 1.3 / c.speed_kmh;
        EXPECT_NEAR(minutes[kAlmelo], first_mile_min, 1e-6) << c.name << ": no ten minutes, no wait";
        const double by_network = first_mile_min + times.between(kAlmelo, kKennispark);
        const double directly = first_mile_min * 10.12;
        EXPECT_NEAR(minutes[kKennispark], std::min(by_network, directly), 1e-6) << c.name;
    }
}

TEST(MinutesFromPlace, lead_nowhere_without_a_network)
{
    Region region = tiny_region();
    region.links.clear();
    const TravelTimes times = times_of(region, {}, Mode::Car);
    for (double m : minutes_from(region, times, Mode::Car, {6.7, 52.3})) EXPECT_EQ(m, kInfinity);
}

} // namespace
} // namespace app::model
