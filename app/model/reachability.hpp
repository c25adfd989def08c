#pragma once
// Section 6, put together: access of all nodes and sites by all modes, remembered while what it hangs on stays the
// same (a slider of housing or finance moves no travel time).

#include "model/access.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <array>
#include <span>
#include <vector>

namespace app::model {

/// One mode: its travel times and the access that follows from them, with the inputs that they were computed from.
struct ModeAccess {
    std::vector<double> link_min; ///< minutes per link that `times` stands on
    double agglonet_per_hour = 0; ///< idem, trains per hour
    TravelTimes times;
    std::vector<double> node_access; ///< A of each node
    std::vector<std::array<double, 3>> node_reach;
    std::vector<Place> site_places;    ///< where each entry of site_access was computed for
    std::vector<double> site_km;       ///< from each site to every node, a row per site
    std::vector<double> site_min;      ///< T from each site to every node, a row per site
    std::vector<double> site_access;   ///< A of each site
    std::vector<double> next_link_min; ///< working memory, as the scratch: kept so that an update takes none
    TravelScratch scratch;
};

using Reachability = PerMode<ModeAccess>;

/// The all-defaults scenario that indices and M are measured against.
struct AccessAnchor {
    std::vector<PerTravel<double>> nodes; ///< A per node
    PerTravel<double> largest_site{};     ///< largest A over the sites of the plan
    PerTravel<double> largest_centre{};   ///< largest A over the nodes of the city centres
};

/// Brings access up to parameters and places: modes whose links and waits did not change keep their travel times, and
/// sites that did not move keep their access.
void update_reachability(Reachability& reachability, const Region& region, const Parameters& parameters,
                         std::span<const Site> sites);

/// Access by car, public transport and cycle, of one site or node.
[[nodiscard]] PerTravel<double> site_access(const Reachability& reachability, std::size_t site, double ebike_share);
[[nodiscard]] PerTravel<double> node_access(const Reachability& reachability, std::size_t node, double ebike_share);

/// The anchor of a region, from reachability that is up to the default parameters and the plan's sites.
[[nodiscard]] AccessAnchor make_access_anchor(const Region& region, const Reachability& defaults);

/// The node of a municipality's centre; nothing when the network has none.
[[nodiscard]] std::optional<std::size_t> find_centre_node(const Region& region, Municipality municipality);

/// M, 0..1, rounded to nine decimals: mean over car, public transport and cycle of min(1, A / anchor).
[[nodiscard]] double multimodal_value(const PerTravel<double>& access, const PerTravel<double>& anchor);

/// F, 0..1, rounded to nine decimals: half motorway, half water, which counts half until canal and lock are widened.
[[nodiscard]] double freight_value(const Site& site, const Parameters& parameters);

/// Index (100 = all defaults) and reach of every node.
void update_node_access(std::vector<NodeAccess>& nodes, const Reachability& reachability, const AccessAnchor& anchor,
                        double ebike_share);

/// Index of the region per way of travel: mean over nodes that have one, weighted by inhabitants and jobs; 100 when
/// no node has one.
[[nodiscard]] PerTravel<double> region_index(std::span<const Node> nodes, std::span<const NodeAccess> access);

} // namespace app::model
