#include "data/site_results_json.hpp"

namespace app::data {

namespace {

using model::Principle;
using model::Segment;
using model::SiteClass;

/// As section 4 of the model names the values of the principles.
constexpr model::PerPrinciple<std::string_view> kPrincipleIds{{"p1", "p2", "p3", "p4", "p5", "p6"}};

void write_amounts(JsonWriter& writer, std::string_view name, const model::PerClass<double>& amounts)
{
    writer.key(name).begin_object();
    for (const SiteClass site_class : base::all_of<SiteClass>()) writer.member(id_of(site_class), amounts[site_class]);
    writer.end_object();
}

void write_year(JsonWriter& writer, std::string_view name, const std::optional<int>& year)
{
    writer.key(name).number(year ? std::optional<double>(*year) : std::nullopt);
}

void write_scores(JsonWriter& writer, const model::SiteResult& site)
{
    writer.key("scores").begin_object();
    for (const Segment segment : base::all_of<Segment>()) writer.member(id_of(segment), site.scores[segment]);
    writer.end_object();
    writer.key("parts").begin_object();
    for (const Principle principle : base::all_of<Principle>()) {
        writer.member(kPrincipleIds[principle], site.parts[principle]);
    }
    writer.end_object();
}

} // namespace

void write_site_results(JsonWriter& writer, const model::Results& results)
{
    writer.key("sites").begin_array();
    for (const model::SiteResult& site : results.sites) {
        writer.begin_object().member("id", site.id).member("decision", id_of(site.decision));
        writer.key("reduced").boolean(site.reduced);
        write_amounts(writer, "used", site.used);
        write_amounts(writer, "unused", site.unused);
        write_amounts(writer, "reserved", site.reserved);
        write_amounts(writer, "dropped", site.dropped);
        write_year(writer, "first_year", site.first_year);
        write_year(writer, "last_year", site.last_year);
        write_scores(writer, site);
        writer.member("M", site.multimodal).member("F", site.freight).member("tier", site.tier);
        writer.key("eligible").boolean(site.eligible);
        const std::optional<std::size_t> competitor = site.reason.competitor;
        writer.key("reason");
        write_reason(writer, site.reason, competitor ? std::string_view(results.sites[*competitor].id) : "");
        writer.end_object();
    }
    writer.end_array();
}

void write_reason(JsonWriter& writer, const model::Reason& reason, std::string_view competitor)
{
    writer.begin_object().member("rule", id_of(reason.rule)).member("segment", id_of(reason.segment));
    writer.member("score", reason.score).key("competitor");
    if (competitor.empty()) {
        writer.null();
    } else {
        writer.text(competitor);
    }
    write_year(writer, "year", reason.year);
    writer.member("shortage", reason.shortage).end_object();
}

} // namespace app::data
