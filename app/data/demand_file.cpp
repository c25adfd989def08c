#include "data/demand_file.hpp"

#include "data/number_text.hpp"
#include "data/sourced.hpp"

#include <cmath>

namespace app::data {

namespace {

using model::Municipality;
using model::Segment;
using model::SiteClass;

constexpr double kMaxHomes = 1e6;
constexpr double kMaxHa = 1e4;
constexpr double kShareTolerance = 1e-9; ///< shares are written with a few decimals and must add up to 1

void check_municipalities(const JsonPlace& list)
{
    const std::vector<JsonPlace> items = list.items(base::kEnumSize<Municipality>);
    for (const Municipality municipality : base::all_of<Municipality>()) {
        items[base::index_of(municipality)].expect_text(id_of(municipality));
    }
}

void read_homes_table(const JsonPlace& table, model::HomesTable& homes)
{
    table.allow_only({"basis", "source", "unit", "years", "almelo", "borne", "enschede", "hengelo", "oldenzaal"});
    check_basis(table);
    table.at("unit").expect_text("homes");
    constexpr std::size_t kYearCount = model::HomesTable::kYears.size();
    const std::vector<JsonPlace> years = table.at("years").items(kYearCount);
    for (std::size_t i = 0; i < kYearCount; ++i) years[i].expect_number(model::HomesTable::kYears[i]);
    for (const Municipality municipality : base::all_of<Municipality>()) {
        const std::vector<JsonPlace> cells = table.at(id_of(municipality)).items(kYearCount);
        for (std::size_t i = 0; i < kYearCount; ++i) homes.homes[municipality][i] = cells[i].number(1, kMaxHomes);
    }
}

/// Shares (0..1) of the segments of a class, which add up to 1.
void read_shares(const JsonPlace& block, SiteClass site_class, model::PerSegment<double>& shares)
{
    double sum = 0;
    for (const Segment segment : segments_of(site_class)) {
        shares[segment] = block.at(id_of(segment)).number(0, 1);
        sum += shares[segment];
    }
    if (!block.failed() && std::fabs(sum - 1) > kShareTolerance) {
        block.fail("expected shares that add up to 1, found a sum of " + number_text(sum));
    }
}

void read_homes_mix(const JsonPlace& block, model::Region& region)
{
    block.allow_only({"basis", "source", "unit", "2010", "2040", "range"});
    check_basis(block);
    block.at("unit").expect_text("share of new homes");
    (void)block.at("range").name(kMaxTextBytes);
    for (const std::string_view year : {"2010", "2040"}) {
        block.at(year).allow_only({"urban", "compact", "green", "other"});
    }
    read_shares(block.at("2010"), SiteClass::Homes, region.mix_2010);
    read_shares(block.at("2040"), SiteClass::Homes, region.mix_2040);
}

void read_land_table(const JsonPlace& table, model::Region& region)
{
    table.allow_only({"basis", "source", "unit", "decades", "services", "consumer", "logistics", "industry"});
    check_basis(table);
    table.at("unit").expect_text("ha");
    constexpr std::size_t kDecades = 3;
    const std::vector<JsonPlace> decades = table.at("decades").items(kDecades);
    for (std::size_t i = 0; i < kDecades; ++i) {
        const std::vector<JsonPlace> years = decades[i].items(2);
        years[0].expect_number(model::kFirstYear + 10 * static_cast<int>(i));
        years[1].expect_number(model::kBaseYear + 10 * static_cast<int>(i + 1));
    }
    for (const Segment segment : segments_of(SiteClass::Land)) {
        const std::vector<JsonPlace> cells = table.at(id_of(segment)).items(kDecades);
        for (std::size_t i = 0; i < kDecades; ++i) region.land_ha_per_decade[segment][i] = cells[i].number(0, kMaxHa);
    }
}

void read_external_split(const JsonPlace& block, model::Region& region)
{
    block.allow_only({"basis", "source", "services", "consumer", "logistics", "industry"});
    check_basis(block);
    read_shares(block, SiteClass::Land, region.external_split);
}

void read_land_supply(const JsonPlace& block, RegionDraft& draft)
{
    block.allow_only({"basis", "source", "issuable_ha", "phased_ha"});
    check_basis(block);
    draft.supply_issuable_ha = block.at("issuable_ha").number(0, kMaxHa);
    draft.supply_phased_ha = block.at("phased_ha").number(0, kMaxHa);
}

void read_offices_path(const JsonPlace& block, model::Region& region)
{
    block.allow_only({"basis", "source", "unit", "2011", "2040"});
    check_basis(block);
    block.at("unit").expect_text("1000 m2 per year");
    region.offices_2011_km2f_per_year = block.at("2011").number(0, 1000);
    region.offices_2040_km2f_per_year = block.at("2040").number(0, 1000);
}

void check_inhabitants(const JsonPlace& block)
{
    block.allow_only({"basis", "source", "netwerkstad", "twente"});
    check_basis(block);
    (void)block.at("netwerkstad").number(1, 1e7);
    (void)block.at("twente").number(1, 1e7);
}

void read_added_defaults(const JsonPlace& block, model::Region::AddedDefaults& added)
{
    block.allow_only({"basis", "source", "earliest", "years_to_deliver", "attributes", "margin"});
    check_basis(block);
    added.earliest_year = block.at("earliest").whole_number(model::kFirstYear, model::kLastYear);
    added.years_to_deliver = block.at("years_to_deliver").positive_number(model::kHorizonYears);
    added.attribute = block.at("attributes").number(0, 1);
    const JsonPlace margin = block.at("margin");
    margin.allow_only({"homes_expansion", "homes_inside", "land", "offices"});
    added.margin_homes_expansion = margin.at("homes_expansion").number(-10, 10);
    added.margin_homes_inside = margin.at("homes_inside").number(-10, 10);
    added.margin_land = margin.at("land").number(-10, 10);
    added.margin_offices = margin.at("offices").number(-10, 10);
}

void check_facts(const JsonPlace& list)
{
    UsedIds ids;
    for (const JsonPlace& fact : list.items()) {
        fact.allow_only({"id", "value", "unit", "basis", "source"});
        check_basis(fact);
        (void)fact.at("value").any_number();
        (void)fact.at("unit").name(kMaxTextBytes);
        (void)new_id(fact.at("id"), ids);
    }
}

} // namespace

void read_demand_file(const JsonPlace& root, RegionDraft& draft)
{
    model::Region& region = draft.region;
    check_format(root, "twente2040-demand");
    root.allow_only({"format", "version", "municipalities", "homes_table", "homes_mix",
                     "demolition_until_2020_per_year", "land_table", "land_external_split", "land_supply",
                     "offices_path", "inhabitants", "added_site_defaults", "facts"});
    check_municipalities(root.at("municipalities"));
    read_homes_table(root.at("homes_table"), region.homes);
    read_homes_mix(root.at("homes_mix"), region);
    region.demolition_until_2020_per_year = sourced_number(root.at("demolition_until_2020_per_year"), 0, 1e5);
    read_land_table(root.at("land_table"), region);
    read_external_split(root.at("land_external_split"), region);
    read_land_supply(root.at("land_supply"), draft);
    read_offices_path(root.at("offices_path"), region);
    check_inhabitants(root.at("inhabitants"));
    read_added_defaults(root.at("added_site_defaults"), region.added);
    check_facts(root.at("facts"));
}

} // namespace app::data
