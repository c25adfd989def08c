#include "data/sites_file.hpp"

#include "data/extent.hpp"
#include "data/number_text.hpp"
#include "data/sourced.hpp"
#include "scenario/parameters.hpp"

#include <algorithm>
#include <cmath>

namespace app::data {

namespace {

using model::Segment;
using model::SiteClass;

constexpr double kMaxBookValue_meur = 1e4;
constexpr double kMaxMargin_meur = 10;
constexpr double kSupplyTolerance_ha = 1e-6; ///< the parts are written with one decimal

constexpr model::PerClass<double> kMaxCapacity{{1e5, 1e4, 1e4}}; ///< [homes | ha | 1000 m2]

/// Only classes that the site offers may stand in a block by class.
void allow_only_offered(const JsonPlace& block, const model::Site& site)
{
    for (const auto& [key, place] : block.members()) {
        const auto site_class = model::find_by_id<SiteClass>(key);
        if (!site_class) {
            place.fail_at_key("unknown key '" + std::string(key) + "'; expected one of homes, land, offices");
        } else if (!(site.capacity[*site_class] > 0)) {
            place.fail_at_key("found a value for '" + std::string(key) + "', of which the site has no capacity");
        }
    }
}

void read_capacity(const JsonPlace& block, model::Site& site)
{
    block.allow_only({"homes", "land", "offices"});
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        const auto entry = block.find(id_of(site_class));
        if (!entry) continue;
        entry->allow_only({"value", "basis", "source"});
        check_basis(*entry);
        site.capacity[site_class] = entry->at("value").positive_number(kMaxCapacity[site_class]);
    }
    if (!block.failed() && block.members().empty()) block.fail("expected a capacity of at least one class");
}

/// The numbers by class that need the capacity to be known.
void read_per_class(const JsonPlace& object, model::Site& site)
{
    for (const std::string_view name : {"rate", "book_value", "margin"}) allow_only_offered(object.at(name), site);
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        if (!(site.capacity[site_class] > 0)) continue;
        const std::string_view key = id_of(site_class);
        site.rate_per_year[site_class] = object.at("rate").at(key).positive_number(kMaxCapacity[site_class]);
        site.book_value_meur[site_class] = sourced_number(object.at("book_value").at(key), 0, kMaxBookValue_meur);
        site.margin_meur[site_class] = sourced_number(object.at("margin").at(key), -kMaxMargin_meur, kMaxMargin_meur);
    }
}

void read_segments(const JsonPlace& list, model::Site& site)
{
    model::PerClass<bool> served{};
    for (const JsonPlace& item : list.items()) {
        const auto segment = item.one_of<Segment>();
        if (item.failed()) return;
        if (std::find(site.segments.begin(), site.segments.end(), segment) != site.segments.end()) {
            item.fail("expected each segment once, found '" + std::string(id_of(segment)) + "' again");
        }
        if (!(site.capacity[class_of(segment)] > 0)) {
            item.fail("expected a segment of a class with capacity, found '" + std::string(id_of(segment)) + '\'');
        }
        site.segments.push_back(segment);
        served[class_of(segment)] = true;
    }
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        if (site.capacity[site_class] > 0 && !served[site_class]) {
            list.fail("expected a segment for the capacity of '" + std::string(id_of(site_class)) + '\'');
        }
    }
}

void read_attributes(const JsonPlace& object, model::Site& site)
{
    const JsonPlace attributes = object.at("attributes");
    attributes.allow_only({"return", "complete", "distinctive", "basis", "source"});
    check_basis(attributes);
    site.attribute_return = attributes.at("return").number(0, 1);
    site.attribute_complete = attributes.at("complete").number(0, 1);
    site.attribute_distinctive = attributes.at("distinctive").number(0, 1);

    const JsonPlace freight = object.at("freight");
    freight.allow_only({"motorway", "water", "basis", "source"});
    check_basis(freight);
    site.freight_motorway = freight.at("motorway").number(0, 1);
    site.freight_water = freight.at("water").number(0, 1);
}

