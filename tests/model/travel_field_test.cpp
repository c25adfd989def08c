#include "model/travel_field.hpp"

#include "model/travel_summary.hpp"
#include "tests/support/real_region.hpp"
#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace app::model {
namespace {

using test::real_region;
using test::tiny_region;

TravelTimes times_of(const Region& region, const Parameters& parameters, Mode mode)
{
    return make_travel_times(region, link_minutes(region, parameters, mode), mode, parameters.access_agglonet_per_hour);
}

TravelField field_of(const Region& region, const Parameters& parameters, Mode mode, Place origin)
{
    return make_travel_field(region, times_of(region, parameters, mode), mode, origin);
}

Place place_of(const Node& node)
{
    return {node.longitude_deg, node.latitude_deg};
}

/// The formula as it is written down, over all pairs of nodes.
double written_down(const Region& region, const TravelTimes& times, Mode mode, Place from, Place to)
{
    const double per_km = access_minutes_per_km(mode);
    double shortest = per_km * distance_km(from, to);
    for (const std::uint32_t entry : times.members) {
        for (const std::uint32_t exit : times.members) {
            shortest = std::min(shortest, per_km * distance_km(from, place_of(region.nodes[entry])) +
                                              times.between(entry, exit) +
                                              per_km * distance_km(place_of(region.nodes[exit]), to));
        }
    }
    return shortest;
}

/// Places all over the region: a lattice that meets no node.
std::vector<Place> lattice(int side)
{
    std::vector<Place> places;
    for (int i = 0; i < side; ++i) {
        for (int j = 0; j < side; ++j) {
            places.push_back({6.45 + 0.65 * (i + 0.37) / side, 52.13 + 0.32 * (j + 0.61) / side});
        }
    }
    return places;
}

struct TripCase {
    const char* name;
    Mode mode;
    Place to;
    double minutes;
};

constexpr double kKmNorth_deg = 1 / 111.2;

// From almelo (52.3) in the tiny region; kennispark lies 11.12 km south of it.
constexpr TripCase kTripCases[] = {
    {"nothing to where one is", Mode::Car, {6.7, 52.3}, 0},
    {"a km by car directly, without the ten minutes", Mode::Car, {6.7, 52.3 + kKmNorth_deg}, 60 * 1.3 / 40},
    {"beyond the last node by car", Mode::Car, {6.7, 52.1 - 2 * kKmNorth_deg}, 10 + 20 + 2 * 60 * 1.3 / 40},
    {"by train and on at 12 km/h", Mode::Pt, {6.7, 52.2 - kKmNorth_deg}, 15 + 20 + 60 * 1.3 / 12},
    {"by bike over the link and on at 16", Mode::Bike, {6.7, 52.2 - kKmNorth_deg}, 37.5 + 60 * 1.3 / 16},
    {"by e-bike 21/16 as fast", Mode::Ebike, {6.7, 52.2 - kKmNorth_deg}, (37.5 + 60 * 1.3 / 16) * 16 / 21},
};

TEST(TravelField, takes_the_shorter_of_the_network_and_the_direct_way)
{
    const Region region = tiny_region();
    for (const TripCase& c : kTripCases) {
        EXPECT_NEAR(minutes_to(field_of(region, {}, c.mode, {6.7, 52.3}), c.to), c.minutes, 1e-6) << c.name;
    }
}

TEST(TravelField, is_the_formula_over_all_pairs_of_nodes)
{
    const Region& region = real_region();
    for (Mode mode : base::all_of<Mode>()) {
        const TravelTimes times = times_of(region, {}, mode);
        for (const Place from : lattice(3)) {
            const TravelField field = make_travel_field(region, times, mode, from);
            for (const Place to : lattice(8)) {
                EXPECT_NEAR(minutes_to(field, to), written_down(region, times, mode, from, to), 1e-9) << id_of(mode);
            }
        }
    }
}

TEST(TravelField, is_the_same_there_and_back)
{
    const Region& region = real_region();
    const std::vector<Place> places = lattice(5);
    for (Mode mode : base::all_of<Mode>()) {
        const TravelTimes times = times_of(region, {}, mode);
        for (const Place from : places) {
            const TravelField there = make_travel_field(region, times, mode, from);
            for (const Place to : places) {
                EXPECT_NEAR(minutes_to(there, to), minutes_to(make_travel_field(region, times, mode, to), from), 1e-9);
            }
        }
    }
}

TEST(TravelField, reaches_the_nodes_as_the_sites_do)
{
    const Region& region = real_region();
    const Place origin{6.81, 52.29};
    std::vector<double> km(region.nodes.size()), by_site_rule(region.nodes.size());
    update_distances(km, region, origin);
    for (Mode mode : base::all_of<Mode>()) {
        const TravelTimes times = times_of(region, {}, mode);
        update_minutes_from_place(by_site_rule, times, mode, km);
        const TravelField field = make_travel_field(region, times, mode, origin);
        for (const std::uint32_t node : times.members) {
            EXPECT_LE(minutes_to(field, place_of(region.nodes[node])), by_site_rule[node] + 1e-9);
        }
    }
}

TEST(TravelField, never_grows_when_a_measure_is_taken)
{
    const Region& region = real_region();
    Parameters none;
    none.access_f35_percent = 0;
    none.access_airport = 0;
    const ParameterField switches[] = {&Parameters::access_unbundle_a1_a35, &Parameters::access_noek,
                                       &Parameters::access_laan_hart_van_zuid, &Parameters::access_westermaat,
                                       &Parameters::access_airport_a1};
    Parameters all = none;
    for (const ParameterField field : switches) all.*field = 1;
    all.access_f35_percent = 100;
    all.access_agglonet_per_hour = 6;
    for (Mode mode : base::all_of<Mode>()) {
        double gained_min = 0;
        for (const Place from : lattice(4)) {
            const TravelField before = field_of(region, none, mode, from);
            const TravelField after = field_of(region, all, mode, from);
            for (const Place to : lattice(12)) {
                const double gain_min = minutes_to(before, to) - minutes_to(after, to);
                EXPECT_GE(gain_min, -1e-9) << id_of(mode);
                gained_min += gain_min;
            }
        }
        EXPECT_GT(gained_min, 1) << id_of(mode) << " gains nothing from any measure";
    }
}

TEST(TravelField, keeps_no_exit_that_is_reached_sooner_over_another)
{
    const TravelField field = field_of(real_region(), {}, Mode::Car, {6.7936, 52.2619});
    ASSERT_GT(field.exits.size(), 5u);
    EXPECT_EQ(field.exits.front().place, (Place{6.7936, 52.2619}));
    for (const Exit& exit : field.exits) {
        for (const Exit& other : field.exits) {
            if (&exit == &other) continue;
            const double over_other = other.minutes + field.minutes_per_km * distance_km(other.place, exit.place);
            EXPECT_GT(over_other, exit.minutes);
        }
    }
}

TEST(TravelField, goes_directly_where_there_is_no_network)
{
    Region region = tiny_region();
    region.links.clear();
    const TravelField field = field_of(region, {}, Mode::Pt, {6.7, 52.3});
    EXPECT_EQ(field.exits.size(), 1u);
    EXPECT_NEAR(minutes_to(field, {6.7, 52.2}), 11.12 * 60 * 1.3 / 12, 1e-9);
}

TEST(TravelSummary, names_the_nearest_place_and_adds_up_what_is_within_reach)
{
    Region region = tiny_region();
    region.nodes[0].kind = NodeKind::Junction; // nobody says: from the junction of Almelo
    const TravelSummary summary = make_travel_summary(region, field_of(region, {}, Mode::Car, {6.7, 52.3}));
    EXPECT_EQ(summary.nearest, std::optional<std::size_t>(1));
    EXPECT_NEAR(summary.nearest_km, 11.12, 1e-9);
    EXPECT_NEAR(summary.minutes[1], 20, 1e-9);
    EXPECT_NEAR(summary.minutes[2], 30, 1e-9);
    EXPECT_EQ(summary.reach, (std::array<double, 3>{10, 60, 60}));
    const TravelSummary far = make_travel_summary(region, field_of(region, {}, Mode::Car, {6.7, 52.1}));
    EXPECT_EQ(far.nearest, std::optional<std::size_t>(2)) << "the last one is nearer than the first";
}

} // namespace
} // namespace app::model
