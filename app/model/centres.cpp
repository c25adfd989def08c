#include "model/centres.hpp"

#include "model/units.hpp"

#include <algorithm>

namespace app::model {

namespace {

constexpr double kOnlineShare2010 = 0.08;
constexpr double kCentreShareOfFloor = 0.55;
constexpr double kMovableShareOfFloor = 0.45;
constexpr double kProgrammePerHome = 0.03; // homes in the centre, per home of 2010, that make a full programme
constexpr double kFloorIn2010 = 106;       // 6 % of the floor stood empty in 2010 (assumption)
constexpr double kTemporaryUseEffect = 0.5;
constexpr double kBestAccess = 1.5;

double years_share(int year)
{
    return static_cast<double>(year - kBaseYear) / kHorizonYears;
}

/// Homes on centre and station sites of a municipality up to and with each year.
Levels centre_homes(const SiteList& list, std::span<const SiteResult> results, Municipality m)
{
    Flows per_year{};
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Site& site = list.sites[i];
        const bool counts = site.kind == SiteKind::Centre || site.kind == SiteKind::Station;
        if (site.municipality != m || !counts) continue;
        for (std::size_t t = 0; t < per_year.size(); ++t) per_year[t] += results[i].delivered[SiteClass::Homes][t];
    }
    Levels cumulative{};
    for (std::size_t t = 0; t < per_year.size(); ++t) cumulative[t + 1] = cumulative[t] + per_year[t];
    return cumulative;
}

double vitality(double programme, double centre_floor, double access, const Parameters& parameters)
{
    return 100 * (0.30 * programme + 0.25 * std::min(1.0, centre_floor / 100) + 0.20 * access +
                  0.15 * share_of_percent(parameters.city_public_space_percent) +
                  0.10 * share_of_percent(parameters.city_spontaneous_percent));
}

void update_centre(CentreResult& centre, const Levels& homes, const Levels& need, const Parameters& parameters)
{
    const double online_2040 = share_of_percent(parameters.retail_online_percent);
    const double concentration = share_of_percent(parameters.retail_concentration_percent);
    const double filled = 1 - kTemporaryUseEffect * share_of_percent(parameters.city_temporary_use_percent);
    for (int year = kBaseYear; year <= kLastYear; ++year) {
        const std::size_t t = level_index(year);
        const double moved_share = kMovableShareOfFloor * concentration * years_share(year);
        centre.programme[t] = std::min(1.0, homes[t] / (kProgrammePerHome * need[0]));
        centre.floor[t] = 100 * (1 - online_share(online_2040, year)) / (1 - kOnlineShare2010) * need[t] / need[0];
        centre.centre_floor[t] = centre.floor[t] * (kCentreShareOfFloor + moved_share) / kCentreShareOfFloor;
        centre.empty_floor[t] = std::max(0.0, kFloorIn2010 - centre.centre_floor[t]) * filled;
        centre.vitality[t] = vitality(centre.programme[t], centre.centre_floor[t], centre.access, parameters);
    }
}

} // namespace

double online_share(double online_share_2040, int year)
{
    return kOnlineShare2010 + (online_share_2040 - kOnlineShare2010) * years_share(year);
}

double centre_access(const PerTravel<double>& access, const PerTravel<double>& largest_centre)
{
    double sum = 0;
    for (Travel travel : base::all_of<Travel>()) {
        if (largest_centre[travel] > 0) sum += std::min(kBestAccess, access[travel] / largest_centre[travel]);
    }
    return sum / static_cast<double>(base::kEnumSize<Travel>) / kBestAccess;
}

void update_centres(PerMunicipality<CentreResult>& centres, const Region& region, const SiteList& list,
                    std::span<const SiteResult> results, const HomesDemand& homes, const Reachability& reachability,
                    const AccessAnchor& anchor, const Parameters& parameters)
{
    const double ebike_share = share_of_percent(parameters.access_ebike_percent);
    for (Municipality m : base::all_of<Municipality>()) {
        CentreResult& centre = centres[m];
        centre.municipality = m;
        centre.access = 0;
        if (const auto node = find_centre_node(region, m)) {
            centre.access = centre_access(node_access(reachability, *node, ebike_share), anchor.largest_centre);
        }
        update_centre(centre, centre_homes(list, results, m), homes.need[m], parameters);
    }
}

} // namespace app::model