void read_supply(const JsonPlace& supply, model::Site& site)
{
    supply.allow_only({"issuable", "phased"});
    const double land_ha = site.capacity[SiteClass::Land];
    site.supply_issuable_ha = supply.at("issuable").number(0, land_ha);
    site.supply_phased_ha = supply.at("phased").number(0, land_ha - site.supply_issuable_ha);
}

void read_needs(const JsonPlace& needs, model::Site& site)
{
    allow_only_offered(needs, site);
    for (const auto& [key, place] : needs.members()) {
        const std::string id = place.text(kMaxIdBytes);
        if (place.failed()) return; // then every key is a class
        const SiteClass site_class = *model::find_by_id<SiteClass>(key);
        const scenario::Parameter* parameter = scenario::find_parameter(id);
        if (parameter == nullptr || parameter->kind != scenario::Kind::Toggle) {
            place.fail_expecting("the id of a toggle");
            return;
        }
        site.needs[site_class] = parameter->field;
    }
}

model::Site read_site(const JsonPlace& object, UsedIds& ids)
{
    object.allow_only({"id",
                       "name",
                       "municipality",
                       "lon",
                       "lat",
                       "kind",
                       "status",
                       "earliest",
                       "on_programming_map",
                       "spread",
                       "segments",
                       "capacity",
                       "rate",
                       "attributes",
                       "freight",
                       "document_supply",
                       "needs",
                       "book_value",
                       "margin",
                       "later"});
    model::Site site;
    site.id = new_id(object.at("id"), ids);
    site.name = object.at("name").name(kMaxTextBytes);
    site.municipality = object.at("municipality").one_of<model::Municipality>();
    read_place(object, site.longitude_deg, site.latitude_deg);
    site.kind = object.at("kind").one_of<model::SiteKind>();
    site.status = object.at("status").one_of<model::SiteStatus>();
    site.earliest_year = object.at("earliest").whole_number(model::kFirstYear, model::kLastYear);
    site.on_programming_map = object.at("on_programming_map").boolean();
    site.spread = object.at("spread").boolean();
    read_capacity(object.at("capacity"), site);
    read_per_class(object, site);
    read_segments(object.at("segments"), site);
    read_attributes(object, site);
    read_supply(object.at("document_supply"), site);
    if (const auto needs = object.find("needs")) read_needs(*needs, site);
    (void)object.at("later").text(kMaxTextBytes);
    return site;
}

/// The sites must hold exactly the supply that the document counts.
void check_total(const JsonPlace& list, std::string_view what, double sum_ha, double expected_ha)
{
    if (list.failed() || std::fabs(sum_ha - expected_ha) <= kSupplyTolerance_ha) return;
    list.fail("expected sites with " + number_text(expected_ha) + " ha " + std::string(what) +
              " in all, as land_supply in demand.json says; found " + number_text(sum_ha));
}

} // namespace

void read_sites_file(const JsonPlace& root, RegionDraft& draft)
{
    check_format(root, "twente2040-sites");
    root.allow_only({"format", "version", "note", "sites_basis", "sites_source", "rate_basis", "rate_source",
                     "document_supply_basis", "document_supply_source", "sites"});
    (void)root.at("note").text(kMaxTextBytes);
    check_basis(root, "sites");
    check_basis(root, "rate");
    check_basis(root, "document_supply");

    const JsonPlace list = root.at("sites");
    UsedIds ids;
    double issuable_ha = 0;
    double phased_ha = 0;
    for (const JsonPlace& object : list.items()) {
        draft.region.sites.push_back(read_site(object, ids));
        issuable_ha += draft.region.sites.back().supply_issuable_ha;
        phased_ha += draft.region.sites.back().supply_phased_ha;
    }
    if (!list.failed() && draft.region.sites.empty()) list.fail("expected at least one site");
    check_total(list, "issuable", issuable_ha, draft.supply_issuable_ha);
    check_total(list, "phased", phased_ha, draft.supply_phased_ha);
}

} // namespace app::data
