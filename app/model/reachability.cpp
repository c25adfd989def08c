#include "model/reachability.hpp"

#include "model/units.hpp"

#include <algorithm>

namespace app::model {

namespace {

/// What a journey by e-bike takes of one by bike: the same ways, every speed 21/16 of it (section 6), so the e-bike
/// needs no shortest paths of its own.
constexpr double kEbikeShareOfBikeTime = 16.0 / 21;

void scale_times(TravelTimes& times, const TravelTimes& by_bike)
{
    times = by_bike;
    for (double& minutes : times.minutes) minutes *= kEbikeShareOfBikeTime;
}

void update_nodes(ModeAccess& access, const Region& region, Mode mode)
{
    access.node_access.resize(region.nodes.size());
    access.node_reach.resize(region.nodes.size());
    for (std::size_t node = 0; node < region.nodes.size(); ++node) {
        access.node_access[node] = access_sum(region.nodes, access.times.from(node), region.decay[mode]);
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

/// Brings the sites of one mode up to their places.
///   by_bike  the bike's, already up to date, for the e-bike; null for every other mode
void update_sites(ModeAccess& access, const Region& region, Mode mode, std::span<const Site> sites, bool times_changed,
                  const ModeAccess* by_bike)
{
    const std::size_t known = times_changed ? 0 : std::min(access.site_places.size(), sites.size());
    const std::size_t nodes = region.nodes.size();
    access.site_places.resize(sites.size());
    access.site_access.resize(sites.size());
    access.site_min.resize(sites.size() * nodes);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const Place place{sites[i].longitude_deg, sites[i].latitude_deg};
        if (i < known && access.site_places[i] == place) continue;
        const std::span<double> to_node = std::span(access.site_min).subspan(i * nodes, nodes);
        if (by_bike == nullptr) {
            update_minutes_from_place(to_node, region, access.times, mode, place);
        } else {
            for (std::size_t j = 0; j < nodes; ++j)
                to_node[j] = by_bike->site_min[i * nodes + j] * kEbikeShareOfBikeTime;
        }
        access.site_places[i] = place;
        access.site_access[i] = access_sum(region.nodes, to_node, region.decay[mode]);
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
