#include "data/results_json.hpp"

#include "data/json_writer.hpp"
#include "data/site_results_json.hpp"

namespace app::data {

namespace {

using model::Municipality;
using model::Segment;
using model::SiteClass;
using model::Travel;

/// An object with one entry per enumerator, keyed by id; write(writer, value) writes the value.
template <class Enum, class Write> void write_by_id(JsonWriter& writer, std::string_view name, Write write)
{
    writer.key(name).begin_object();
    for (const Enum value : base::all_of<Enum>()) {
        writer.key(id_of(value));
        write(value);
    }
    writer.end_object();
}

template <class Enum, class Series>
void write_series(JsonWriter& writer, std::string_view name, const base::EnumArray<Enum, Series>& series)
{
    write_by_id<Enum>(writer, name, [&](Enum value) { writer.numbers(series[value]); });
}

/// {homes{m}, segments{segment}}
void write_homes_and_segments(JsonWriter& writer, std::string_view name,
                              const model::PerMunicipality<model::Flows>& homes,
                              const model::PerSegment<model::Flows>& segments)
{
    writer.key(name).begin_object();
    write_series(writer, "homes", homes);
    write_series(writer, "segments", segments);
    writer.end_object();
}

void write_segments(JsonWriter& writer, std::string_view name, const model::PerSegment<model::Flows>& segments)
{
    writer.key(name).begin_object();
    write_series(writer, "segments", segments);
    writer.end_object();
}

void write_homes(JsonWriter& writer, const model::Results& results)
{
    write_homes_and_segments(writer, "demand", results.demand_homes, results.demand);
    write_series(writer, "need", results.need);
    write_series(writer, "households", results.households);
    write_series(writer, "shrink", results.shrink);
    write_homes_and_segments(writer, "delivered", results.delivered_homes, results.delivered);
    write_segments(writer, "backlog", results.backlog);
    write_segments(writer, "restructured", results.restructured_ha);
    write_series(writer, "stock", results.stock);
    write_series(writer, "vacancy", results.vacancy);
}

void write_balance(JsonWriter& writer, const model::Results& results)
{
    write_by_id<SiteClass>(writer, "balance", [&](SiteClass site_class) {
        const model::Balance& balance = results.balance[site_class];
        writer.begin_object();
        writer.key("demand").numbers(balance.demand).key("delivered").numbers(balance.delivered);
        writer.key("backlog").numbers(balance.backlog).key("remaining").numbers(balance.remaining);
        writer.key("ratio").numbers(balance.ratio).key("after").numbers(balance.after);
        writer.key("oversupply").numbers(balance.oversupply).end_object();
    });
}

void write_ledger(JsonWriter& writer, const model::Results& results)
{
    writer.key("ledger").begin_object();
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        const model::LedgerEntry& entry = results.ledger[site_class];
        writer.key(id_of(site_class)).begin_object().member("added", entry.added).member("cut", entry.cut);
        writer.key("closed").boolean(entry.closed).end_object();
    }
    writer.key("closed").boolean(results.ledger_closed);
    write_by_id<SiteClass>(writer, "shortfall",
                           [&](SiteClass value) { writer.number(results.ledger[value].shortfall); });
    writer.end_object();
}

void write_access(JsonWriter& writer, const model::Region& region, const model::Results& results)
{
    writer.key("access").begin_object().key("nodes").begin_object();
    for (std::size_t i = 0; i < results.nodes.size(); ++i) {
        writer.key(region.nodes[i].id).begin_object();
        for (const Travel travel : base::all_of<Travel>()) {
            writer.key(id_of(travel)).number(results.nodes[i].index[travel]);
        }
        writer.end_object();
    }
    writer.end_object();
    write_by_id<Travel>(writer, "region", [&](Travel travel) { writer.number(results.region_index[travel]); });
    writer.key("reach").begin_object();
    for (std::size_t i = 0; i < results.nodes.size(); ++i) {
        if (!(region.nodes[i].weight > 0)) continue;
        write_by_id<Travel>(writer, region.nodes[i].id,
                            [&](Travel travel) { writer.numbers(results.nodes[i].reach_thousand[travel]); });
    }
    writer.end_object().end_object();
}

void write_finance(JsonWriter& writer, const model::Results& results)
{
    write_by_id<Municipality>(writer, "finance", [&](Municipality municipality) {
        const model::Finance& finance = results.finance[municipality];
        writer.begin_object();
        for (const model::FinancePart& part : model::kFinanceParts) writer.member(part.id, finance.*part.amount_meur);
        writer.end_object();
    });
}

void write_centres(JsonWriter& writer, const model::Results& results)
{
    writer.key("centres").begin_array();
    for (const model::CentreResult& centre : results.centres) {
        writer.begin_object().member("municipality", id_of(centre.municipality)).member("access", centre.access);
        writer.key("programme").numbers(centre.programme).key("floor").numbers(centre.floor);
        writer.key("centre_floor").numbers(centre.centre_floor).key("empty_floor").numbers(centre.empty_floor);
        writer.key("vitality").numbers(centre.vitality).end_object();
    }
    writer.end_array();
}

void write_twentehuis(JsonWriter& writer, const model::Twentehuis& house)
{
    writer.key("twentehuis").begin_object();
    writer.member("foundation", house.foundation).member("economy", house.economy).member("urban", house.urban);
    writer.member("talent", house.talent).member("roof", house.roof).key("parts").begin_object();
    writer.key("foundation").begin_object().member("balance", house.balance);
    writer.member("reachability", house.reachability).member("liveability", house.liveability).end_object();
    writer.key("economy").begin_object().member("land_met", house.land_met).member("triangle", house.triangle);
    writer.member("freight", house.freight).end_object();
    writer.key("urban").begin_object().member("inside", house.inside).member("vitality", house.vitality);
    writer.member("wishes", house.wishes).end_object();
    writer.key("talent").begin_object().member("vitality", house.talent_vitality).member("met", house.met);
    writer.member("campus", house.campus).end_object();
    writer.key("roof").begin_object().member("cooperation", house.cooperation);
    writer.member("equalisation", house.equalisation).member("ledger", house.ledger).end_object();
    writer.end_object().end_object();
}

} // namespace

std::string results_json(const model::Region& region, const model::Results& results)
{
    JsonWriter writer;
    writer.begin_object().key("years").begin_array();
    for (int year = model::kBaseYear; year <= model::kLastYear; ++year) writer.number(year);
    writer.end_array();
    write_homes(writer, results);
    write_site_results(writer, results);
    write_balance(writer, results);
    write_ledger(writer, results);
    write_access(writer, region, results);
    write_finance(writer, results);
    write_centres(writer, results);
    write_twentehuis(writer, results.twentehuis);
    writer.end_object();
    return writer.take();
}

} // namespace app::data
