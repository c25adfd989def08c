#include "data/explain_json.hpp"

#include "data/json_writer.hpp"
#include "data/site_results_json.hpp"

namespace app::data {

namespace {

void write_site(JsonWriter& writer, const scenario::SiteChange& site)
{
    writer.begin_object().member("id", site.id).member("from", id_of(site.from.decision));
    writer.member("to", id_of(site.to.decision)).key("reason_from");
    write_reason(writer, site.from.reason, site.from.competitor);
    writer.key("reason_to");
    write_reason(writer, site.to.reason, site.to.competitor);
    writer.end_object();
}

void write_explanation(JsonWriter& writer, const scenario::Explanation& explanation, const Sentences& sentences)
{
    writer.begin_object().member("outcome", id_of(explanation.outcome));
    writer.member("from", explanation.from).member("to", explanation.to).key("contributions").begin_array();
    for (const scenario::Contribution& contribution : explanation.contributions) {
        writer.begin_object().member("id", id_of(contribution));
        writer.member("contribution", contribution.amount).end_object();
    }
    writer.end_array().key("sites").begin_array();
    for (const scenario::SiteChange& site : explanation.sites) write_site(writer, site);
    writer.end_array().key("sentences").begin_object();
    for (const scenario::Language language : base::all_of<scenario::Language>()) {
        if (!sentences[language].empty()) writer.member(id_of(language), sentences[language]);
    }
    writer.end_object().end_object();
}

} // namespace

std::string explain_json(const scenario::Explanation& explanation, const Sentences& sentences)
{
    JsonWriter writer;
    write_explanation(writer, explanation, sentences);
    return writer.take();
}

std::string explanations_json(const std::vector<scenario::Explanation>& explanations,
                              const std::vector<Sentences>& sentences)
{
    JsonWriter writer;
    writer.begin_array();
    for (std::size_t i = 0; i < explanations.size(); ++i) write_explanation(writer, explanations[i], sentences[i]);
    writer.end_array();
    return writer.take();
}

} // namespace app::data
