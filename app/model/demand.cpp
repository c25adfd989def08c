#include "model/demand.hpp"

namespace app::model {

void update_demand(Demand& demand, const HomesDemand& homes, const WorkDemand& work,
                   const PerMunicipality<double>& share)
{
    demand.total = work.demand;
    for (Municipality m : base::all_of<Municipality>()) {
        for (Segment segment : base::all_of<Segment>()) {
            Flows& local = demand.local[m][segment];
            if (class_of(segment) != SiteClass::Homes) {
                for (std::size_t t = 0; t < local.size(); ++t) local[t] = share[m] * work.demand[segment][t];
                continue;
            }
            for (std::size_t t = 0; t < local.size(); ++t) {
                local[t] = homes.demand[m][t] * homes.mix[segment][t];
                demand.total[segment][t] += local[t];
            }
        }
    }
}

double demand_of_class(const Demand& demand, SiteClass site_class)
{
    double sum = 0;
    for (Segment segment : segments_of(site_class)) {
        for (double flow : demand.total[segment]) sum += flow;
    }
    return sum;
}

} // namespace app::model
