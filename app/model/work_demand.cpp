#include "model/work_demand.hpp"

#include "model/units.hpp"

namespace app::model {

namespace {

constexpr int kYearsPerDecade = 10;

double multiplier_of(Segment segment, const Parameters& parameters)
{
    switch (segment) {
    case Segment::Services:
        return share_of_percent(parameters.land_services_percent);
    case Segment::Consumer:
        return share_of_percent(parameters.land_consumer_percent);
    case Segment::Logistics:
        return share_of_percent(parameters.land_logistics_percent);
    case Segment::Industry:
        return share_of_percent(parameters.land_industry_percent);
    default:
        return 0;
    }
}

double offices_base_km2f(const Region& region, int year)
{
    return region.offices_2011_km2f_per_year + (region.offices_2040_km2f_per_year - region.offices_2011_km2f_per_year) *
                                                   (year - kFirstYear) / (kLastYear - kFirstYear);
}

} // namespace

double remote_work_factor(Segment segment, double remote_share, int year)
{
    if (segment == Segment::Industry || segment == Segment::Logistics) return 1;
    return 1 - remote_share * (year - kBaseYear) / kHorizonYears;
}

WorkDemand make_work_demand(const Region& region, const Parameters& parameters)
{
    const double remote = share_of_percent(parameters.work_remote_percent);
    const double restructuring = share_of_percent(parameters.land_restructuring_percent);
    WorkDemand work;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const std::size_t t = flow_index(year);
        const std::size_t decade = t / kYearsPerDecade;
        for (Segment segment : segments_of(SiteClass::Land)) {
            const double land_ha = region.land_ha_per_decade[segment][decade] / kYearsPerDecade *
                                       multiplier_of(segment, parameters) * remote_work_factor(segment, remote, year) +
                                   parameters.land_external_ha / kHorizonYears * region.external_split[segment];
            work.restructured_ha[segment][t] = land_ha * restructuring;
            work.demand[segment][t] = land_ha - work.restructured_ha[segment][t];
        }
        work.demand[Segment::Offices][t] = offices_base_km2f(region, year) *
                                           share_of_percent(parameters.offices_demand_percent) *
                                           remote_work_factor(Segment::Offices, remote, year);
    }
    return work;
}

} // namespace app::model
