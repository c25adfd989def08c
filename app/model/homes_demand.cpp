#include "model/homes_demand.hpp"

#include "model/units.hpp"

#include <algorithm>
#include <cassert>

namespace app::model {

namespace {

constexpr int kLastYearOfDocumentedDemolition = 2020;

double interpolate(const std::array<double, 5>& homes, int year)
{
    constexpr auto& years = HomesTable::kYears;
    std::size_t after = 1;
    while (years[after] < year) ++after;
    const std::size_t before = after - 1;
    return homes[before] +
           (homes[after] - homes[before]) * (year - years[before]) / static_cast<double>(years[after] - years[before]);
}

} // namespace

HomesForecast make_homes_forecast(const HomesTable& table)
{
    HomesForecast forecast;
    double total = 0;
    for (Municipality m : base::all_of<Municipality>()) {
        for (int year = kBaseYear; year <= kLastYear; ++year) {
            forecast.base[m][level_index(year)] = interpolate(table.homes[m], year);
        }
        total += forecast.base[m][0];
    }
    assert(total > 0);
    for (Municipality m : base::all_of<Municipality>()) forecast.share[m] = forecast.base[m][0] / total;
    return forecast;
}

double demolition_per_year(const Region& region, const Parameters& parameters, int year)
{
    return year <= kLastYearOfDocumentedDemolition ? region.demolition_until_2020_per_year
                                                   : parameters.housing_demolition_per_year;
}

double rebuilt_elsewhere_per_year(const Region& region, const Parameters& parameters, int year)
{
    return (1 - share_of_percent(parameters.housing_rebuild_on_site_percent)) *
           demolition_per_year(region, parameters, year);
}

PerSegment<double> homes_mix(const Region& region, double centre_preference_share, int year)
{
    PerSegment<double> mix{};
    for (Segment segment : segments_of(SiteClass::Homes)) {
        mix[segment] = region.mix_2010[segment] +
                       (region.mix_2040[segment] - region.mix_2010[segment]) * (year - kBaseYear) / kHorizonYears;
    }
    mix[Segment::Urban] += centre_preference_share / 2;
    mix[Segment::Compact] += centre_preference_share / 2;
    mix[Segment::Green] -= centre_preference_share / 2;
    mix[Segment::Other] -= centre_preference_share / 2;
    double sum = 0;
    for (Segment segment : segments_of(SiteClass::Homes)) {
        mix[segment] = std::max(0.0, mix[segment]);
        sum += mix[segment];
    }
    assert(sum > 0);
    for (Segment segment : segments_of(SiteClass::Homes)) mix[segment] /= sum;
    return mix;
}

HomesDemand make_homes_demand(const Region& region, const HomesForecast& forecast, const Parameters& parameters)
{
    const double growth = share_of_percent(parameters.housing_growth_percent);
    HomesDemand homes;
    for (Municipality m : base::all_of<Municipality>()) {
        for (int year = kBaseYear; year <= kLastYear; ++year) {
            const std::size_t t = level_index(year);
            homes.need[m][t] = forecast.base[m][t] * (1 + growth * (year - kBaseYear) / kHorizonYears);
        }
        for (int year = kFirstYear; year <= kLastYear; ++year) {
            const std::size_t t = level_index(year);
            const double gross = homes.need[m][t] - homes.need[m][t - 1] +
                                 parameters.housing_talent_per_year * forecast.share[m] +
                                 rebuilt_elsewhere_per_year(region, parameters, year) * forecast.share[m];
            homes.demand[m][flow_index(year)] = std::max(0.0, gross);
            homes.shrink[m][flow_index(year)] = std::max(0.0, -gross);
        }
    }
    const double preference = share_of_percent(parameters.housing_centre_preference_points);
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const PerSegment<double> mix = homes_mix(region, preference, year);
        for (Segment segment : segments_of(SiteClass::Homes)) homes.mix[segment][flow_index(year)] = mix[segment];
    }
    return homes;
}

} // namespace app::model
