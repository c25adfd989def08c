#include "scenario/outcomes.hpp"

namespace app::scenario {

namespace {

double result_of(const model::PerMunicipality<model::Finance>& finance)
{
    double sum_meur = 0;
    for (const model::Finance& one : finance) sum_meur += one.result_meur;
    return sum_meur;
}

} // namespace

std::string_view id_of(Outcome value)
{
    constexpr PerOutcome<std::string_view> kIds{{"homes_delivered", "homes_backlog", "land_delivered", "result",
                                                 "foundation", "economy", "urban", "talent", "roof"}};
    return kIds[value];
}

PerOutcome<double> outcomes_of(const model::Results& results)
{
    const model::Balance& homes = results.balance[model::SiteClass::Homes];
    const model::Twentehuis& house = results.twentehuis;
    return {{model::sum_of(homes.delivered), homes.backlog.back(),
             model::sum_of(results.balance[model::SiteClass::Land].delivered), result_of(results.finance),
             house.foundation, house.economy, house.urban, house.talent, house.roof}};
}

double outcome_of(const model::Results& results, Outcome outcome)
{
    return outcomes_of(results)[outcome];
}

} // namespace app::scenario
