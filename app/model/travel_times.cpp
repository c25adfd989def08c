#include "model/travel_times.hpp"

#include "model/units.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace app::model {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kKmPerDegree = 111.2;
constexpr double kCosMiddleLatitude = 0.6118031920392558; // cosine of 52.28 degrees: the same bits on every machine
constexpr double kDetour = 1.3;
constexpr PerMode<double> kAccessSpeedKmh{{40, 12, 16, 21}};
constexpr double kMinutesPerHour = 60;

Mode network_of(Mode mode)
{
    return mode == Mode::Ebike ? Mode::Bike : mode;
}

double speed_kmh(const Link& link, const Parameters& parameters, Mode mode)
{
    double speed = link.speed_kmh;
    if (link.upgrade != nullptr) {
        speed += share_of(parameters, link.upgrade) * (link.upgraded_speed_kmh - link.speed_kmh);
    }
    return mode == Mode::Ebike ? speed / kEbikeShareOfBikeTime : speed;
}

void update_members(std::vector<std::uint32_t>& members, std::vector<std::uint8_t>& touched, const Region& region,
                    std::span<const double> minutes_of_links)
{
    touched.assign(region.nodes.size(), 0);
    for (std::size_t i = 0; i < region.links.size(); ++i) {
        if (minutes_of_links[i] == kInfinity) continue;
        touched[region.links[i].from] = 1;
        touched[region.links[i].to] = 1;
    }
    members.clear();
    for (std::size_t node = 0; node < touched.size(); ++node) {
        if (touched[node] != 0) members.push_back(static_cast<std::uint32_t>(node));
    }
}

/// Shortest paths in a symmetric matrix of direct ways (Floyd, 1962): the half below the diagonal, then its mirror.
void shorten(std::vector<double>& minutes, std::vector<double>& over, std::size_t count)
{
    over.resize(count);
    for (std::size_t via = 0; via < count; ++via) {
        for (std::size_t to = 0; to < count; ++to) over[to] = minutes[std::max(via, to) * count + std::min(via, to)];
        for (std::size_t from = 0; from < count; ++from) {
            const double to_via = over[from];
            if (from == via || to_via == kInfinity) continue;
            double* row = &minutes[from * count];
            for (std::size_t to = 0; to < from; ++to) row[to] = std::min(row[to], to_via + over[to]);
        }
    }
    for (std::size_t from = 0; from < count; ++from) {
        for (std::size_t to = 0; to < from; ++to) minutes[to * count + from] = minutes[from * count + to];
    }
}

/// Shortest paths between members, into scratch.shortest: row-major over places in `members`.
void update_shortest(TravelScratch& scratch, const Region& region, std::span<const double> minutes_of_links,
                     std::span<const std::uint32_t> members)
{
    const std::size_t count = members.size();
    std::vector<std::size_t>& place_of = scratch.place_of;
    place_of.assign(region.nodes.size(), 0);
    for (std::size_t place = 0; place < count; ++place) place_of[members[place]] = place;

    std::vector<double>& minutes = scratch.shortest;
    minutes.assign(count * count, kInfinity);
    for (std::size_t place = 0; place < count; ++place) minutes[place * count + place] = 0;
    for (std::size_t i = 0; i < region.links.size(); ++i) {
        if (minutes_of_links[i] == kInfinity) continue;
        const std::size_t from = place_of[region.links[i].from];
        const std::size_t to = place_of[region.links[i].to];
        minutes[from * count + to] = std::min(minutes[from * count + to], minutes_of_links[i]);
        minutes[to * count + from] = std::min(minutes[to * count + from], minutes_of_links[i]);
    }
    shorten(minutes, scratch.over, count);
}

/// What a trip between two different nodes adds to the way over the links [minutes].
double added_minutes(const Region& region, std::size_t from, std::size_t to, Mode mode, double agglonet_per_hour)
{
    if (mode == Mode::Car) return region.car_fixed_min;
    if (mode != Mode::Pt) return 0;
    const double wait_on_axis = kMinutesPerHour / 2 / agglonet_per_hour;
    const double wait_off_axis = region.pt_wait_off_axis_min;
    const bool from_axis = region.nodes[from].on_axis;
    const bool to_axis = region.nodes[to].on_axis;
    if (from_axis && to_axis) return wait_on_axis;
    return from_axis || to_axis ? (wait_on_axis + wait_off_axis) / 2 : wait_off_axis;
}

} // namespace

