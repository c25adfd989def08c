#include "scenario/check_directions.hpp"

#include "scenario/parameters.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace app::scenario {

namespace {

using model::Results;
using model::SiteClass;
using P = model::Parameters;

constexpr int kSteps = 20;         ///< per slider, from its least to its most; a toggle has one
constexpr double kRounding = 1e-9; ///< relative above 1

enum class Direction { Up, Down };

/// What must not fall (Up) or not rise (Down) as each of the sliders goes up.
struct Rule {
    std::string_view id;
    std::span<const model::ParameterField> sliders;
    Direction direction = Direction::Up;
    double (*outcome)(const Results& results) = nullptr;
};

double delivered_of(const Results& results, SiteClass site_class)
{
    return model::sum_of(results.balance[site_class].delivered);
}

double needed_homes(const Results& results)
{
    double sum = 0;
    for (const model::Levels& need : results.need) sum += need.back();
    return sum;
}

double delivered_homes(const Results& results)
{
    return delivered_of(results, SiteClass::Homes);
}

double delivered_land(const Results& results)
{
    return delivered_of(results, SiteClass::Land);
}

double delivered_offices(const Results& results)
{
    return delivered_of(results, SiteClass::Offices);
}

double dropped_land(const Results& results)
{
    double sum = 0;
    for (const model::SiteResult& site : results.sites) sum += site.dropped[SiteClass::Land];
    return sum;
}

double holding_costs(const Results& results)
{
    double sum = 0;
    for (const model::Finance& finance : results.finance) sum += finance.holding_meur;
    return sum;
}

double shop_floor(const Results& results)
{
    double sum = 0;
    for (const model::CentreResult& centre : results.centres) sum += centre.floor.back();
    return sum;
}

double reachability(const Results& results)
{
    double sum = 0;
    for (const double index : results.region_index) sum += index;
    return sum;
}

constexpr model::ParameterField kGrowth[] = {&P::housing_growth_percent};
constexpr model::ParameterField kLand[] = {&P::land_industry_percent, &P::land_logistics_percent,
                                           &P::land_consumer_percent, &P::land_services_percent, &P::land_external_ha};
constexpr model::ParameterField kOffices[] = {&P::offices_demand_percent};
constexpr model::ParameterField kReserve[] = {&P::programme_reserve_percent};
constexpr model::ParameterField kInterest[] = {&P::finance_interest_percent};
constexpr model::ParameterField kOnline[] = {&P::retail_online_percent};
constexpr model::ParameterField kMeasures[] = {
    &P::access_unbundle_a1_a35, &P::access_noek,          &P::access_laan_hart_van_zuid,
    &P::access_westermaat,      &P::access_airport,       &P::access_airport_a1,
    &P::access_f35_percent,     &P::access_ebike_percent, &P::access_agglonet_per_hour};

constexpr Rule kRules[] = {
    {"growth_needs_homes", kGrowth, Direction::Up, needed_homes},
    {"growth_builds_homes", kGrowth, Direction::Up, delivered_homes},
    {"demand_issues_land", kLand, Direction::Up, delivered_land},
    {"demand_builds_offices", kOffices, Direction::Up, delivered_offices},
    {"reserve_keeps_land", kReserve, Direction::Down, dropped_land},
    {"interest_costs_money", kInterest, Direction::Up, holding_costs},
    {"online_empties_shops", kOnline, Direction::Down, shop_floor},
    {"measures_bring_nearer", kMeasures, Direction::Up, reachability},
};

bool goes_right(Direction direction, double before, double after)
{
    const double rise = direction == Direction::Up ? after - before : before - after;
    return rise >= -kRounding * std::max(1.0, std::abs(before));
}

} // namespace

std::vector<SliderWalk> slider_walks()
{
    std::vector<SliderWalk> walks;
    for (std::size_t i = 0; i < std::size(kRules); ++i) {
        for (const model::ParameterField slider : kRules[i].sliders) walks.push_back({i, slider});
    }
    return walks;
}

std::vector<Check> unwalked_checks()
{
    std::vector<Check> checks;
    for (const Rule& rule : kRules) checks.push_back({.id = rule.id, .unit = CheckUnit::Cases, .cases = 0});
    return checks;
}

void walk_slider(model::Model& model, const SliderWalk& walk, std::span<Check> checks)
{
    const Rule& rule = kRules[walk.check];
    const Parameter& slider = *find_parameter(walk.slider);
    Check& check = checks[walk.check];
    const int steps = slider.kind == Kind::Toggle ? 1 : kSteps;
    double before = 0;
    for (int step = 0; step <= steps; ++step) {
        model::Inputs inputs;
        inputs.parameters.*slider.field = slider.min + (slider.max - slider.min) * step / steps;
        const double after = rule.outcome(model.run(inputs));
        if (step > 0) {
            ++check.cases;
            if (!goes_right(rule.direction, before, after)) ++check.value;
        }
        before = after;
    }
}

} // namespace app::scenario
