#include "model/reachability.hpp"

#include "model/units.hpp"

#include <algorithm>

namespace app::model {

namespace {

/// The e-bike goes the same ways, so it needs no shortest paths of its own.
void scale_times(TravelTimes& times, const TravelTimes& by_bike)
{
    times = by_bike;
    for (double& minutes : times.minutes) minutes *= kEbikeShareOfBikeTime;
}

/// A of every node. Times are the same in both directions, so that each pair is weighed once; every sum goes by
/// ascending node, as access_sum goes.
void update_node_sums(std::vector<double>& sums, const Region& region, const TravelTimes& times, const Decay& decay)
{
    sums.assign(region.nodes.size(), 0);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const std::span<const double> minutes = times.from(i);
        const double weight_i = region.nodes[i].weight;
        for (std::size_t j = 0; j <= i; ++j) {
            const double weight_j = region.nodes[j].weight;
            if (weight_i == 0 && weight_j == 0) continue;
            const double near = decay_weight(decay, minutes[j]);
            sums[i] += weight_j * near;
            if (j < i) sums[j] += weight_i * near;
        }
    }
}

void update_nodes(ModeAccess& access, const Region& region, Mode mode)
{
    update_node_sums(access.node_access, region, access.times, region.decay[mode]);
    access.node_reach.resize(region.nodes.size());
    for (std::size_t node = 0; node < region.nodes.size(); ++node) {
        access.node_reach[node] = reach_sums(region.nodes, access.times.from(node));
    }
}

/// Brings travel times of one mode up to the parameters; true when they changed.
bool update_times(ModeAccess& access, const Region& region, const Parameters& parameters, Mode mode)
{
    std::vector<double>& minutes = access.next_link_min;
    update_link_minutes(minutes, region, parameters, mode);
    const double agglonet_per_hour = mode == Mode::Pt ? parameters.access_agglonet_per_hour : 0;
    const bool same = access.times.node_count == region.nodes.size() && minutes == access.link_min &&
                      agglonet_per_hour == access.agglonet_per_hour;
    if (same) return false;

    update_travel_times(access.times, access.scratch, region, minutes, mode, agglonet_per_hour);
    access.link_min.swap(minutes);
    access.agglonet_per_hour = agglonet_per_hour;
    return true;
}

/// Travel times from a site that stands at another place than before, or that finds other times.
///   by_bike  the bike's, already up to date, for the e-bike; null for every other mode
void update_site(ModeAccess& access, const Region& region, Mode mode, std::size_t site, const ModeAccess* by_bike)
{
    const std::size_t nodes = region.nodes.size();
    const auto row_of = [&](auto& table) { return std::span(table).subspan(site * nodes, nodes); };
    const std::span<double> to_node = row_of(access.site_min);
    if (by_bike == nullptr) {
        update_minutes_from_place(to_node, access.times, mode, row_of(access.site_km));
    } else {
        const std::span<const double> bike_min = row_of(by_bike->site_min);
        for (std::size_t j = 0; j < nodes; ++j) to_node[j] = bike_min[j] * kEbikeShareOfBikeTime;
    }
    access.site_access[site] = access_sum(region.nodes, to_node, region.decay[mode]);
}

/// Brings the sites of one mode up to their places.
void update_sites(ModeAccess& access, const Region& region, Mode mode, std::span<const Site> sites, bool times_changed,
                  const ModeAccess* by_bike)
{
    const std::size_t known = std::min(access.site_places.size(), sites.size());
    const std::size_t nodes = region.nodes.size();
    access.site_places.resize(sites.size());
    access.site_access.resize(sites.size());
    access.site_km.resize(sites.size() * nodes);
    access.site_min.resize(sites.size() * nodes);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const Place place{sites[i].longitude_deg, sites[i].latitude_deg};
        const bool moved = i >= known || access.site_places[i] != place;
        if (moved) update_distances(std::span(access.site_km).subspan(i * nodes, nodes), region, place);
        if (moved || times_changed) update_site(access, region, mode, i, by_bike);
        access.site_places[i] = place;
    }
}

PerTravel<double> largest(const PerTravel<double>& a, const PerTravel<double>& b)
{
    PerTravel<double> result;
    for (Travel travel : base::all_of<Travel>()) result[travel] = std::max(a[travel], b[travel]);
    return result;
}

