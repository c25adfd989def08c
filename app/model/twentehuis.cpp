#include "model/twentehuis.hpp"

#include "model/balance.hpp"
#include "model/units.hpp"

#include <algorithm>
#include <array>

namespace app::model {

namespace {

constexpr double kIndexForFullScore = 1.5; // an index of 150 is full score
constexpr int kBalanceYear = 2020;
constexpr std::string_view kCampusNode = "kennispark";
constexpr std::array<std::string_view, 3> kTriangleSites{"kennispark", "hart-van-zuid", "luchthaven-twente"};

double percentage(double part, double whole)
{
    return whole == 0 ? 100 : 100 * part / whole;
}

double mean(double a, double b, double c)
{
    return (a + b + c) / 3;
}

double balance_score(const Results& results)
{
    double sum = 0;
    for (SiteClass c : base::all_of<SiteClass>()) {
        const Balance& balance = results.balance[c];
        double supply = balance.remaining[level_index(kBalanceYear)];
        double kept_by_quota = 0;
        for (const SiteResult& site : results.sites) {
            if (site.reason.rule != Rule::Chosen) kept_by_quota += site.reserved[c];
        }
        supply -= kept_by_quota;
        const double asked =
            demand_after(balance.demand)[level_index(kBalanceYear)] + balance.backlog[flow_index(kBalanceYear)];
        sum += match_score(asked, supply);
    }
    return sum / static_cast<double>(base::kEnumSize<SiteClass>);
}

double reachability_score(const PerTravel<double>& index)
{
    return std::min(100.0, mean(index[Travel::Car], index[Travel::Pt], index[Travel::Cycle]) / kIndexForFullScore);
}

double liveability_score(const Results& results, const PerMunicipality<double>& share)
{
    double empty_share = 0;
    for (Municipality m : base::all_of<Municipality>()) {
        const double stock = results.stock[m].back();
        const double vacant_share = stock == 0 ? 0 : results.vacancy[m].back() / stock;
        empty_share += share[m] * (results.centres[m].empty_floor.back() / 100 + vacant_share) / 2;
    }
    return std::max(0.0, 100 - 300 * empty_share);
}

double land_met_score(const Results& results)
{
    double met = 0;
    double asked = 0;
    for (Segment segment : segments_of(SiteClass::Land)) {
        for (std::size_t t = 0; t < results.demand[segment].size(); ++t) {
            met += std::min(results.delivered[segment][t], results.demand[segment][t]);
            asked += results.demand[segment][t];
        }
    }
    return percentage(met, asked);
}

double triangle_score(const SiteList& list, const Results& results)
{
    double sum = 0;
    double count = 0;
    for (std::string_view id : kTriangleSites) {
        for (std::size_t i = 0; i < list.plan_count; ++i) {
            if (list.sites[i].id != id) continue;
            sum += results.sites[i].multimodal;
            count += 1;
        }
    }
    return percentage(sum, count);
}

/// Mean of F, weighted by one amount per site.
struct WeightedFreight {
    double sum = 0;
    double weight = 0;

    void add(double freight, double amount)
    {
        sum += freight * amount;
        weight += amount;
    }
};

double freight_score(const SiteList& list, const Results& results, std::span<const SiteDelivery> delivery)
{
    WeightedFreight delivered;
    WeightedFreight possible;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const double freight = results.sites[i].freight;
        delivered.add(freight, delivery[i].by_segment[Segment::Logistics]);
        if (can_serve(list.sites[i], Segment::Logistics)) {
            possible.add(freight, list.sites[i].capacity[SiteClass::Land]);
        }
    }
    return is_something(delivered.weight) ? percentage(delivered.sum, delivered.weight)
                                          : percentage(possible.sum, possible.weight);
}

double inside_score(const SiteList& list, const Results& results, double rebuilt_homes)
{
    double inside = 0;
    double all = 0;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const double homes = results.sites[i].used[SiteClass::Homes];
        if (list.sites[i].kind != SiteKind::Expansion) inside += homes;
        all += homes;
    }
    return percentage(inside + rebuilt_homes, all + rebuilt_homes);
}

double wishes_score(const Results& results)
{
    double backlog = 0;
    double asked = 0;
    for (Segment segment : segments_of(SiteClass::Homes)) {
        backlog += results.backlog[segment].back();
        asked += sum_of(results.demand[segment]);
    }
    return asked == 0 ? 100 : 100 * (1 - backlog / asked);
}

double talent_met_score(const Results& results)
{
    double delivered = 0;
    double asked = 0;
    for (Segment segment : {Segment::Urban, Segment::Compact, Segment::Green}) {
        delivered += sum_of(results.delivered[segment]);
        asked += sum_of(results.demand[segment]);
    }
    return percentage(delivered, asked);
}

double campus_score(const Region& region, const Results& results)
{
    const std::optional<std::size_t> campus = find_node(region, kCampusNode);
    if (!campus) return 100;
    const PerTravel<std::optional<double>>& index = results.nodes[*campus].index;
    double sum = 0;
    double count = 0;
    for (Travel travel : {Travel::Cycle, Travel::Pt}) {
        if (!index[travel]) continue;
        sum += *index[travel];
        count += 1;
    }
    return count == 0 ? 100 : std::min(100.0, sum / count / kIndexForFullScore);
}

double ledger_score(bool closed, const Parameters& parameters)
{
    if (!closed) return 0;
    return is_on(parameters.programme_compensation) ? 100 : 50;
}

} // namespace

double match_score(double a, double b)
{
    if (!is_something(a) && !is_something(b)) return 100;
    if (!is_something(a) || !is_something(b)) return 0;
    return 100 * std::min(a / b, b / a);
}

Twentehuis make_twentehuis(const Region& region, const SiteList& list, const Results& results,
                           std::span<const SiteDelivery> delivery, double rebuilt_homes,
                           const PerMunicipality<double>& share, const Parameters& parameters)
{
    Twentehuis scores;
    scores.balance = balance_score(results);
    scores.reachability = reachability_score(results.region_index);
    scores.liveability = liveability_score(results, share);
    scores.foundation = mean(scores.balance, scores.reachability, scores.liveability);

    scores.land_met = land_met_score(results);
    scores.triangle = triangle_score(list, results);
    scores.freight = freight_score(list, results, delivery);
    scores.economy = mean(scores.land_met, scores.triangle, scores.freight);

    for (Municipality m : base::all_of<Municipality>()) {
        scores.vitality += results.centres[m].vitality.back() / static_cast<double>(base::kEnumSize<Municipality>);
        scores.talent_vitality += share[m] * results.centres[m].vitality.back();
    }
    scores.inside = inside_score(list, results, rebuilt_homes);
    scores.wishes = wishes_score(results);
    scores.urban = mean(scores.inside, scores.vitality, scores.wishes);

    scores.met = talent_met_score(results);
    scores.campus = campus_score(region, results);
    scores.talent = mean(scores.talent_vitality, scores.met, scores.campus);

    scores.cooperation = parameters.programme_cooperation_percent;
    scores.equalisation = parameters.finance_equalisation_percent;
    scores.ledger = ledger_score(results.ledger_closed, parameters);
    scores.roof = mean(scores.cooperation, scores.equalisation, scores.ledger);
    return scores;
}

} // namespace app::model
