#include "model/homes_stock.hpp"

#include <algorithm>

namespace app::model {

namespace {

void update_vacancy(HomesStock& homes, std::size_t level)
{
    PerMunicipality<double> surplus{};
    double stock = 0;
    double households = 0;
    double surplus_sum = 0;
    for (Municipality m : base::all_of<Municipality>()) {
        surplus[m] = std::max(0.0, homes.stock[m][level] - homes.households[m][level]);
        stock += homes.stock[m][level];
        households += homes.households[m][level];
        surplus_sum += surplus[m];
    }
    if (surplus_sum == 0) return;
    const double vacant_share = std::min(1.0, std::max(0.0, stock - households) / surplus_sum);
    for (Municipality m : base::all_of<Municipality>()) homes.vacancy[m][level] = surplus[m] * vacant_share;
}

} // namespace

HomesStock make_homes_stock(const Region& region, const HomesForecast& forecast, const HomesDemand& demand,
                            const PerMunicipality<Flows>& delivered, const Parameters& parameters)
{
    HomesStock homes;
    for (Municipality m : base::all_of<Municipality>()) {
        homes.stock[m][0] = demand.need[m][0];
        for (int year = kBaseYear; year <= kLastYear; ++year) {
            const std::size_t t = level_index(year);
            homes.households[m][t] =
                demand.need[m][t] + parameters.housing_talent_per_year * forecast.share[m] * (year - kBaseYear);
            if (year == kBaseYear) continue;
            homes.stock[m][t] = homes.stock[m][t - 1] + delivered[m][flow_index(year)] -
                                rebuilt_elsewhere_per_year(region, parameters, year) * forecast.share[m];
        }
    }
    for (std::size_t level = 0; level < std::tuple_size_v<Levels>; ++level) update_vacancy(homes, level);
    return homes;
}

} // namespace app::model
