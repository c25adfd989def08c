#include "data/headline_json.hpp"

#include "data/json_writer.hpp"
#include "scenario/outcomes.hpp"

namespace app::data {

std::string headline_json(std::string_view name, const model::Results& results)
{
    JsonWriter writer;
    writer.begin_object().member("name", name);
    const scenario::PerOutcome<double> outcomes = scenario::outcomes_of(results);
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        writer.member(id_of(outcome), outcomes[outcome]);
    }
    base::EnumArray<model::Decision, int> sites;
    for (const model::SiteResult& site : results.sites) ++sites[site.decision];
    writer.key("decisions").begin_object();
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        writer.member(id_of(decision), sites[decision]);
    }
    writer.end_object().key("ledger_closed").boolean(results.ledger_closed).end_object();
    return writer.take();
}

} // namespace app::data