double distance_km(Place a, Place b)
{
    const double east_km = (b.longitude_deg - a.longitude_deg) * (kKmPerDegree * kCosMiddleLatitude);
    const double north_km = (b.latitude_deg - a.latitude_deg) * kKmPerDegree;
    return std::sqrt(east_km * east_km + north_km * north_km);
}

double access_minutes_per_km(Mode mode)
{
    return kMinutesPerHour * kDetour / kAccessSpeedKmh[mode];
}

void update_distances(std::span<double> km_to_node, const Region& region, Place place)
{
    assert(km_to_node.size() == region.nodes.size());
    for (std::size_t i = 0; i < km_to_node.size(); ++i) {
        km_to_node[i] = distance_km(place, {region.nodes[i].longitude_deg, region.nodes[i].latitude_deg});
    }
}

void update_link_minutes(std::vector<double>& minutes, const Region& region, const Parameters& parameters, Mode mode)
{
    minutes.assign(region.links.size(), kInfinity);
    for (std::size_t i = 0; i < region.links.size(); ++i) {
        const Link& link = region.links[i];
        if (link.mode != network_of(mode)) continue;
        if (link.when != nullptr && !is_on(parameters.*link.when)) continue;
        minutes[i] = kMinutesPerHour * link.length_km / speed_kmh(link, parameters, mode);
    }
}

std::vector<double> link_minutes(const Region& region, const Parameters& parameters, Mode mode)
{
    std::vector<double> minutes;
    update_link_minutes(minutes, region, parameters, mode);
    return minutes;
}

void update_travel_times(TravelTimes& times, TravelScratch& scratch, const Region& region,
                         std::span<const double> minutes_of_links, Mode mode, double agglonet_per_hour)
{
    assert(minutes_of_links.size() == region.links.size());
    times.node_count = region.nodes.size();
    update_members(times.members, scratch.touched, region, minutes_of_links);
    times.minutes.assign(times.node_count * times.node_count, kInfinity);
    for (std::size_t node = 0; node < times.node_count; ++node) times.minutes[node * times.node_count + node] = 0;

    update_shortest(scratch, region, minutes_of_links, times.members);
    const std::size_t count = times.members.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j) continue;
            const std::size_t from = times.members[i];
            const std::size_t to = times.members[j];
            times.minutes[from * times.node_count + to] =
                scratch.shortest[i * count + j] + added_minutes(region, from, to, mode, agglonet_per_hour);
        }
    }
}

TravelTimes make_travel_times(const Region& region, std::span<const double> minutes_of_links, Mode mode,
                              double agglonet_per_hour)
{
    TravelTimes times;
    TravelScratch scratch;
    update_travel_times(times, scratch, region, minutes_of_links, mode, agglonet_per_hour);
    return times;
}

void update_minutes_from_place(std::span<double> to_node, const TravelTimes& times, Mode mode,
                               std::span<const double> km_to_node)
{
    assert(to_node.size() == times.node_count && km_to_node.size() == times.node_count);
    std::fill(to_node.begin(), to_node.end(), kInfinity);
    if (times.members.empty()) return;
    const double minutes_per_km = access_minutes_per_km(mode);
    const auto enter_at = [&](std::uint32_t entry) {
        const double to_entry_min = minutes_per_km * km_to_node[entry];
        // Whoever is at this node sooner over another one gains nothing by entering here: times have no short cuts.
        if (!(to_entry_min < to_node[entry])) return;
        const std::span<const double> from_entry = times.from(entry);
        for (std::size_t to = 0; to < to_node.size(); ++to) {
            to_node[to] = std::min(to_node[to], to_entry_min + from_entry[to]);
        }
    };
    // With the nearest node first, most of the others are reached sooner over it.
    enter_at(*std::min_element(times.members.begin(), times.members.end(),
                               [&](std::uint32_t a, std::uint32_t b) { return km_to_node[a] < km_to_node[b]; }));
    for (const std::uint32_t entry : times.members) enter_at(entry);
}

} // namespace app::model
