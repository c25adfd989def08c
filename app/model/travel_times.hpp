#pragma once
// Section 6: travel times over the network of one mode.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/terms.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace app::model {

/// A place on the map.
struct Place {
    double longitude_deg = 0;
    double latitude_deg = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Distance as the crow flies [km]: 111.2 km per degree of latitude, 111.2 * cos(52.28 degrees) per degree of
/// longitude. Good to a few metres within Twente.
[[nodiscard]] double distance_km(Place a, Place b);

/// What a kilometre as the crow flies takes where there is no network, to the first node and from the last [minutes].
[[nodiscard]] double access_minutes_per_km(Mode mode);

/// Door-to-door times between all nodes by one mode.
struct TravelTimes {
    std::size_t node_count = 0;
    std::vector<std::uint32_t> members; ///< nodes that an existing link of the mode touches, ascending
    std::vector<double> minutes;        ///< T(from, to) at from * node_count + to; 0 to itself, infinity where no way

    [[nodiscard]] double between(std::size_t from, std::size_t to) const { return minutes[from * node_count + to]; }
    [[nodiscard]] std::span<const double> from(std::size_t node) const
    {
        return std::span<const double>(minutes).subspan(node * node_count, node_count);
    }
};

/// What a journey by e-bike takes of the same one by bike: every speed, of links and to the first node, is 21/16.
inline constexpr double kEbikeShareOfBikeTime = 16.0 / 21;

/// Memory of update_travel_times that repeated calls use again.
struct TravelScratch {
    std::vector<std::uint8_t> touched;
    std::vector<std::size_t> place_of;
    std::vector<double> shortest;
    std::vector<double> over;
};

/// Minutes over every link of the region for a mode, infinity where the link is of another mode or does not exist
/// with these parameters. E-bikes use the bike links, faster.
void update_link_minutes(std::vector<double>& minutes, const Region& region, const Parameters& parameters, Mode mode);
[[nodiscard]] std::vector<double> link_minutes(const Region& region, const Parameters& parameters, Mode mode);

/// Shortest paths over links of which the minutes are given (infinity: no link), with what a trip between different
/// nodes adds: car the time to walk, park and go door to door, public transport the wait.
void update_travel_times(TravelTimes& times, TravelScratch& scratch, const Region& region,
                         std::span<const double> minutes_of_links, Mode mode, double agglonet_per_hour);
[[nodiscard]] TravelTimes make_travel_times(const Region& region, std::span<const double> minutes_of_links, Mode mode,
                                            double agglonet_per_hour);

/// Distance from a place to every node as the crow flies [km], one value per node.
void update_distances(std::span<double> km_to_node, const Region& region, Place place);

/// T(place, j) for every node j [minutes]: over the node of the mode that makes it shortest, reached at walking or
/// cycling or driving speed over 1.3 times the distance as the crow flies. Writes one value per node to `to_node`.
///   km_to_node  of the place, as update_distances gives them
void update_minutes_from_place(std::span<double> to_node, const TravelTimes& times, Mode mode,
                               std::span<const double> km_to_node);

} // namespace app::model
