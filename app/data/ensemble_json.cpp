#include "data/ensemble_json.hpp"

#include "data/json_writer.hpp"

#include <utility>

namespace app::data {

namespace {

using scenario::Band;

struct Quantile {
    std::string_view id;
    double Band::*value;
};

constexpr Quantile kQuantiles[] = {{"p10", &Band::p10}, {"p50", &Band::p50}, {"p90", &Band::p90}};

void write_bands(JsonWriter& writer, std::string_view name, std::span<const Band> bands)
{
    writer.key(name).begin_object();
    for (const Quantile& quantile : kQuantiles) {
        writer.key(quantile.id).begin_array();
        for (const Band& band : bands) writer.number(band.*quantile.value);
        writer.end_array();
    }
    writer.end_object();
}

void write_band(JsonWriter& writer, std::string_view name, const Band& band)
{
    writer.key(name).begin_object();
    for (const Quantile& quantile : kQuantiles) writer.member(quantile.id, band.*quantile.value);
    writer.end_object();
}

void write_classes(JsonWriter& writer, const scenario::EnsembleSummary& summary)
{
    writer.key("classes").begin_object();
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const scenario::ClassBands& bands = summary.classes[site_class];
        writer.key(id_of(site_class)).begin_object();
        write_bands(writer, "demand", bands.demand);
        write_bands(writer, "delivered", bands.delivered);
        write_bands(writer, "oversupply", bands.oversupply);
        writer.end_object();
    }
    writer.end_object();
}

void write_finance(JsonWriter& writer, const scenario::EnsembleSummary& summary)
{
    writer.key("finance").begin_object();
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const scenario::FinanceBands& bands = summary.finance[municipality];
        writer.key(id_of(municipality)).begin_object();
        for (std::size_t i = 0; i < bands.size(); ++i) write_band(writer, model::kFinanceParts[i].id, bands[i]);
        writer.end_object();
    }
    writer.end_object();
}

void write_outcomes(JsonWriter& writer, const scenario::EnsembleSummary& summary)
{
    writer.key("outcomes").begin_object();
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        write_band(writer, id_of(outcome), summary.outcomes[outcome]);
    }
    writer.end_object();
}

void write_sites(JsonWriter& writer, const scenario::EnsembleSummary& summary)
{
    writer.key("sites").begin_object();
    for (const scenario::SiteOutlook& site : summary.sites) {
        writer.key(site.id).begin_object().key("share").begin_object();
        for (const model::Decision decision : base::all_of<model::Decision>()) {
            writer.member(id_of(decision), site.share[decision]);
        }
        writer.end_object().member("verdict", id_of(site.verdict)).end_object();
    }
    writer.end_object();
}

void write_correlation(JsonWriter& writer, const scenario::EnsembleSummary& summary)
{
    writer.key("correlation").begin_object();
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        writer.key(id_of(outcome)).begin_object();
        for (std::size_t j = 0; j < summary.uncertain.size(); ++j) {
            writer.member(summary.uncertain[j]->id, summary.correlation[outcome][j]);
        }
        writer.end_object();
    }
    writer.end_object();
}

} // namespace

std::string ensemble_json(const scenario::EnsembleSummary& summary)
{
    JsonWriter writer;
    writer.begin_object().key("samples").whole_number(summary.samples).key("seed").whole_number(summary.seed);
    writer.key("bands").begin_object();
    write_classes(writer, summary);
    write_finance(writer, summary);
    write_outcomes(writer, summary);
    writer.end_object();
    write_sites(writer, summary);
    write_correlation(writer, summary);
    writer.end_object();
    return writer.take();
}

} // namespace app::data
