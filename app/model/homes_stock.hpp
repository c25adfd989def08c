#pragma once
// Section 5: households, homes and vacancy per municipality.

#include "model/homes_demand.hpp"

namespace app::model {

struct HomesStock {
    PerMunicipality<Levels> households{}; ///< [homes] need plus bound talent
    PerMunicipality<Levels> stock{};      ///< [homes] starts at the need of 2010
    PerMunicipality<Levels> vacancy{};    ///< [homes] >= 0
};

/// Vacancy follows the region: a surplus in one municipality is not vacancy while there is a shortage elsewhere.
///
///   delivered  homes delivered on sites of each municipality [homes/year]
[[nodiscard]] HomesStock make_homes_stock(const Region& region, const HomesForecast& forecast,
                                          const HomesDemand& demand, const PerMunicipality<Flows>& delivered,
                                          const Parameters& parameters);

} // namespace app::model