PerTravel<std::array<double, 3>> reach_of(const Reachability& reachability, std::size_t node, double ebike_share)
{
    PerTravel<std::array<double, 3>> reach;
    for (std::size_t limit = 0; limit < kReachThresholdsMin.size(); ++limit) {
        PerMode<double> by_mode;
        for (Mode mode : base::all_of<Mode>()) by_mode[mode] = reachability[mode].node_reach[node][limit];
        const PerTravel<double> by_travel = mix_cycle(by_mode, ebike_share);
        for (Travel travel : base::all_of<Travel>()) reach[travel][limit] = by_travel[travel];
    }
    return reach;
}

} // namespace

void update_reachability(Reachability& reachability, const Region& region, const Parameters& parameters,
                         std::span<const Site> sites)
{
    bool bike_changed = false;
    for (Mode mode : base::all_of<Mode>()) { // the bike comes before the e-bike
        ModeAccess& access = reachability[mode];
        const ModeAccess* by_bike = mode == Mode::Ebike ? &reachability[Mode::Bike] : nullptr;
        const bool changed = by_bike ? bike_changed : update_times(access, region, parameters, mode);
        if (by_bike && changed) scale_times(access.times, by_bike->times);
        if (mode == Mode::Bike) bike_changed = changed;
        if (changed) update_nodes(access, region, mode);
        update_sites(access, region, mode, sites, changed, by_bike);
    }
}

PerTravel<double> site_access(const Reachability& reachability, std::size_t site, double ebike_share)
{
    PerMode<double> by_mode;
    for (Mode mode : base::all_of<Mode>()) by_mode[mode] = reachability[mode].site_access[site];
    return mix_cycle(by_mode, ebike_share);
}

PerTravel<double> node_access(const Reachability& reachability, std::size_t node, double ebike_share)
{
    PerMode<double> by_mode;
    for (Mode mode : base::all_of<Mode>()) by_mode[mode] = reachability[mode].node_access[node];
    return mix_cycle(by_mode, ebike_share);
}

AccessAnchor make_access_anchor(const Region& region, const Reachability& defaults)
{
    const double ebike_share = share_of_percent(Parameters{}.access_ebike_percent);
    AccessAnchor anchor;
    for (std::size_t node = 0; node < region.nodes.size(); ++node) {
        anchor.nodes.push_back(node_access(defaults, node, ebike_share));
    }
    for (std::size_t site = 0; site < region.sites.size(); ++site) {
        anchor.largest_site = largest(anchor.largest_site, site_access(defaults, site, ebike_share));
    }
    for (Municipality m : base::all_of<Municipality>()) {
        if (const auto node = find_centre_node(region, m)) {
            anchor.largest_centre = largest(anchor.largest_centre, anchor.nodes[*node]);
        }
    }
    return anchor;
}

std::optional<std::size_t> find_centre_node(const Region& region, Municipality municipality)
{
    for (std::size_t i = 0; i < region.nodes.size(); ++i) {
        const Node& node = region.nodes[i];
        if (node.kind == NodeKind::Centre && node.municipality == municipality) return i;
    }
    return std::nullopt;
}

double multimodal_value(const PerTravel<double>& access, const PerTravel<double>& anchor)
{
    double sum = 0;
    for (Travel travel : base::all_of<Travel>()) {
        if (anchor[travel] > 0) sum += std::min(1.0, access[travel] / anchor[travel]);
    }
    return round_to_billionth(sum / static_cast<double>(base::kEnumSize<Travel>));
}

double freight_value(const Site& site, const Parameters& parameters)
{
    const double water_share = is_on(parameters.access_canal_va) ? 1 : 0.5;
    return round_to_billionth(0.5 * site.freight_motorway + 0.5 * site.freight_water * water_share);
}

void update_node_access(std::vector<NodeAccess>& nodes, const Reachability& reachability, const AccessAnchor& anchor,
                        double ebike_share)
{
    nodes.resize(anchor.nodes.size());
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        const PerTravel<double> access = node_access(reachability, node, ebike_share);
        for (Travel travel : base::all_of<Travel>()) {
            const double default_access = anchor.nodes[node][travel];
            nodes[node].index[travel].reset();
            if (default_access != 0)
                nodes[node].index[travel] = 100 * (access[travel] / default_access); // exactly 100 by default
        }
        nodes[node].reach_thousand = reach_of(reachability, node, ebike_share);
    }
}

PerTravel<double> region_index(std::span<const Node> nodes, std::span<const NodeAccess> access)
{
    PerTravel<double> result;
    for (Travel travel : base::all_of<Travel>()) {
        double sum = 0;
        double weight_sum = 0;
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            const std::optional<double>& index = access[node].index[travel];
            if (!index) continue;
            sum += nodes[node].weight * *index;
            weight_sum += nodes[node].weight;
        }
        result[travel] = weight_sum == 0 ? 100 : sum / weight_sum;
    }
    return result;
}

} // namespace app::model
