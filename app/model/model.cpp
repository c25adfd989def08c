#include "model/model.hpp"

#include "model/balance.hpp"
#include "model/centres.hpp"
#include "model/decisions.hpp"
#include "model/finance.hpp"
#include "model/homes_stock.hpp"
#include "model/ledger.hpp"
#include "model/reasons.hpp"
#include "model/scores.hpp"
#include "model/twentehuis.hpp"
#include "model/units.hpp"

namespace app::model {

namespace {

PerMunicipality<Flows> homes_by_municipality(const SiteList& list, std::span<const SiteResult> results)
{
    PerMunicipality<Flows> homes{};
    for (std::size_t i = 0; i < results.size(); ++i) {
        Flows& sum = homes[list.sites[i].municipality];
        for (std::size_t t = 0; t < sum.size(); ++t) sum[t] += results[i].delivered[SiteClass::Homes][t];
    }
    return homes;
}

/// Homes rebuilt where they stood, over all years.
double rebuilt_on_site(const Region& region, const Parameters& parameters)
{
    double demolished = 0;
    for (int year = kFirstYear; year <= kLastYear; ++year) demolished += demolition_per_year(region, parameters, year);
    return share_of_percent(parameters.housing_rebuild_on_site_percent) * demolished;
}

} // namespace

Model::Model(const Region& region)
    : region_(region), forecast_(make_homes_forecast(region.homes)), list_(make_site_list(region))
{
    // The anchor needs the all-defaults scenario; what is computed for it serves the first run too.
    update_reachability(reachability_, region_, Parameters{}, list_.sites);
    anchor_ = make_access_anchor(region_, reachability_);
    reset_site_order(order_, list_.sites);
}

const Results& Model::run(const Inputs& inputs, std::uint64_t inputs_version)
{
    update_sites(inputs);
    update_access(inputs.parameters);
    update_demand(inputs.parameters);
    update_scores(inputs.parameters);
    update_programme(inputs.parameters);
    update_outcomes(inputs.parameters);
    results_.inputs_version = inputs_version;
    return results_;
}

void Model::update_sites(const Inputs& inputs)
{
    const bool added_changed = list_.added != inputs.added;
    update_site_list(list_, region_, inputs);
    if (added_changed) reset_site_order(order_, list_.sites);

    results_.sites.resize(list_.sites.size());
    for (std::size_t i = 0; i < list_.sites.size(); ++i) {
        results_.sites[i].id = list_.sites[i].id;
        results_.sites[i].eligible = is_eligible(list_.sites[i], list_.choices[i], inputs.parameters);
    }
}

void Model::update_access(const Parameters& parameters)
{
    const double ebike_share = share_of_percent(parameters.access_ebike_percent);
    update_reachability(reachability_, region_, parameters, list_.sites);
    update_node_access(results_.nodes, reachability_, anchor_, ebike_share);
    results_.region_index = region_index(region_.nodes, results_.nodes);
    for (std::size_t i = 0; i < list_.sites.size(); ++i) {
        SiteResult& result = results_.sites[i];
        result.multimodal = multimodal_value(site_access(reachability_, i, ebike_share), anchor_.largest_site);
        result.freight = freight_value(list_.sites[i], parameters);
    }
}

void Model::update_demand(const Parameters& parameters)
{
    homes_demand_ = make_homes_demand(region_, forecast_, parameters);
    const WorkDemand work = make_work_demand(region_, parameters);
    model::update_demand(demand_, homes_demand_, work, forecast_.share);
    results_.need = homes_demand_.need;
    results_.demand_homes = homes_demand_.demand;
    results_.shrink = homes_demand_.shrink;
    results_.demand = demand_.total;
    results_.restructured_ha = work.restructured_ha;
}

void Model::update_scores(const Parameters& parameters)
{
    const PerPrinciple<double> weights = weights_of(parameters);
    keys_.resize(list_.sites.size());
    for (std::size_t i = 0; i < list_.sites.size(); ++i) {
        SiteResult& result = results_.sites[i];
        result.scores = scores_of(list_.sites[i], result.multimodal, result.freight, weights);
        result.tier = tier_of(list_.sites[i], list_.choices[i], result.multimodal);
        keys_[i] = OrderKey{result.tier, result.scores, list_.id_rank[i]};
    }
    update_site_order(order_, keys_, is_on(parameters.programme_ladder) ? Ladder::On : Ladder::Off);
}

void Model::update_programme(const Parameters& parameters)
{
    update_allocation(allocation_, scratch_, list_, order_, demand_, parameters);
    update_deliveries(results_.sites, list_, allocation_);
    update_decisions(results_.sites, queue_, list_, reserve_quota(demand_, parameters), parameters);
    update_reasons(results_.sites, list_, allocation_);
    results_.delivered = allocation_.delivered;
    results_.backlog = allocation_.backlog;
    results_.delivered_homes = homes_by_municipality(list_, results_.sites);
}

void Model::update_outcomes(const Parameters& parameters)
{
    update_balance(results_.balance, list_, results_.sites, demand_, allocation_);
    results_.ledger = make_ledger(list_, results_.sites);
    results_.ledger_closed = is_closed(results_.ledger);

    const HomesStock homes = make_homes_stock(region_, forecast_, homes_demand_, results_.delivered_homes, parameters);
    results_.households = homes.households;
    results_.stock = homes.stock;
    results_.vacancy = homes.vacancy;

    results_.finance = make_finance(list_, results_.sites, make_finance_factors(parameters), forecast_.share,
                                    share_of_percent(parameters.finance_equalisation_percent));
    update_centres(results_.centres, region_, list_, results_.sites, homes_demand_, reachability_, anchor_, parameters);
    results_.twentehuis = make_twentehuis(region_, list_, results_, allocation_.sites,
                                          rebuilt_on_site(region_, parameters), forecast_.share, parameters);
}

} // namespace app::model
