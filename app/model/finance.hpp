#pragma once
// Section 7: what the choices cost, and for whom. A shortage has no price here.

#include "model/results.hpp"
#include "model/site_list.hpp"

#include <span>

namespace app::model {

/// Interest, discount and horizon as factors per year of delivery.
struct FinanceFactors {
    Flows land_discount{};          ///< divides the margin: (1 + discount)^years since 2013, at least 1
    Flows holding_per_book{};       ///< holding cost per M EUR of book value delivered in that year
    double reserve_per_book = 0;    ///< holding cost per M EUR of book value kept in reserve
    double write_off_dropped = 1;   ///< written off per M EUR of book value dropped
    double write_off_reserve = 0.6; ///< idem kept in reserve: six tenths of a reserve are never needed (assumption)
};

[[nodiscard]] FinanceFactors make_finance_factors(const Parameters& parameters);

/// Land result, holding and write-off of one site over all its classes; result = land result - holding - write-off.
/// settled_meur stays 0.
[[nodiscard]] Finance finance_of_site(const Site& site, const SiteResult& result, const FinanceFactors& factors);

/// Sums per municipality, with a share of the results settled between the five ('gelijkwaardig speelveld').
///   share               of each municipality, adding up to 1
///   equalisation_share  0..1
[[nodiscard]] PerMunicipality<Finance> make_finance(const SiteList& list, std::span<const SiteResult> results,
                                                    const FinanceFactors& factors, const PerMunicipality<double>& share,
                                                    double equalisation_share);

} // namespace app::model
