#include "tests/golden/golden_text.hpp"

#include <cmath>
#include <cstdio>

namespace app::tests {

namespace {

using model::Municipality;
using model::Segment;
using model::SiteClass;
using model::Travel;

/// Years whose levels are shown; of flows the sum between them.
constexpr int kYears[] = {2010, 2015, 2020, 2030, 2040};

std::string number(double value)
{
    char buffer[32];
    const double shown = std::fabs(value) < 1e-9 ? 0 : value; // noise around zero is no result
    std::snprintf(buffer, sizeof buffer, " %.9g", shown);
    return buffer;
}

std::string number(const std::optional<double>& value)
{
    return value ? number(*value) : " -";
}

std::string text(std::string_view word)
{
    return ' ' + std::string(word);
}

template <class Array> std::string levels(const Array& values)
{
    std::string line;
    for (const int year : kYears) line += number(values[model::level_index(year)]);
    return line;
}

std::string sums(const model::Flows& values)
{
    std::string line;
    for (std::size_t i = 1; i < std::size(kYears); ++i) {
        double sum = 0;
        for (int year = kYears[i - 1] + 1; year <= kYears[i]; ++year) sum += values[model::flow_index(year)];
        line += number(sum);
    }
    return line;
}

std::string homes_part(const model::Results& results)
{
    std::string part = "# homes by municipality: need, households, stock, vacancy in 2010 2015 2020 2030 2040;"
                       " demand, shrink, delivered between them\n";
    for (const Municipality m : base::all_of<Municipality>()) {
        const std::string name(id_of(m));
        part += name + " need" + levels(results.need[m]) + '\n';
        part += name + " households" + levels(results.households[m]) + '\n';
        part += name + " stock" + levels(results.stock[m]) + '\n';
        part += name + " vacancy" + levels(results.vacancy[m]) + '\n';
        part += name + " demand" + sums(results.demand_homes[m]) + '\n';
        part += name + " shrink" + sums(results.shrink[m]) + '\n';
        part += name + " delivered" + sums(results.delivered_homes[m]) + '\n';
    }
    return part;
}

std::string segments_part(const model::Results& results)
{
    std::string part = "# segments: demand, delivered, restructured between the years; backlog in 2040\n";
    for (const Segment segment : base::all_of<Segment>()) {
        const std::string name(id_of(segment));
        part += name + " demand" + sums(results.demand[segment]) + '\n';
        part += name + " delivered" + sums(results.delivered[segment]) + '\n';
        part += name + " restructured" + sums(results.restructured_ha[segment]) + '\n';
        part += name + " backlog" + number(results.backlog[segment].back()) + '\n';
    }
    return part;
}

std::string amounts(const model::PerClass<double>& values)
{
    std::string line;
    for (const double value : values) line += number(value);
    return line;
}

std::string site_line(const model::Results& results, const model::SiteResult& site)
{
    const model::Reason& reason = site.reason;
    std::string line = site.id + text(id_of(site.decision)) + (site.reduced ? " reduced" : "");
    line += " tier " + std::to_string(site.tier) + (site.eligible ? "" : " not-eligible");
    line += " years" + (site.first_year ? text(std::to_string(*site.first_year)) : " -");
    line += site.last_year ? text(std::to_string(*site.last_year)) : " -";
    line += " used" + amounts(site.used) + " reserved" + amounts(site.reserved) + " dropped" + amounts(site.dropped);
    line += " M" + number(site.multimodal) + " F" + number(site.freight);
    line += " because" + text(id_of(reason.rule)) + text(id_of(reason.segment)) + number(reason.score);
    line += reason.competitor ? text(results.sites[*reason.competitor].id) : " -";
    line += reason.year ? text(std::to_string(*reason.year)) : " -";
    return line + number(reason.shortage) + '\n';
}

std::string sites_part(const model::Results& results)
{
    std::string part =
        "# sites: used, reserved, dropped as homes, ha, 1000 m2; because rule, segment, score, competitor,"
        " year, shortage\n";
    for (const model::SiteResult& site : results.sites) part += site_line(results, site);
    return part;
}

std::string balance_part(const model::Results& results)
{
    std::string part = "# balance by class; ratio, after, remaining, oversupply in the years\n";
    for (const SiteClass site_class : base::all_of<SiteClass>()) {
        const std::string name(id_of(site_class));
        const model::Balance& balance = results.balance[site_class];
        const model::LedgerEntry& ledger = results.ledger[site_class];
        part += name + " demand" + sums(balance.demand) + '\n';
        part += name + " delivered" + sums(balance.delivered) + '\n';
        part += name + " backlog" + number(balance.backlog.back()) + '\n';
        part += name + " ratio" + levels(balance.ratio) + '\n';
        part += name + " after" + levels(balance.after) + '\n';
        part += name + " remaining" + levels(balance.remaining) + '\n';
        part += name + " oversupply" + levels(balance.oversupply) + '\n';
        part += name + " ledger" + number(ledger.added) + number(ledger.cut) + number(ledger.shortfall) +
                (ledger.closed ? " closed" : " open") + '\n';
    }
    return part + "ledger " + (results.ledger_closed ? "closed" : "open") + '\n';
}

std::string access_part(const model::Region& region, const model::Results& results)
{
    std::string part = "# reachability: car, pt, cycle; 100 = all defaults\nregion";
    for (const Travel travel : base::all_of<Travel>()) part += number(results.region_index[travel]);
    part += '\n';
    for (std::size_t i = 0; i < results.nodes.size(); ++i) {
        part += region.nodes[i].id;
        for (const Travel travel : base::all_of<Travel>()) part += number(results.nodes[i].index[travel]);
        for (const Travel travel : base::all_of<Travel>()) {
            part += " within";
            for (const double reached : results.nodes[i].reach_thousand[travel]) part += number(reached);
        }
        part += '\n';
    }
    return part;
}

std::string money_part(const model::Results& results)
{
    std::string part = "# million euro: land result, holding, write-off, result, settled\n";
    for (const Municipality m : base::all_of<Municipality>()) {
        const model::Finance& finance = results.finance[m];
        part += std::string(id_of(m)) + number(finance.land_result_meur) + number(finance.holding_meur) +
                number(finance.write_off_meur) + number(finance.result_meur) + number(finance.settled_meur) + '\n';
    }
    return part;
}

std::string centres_part(const model::Results& results)
{
    std::string part = "# city centres in the years\n";
    for (const model::CentreResult& centre : results.centres) {
        const std::string name(id_of(centre.municipality));
        part += name + " access" + number(centre.access) + '\n';
        part += name + " programme" + levels(centre.programme) + '\n';
        part += name + " floor" + levels(centre.floor) + '\n';
        part += name + " centre floor" + levels(centre.centre_floor) + '\n';
        part += name + " empty floor" + levels(centre.empty_floor) + '\n';
        part += name + " vitality" + levels(centre.vitality) + '\n';
    }
    return part;
}

std::string house_part(const model::Twentehuis& house)
{
    std::string part = "# Twentehuis, each with its parts\n";
    part += "foundation" + number(house.foundation) + " =" + number(house.balance) + number(house.reachability) +
            number(house.liveability) + '\n';
    part += "economy" + number(house.economy) + " =" + number(house.land_met) + number(house.triangle) +
            number(house.freight) + '\n';
    part += "urban" + number(house.urban) + " =" + number(house.inside) + number(house.vitality) +
            number(house.wishes) + '\n';
    part += "talent" + number(house.talent) + " =" + number(house.talent_vitality) + number(house.met) +
            number(house.campus) + '\n';
    part += "roof" + number(house.roof) + " =" + number(house.cooperation) + number(house.equalisation) +
            number(house.ledger) + '\n';
    return part;
}

} // namespace

std::string golden_text(const model::Region& region, const model::Results& results)
{
    return homes_part(results) + segments_part(results) + sites_part(results) + balance_part(results) +
           access_part(region, results) + money_part(results) + centres_part(results) + house_part(results.twentehuis);
}

} // namespace app::tests
