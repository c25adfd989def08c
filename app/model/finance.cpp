#include "model/finance.hpp"

#include "model/units.hpp"

#include <algorithm>
#include <cmath>

namespace app::model {

namespace {

constexpr int kPlanYear = 2013; // from when holding and discounting run

} // namespace

FinanceFactors make_finance_factors(const Parameters& parameters)
{
    const double growth = 1 + share_of_percent(parameters.finance_interest_percent);
    const double discount = 1 + share_of_percent(parameters.finance_discount_percent);
    const double horizon = parameters.finance_horizon_years;
    const auto holding_per_book = [growth, discount](double years) {
        return (std::pow(growth, years) - 1) / std::pow(discount, years);
    };
    FinanceFactors factors;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const double since_plan = std::max(year - kPlanYear, 0);
        factors.land_discount[flow_index(year)] = std::pow(discount, since_plan);
        factors.holding_per_book[flow_index(year)] = holding_per_book(std::min(since_plan, horizon));
    }
    factors.reserve_per_book = holding_per_book(horizon);
    return factors;
}

Finance finance_of_site(const Site& site, const SiteResult& result, const FinanceFactors& factors)
{
    Finance finance;
    for (SiteClass c : base::all_of<SiteClass>()) {
        if (!(site.capacity[c] > 0)) continue;
        const double book_meur = site.book_value_meur[c] / site.capacity[c];
        for (std::size_t t = 0; t < result.delivered[c].size(); ++t) {
            const double delivered = result.delivered[c][t];
            finance.land_result_meur += site.margin_meur[c] * delivered / factors.land_discount[t];
            finance.holding_meur += book_meur * factors.holding_per_book[t] * delivered;
        }
        finance.holding_meur += book_meur * factors.reserve_per_book * result.reserved[c];
        finance.write_off_meur += factors.write_off_dropped * book_meur * result.dropped[c] +
                                  factors.write_off_reserve * book_meur * result.reserved[c];
    }
    finance.result_meur = finance.land_result_meur - finance.holding_meur - finance.write_off_meur;
    return finance;
}

PerMunicipality<Finance> make_finance(const SiteList& list, std::span<const SiteResult> results,
                                      const FinanceFactors& factors, const PerMunicipality<double>& share,
                                      double equalisation_share)
{
    PerMunicipality<Finance> finance{};
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Finance of_site = finance_of_site(list.sites[i], results[i], factors);
        Finance& sum = finance[list.sites[i].municipality];
        sum.land_result_meur += of_site.land_result_meur;
        sum.holding_meur += of_site.holding_meur;
        sum.write_off_meur += of_site.write_off_meur;
    }
    double total = 0;
    for (Finance& f : finance) {
        f.result_meur = f.land_result_meur - f.holding_meur - f.write_off_meur;
        total += f.result_meur;
    }
    for (Municipality m : base::all_of<Municipality>()) {
        finance[m].settled_meur =
            (1 - equalisation_share) * finance[m].result_meur + equalisation_share * share[m] * total;
    }
    return finance;
}

} // namespace app::model
