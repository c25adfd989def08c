#include "model/homes_demand.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::tiny_region;

// The document's table (section 3.4); row and column differences as published with it.
constexpr HomesTable kDocument{{{{
    {31582, 32685, 33815, 35433, 35454},
    {8896, 9457, 9968, 10721, 10942},
    {76571, 78903, 80293, 81891, 81556},
    {36133, 37269, 38396, 39735, 39625},
    {13472, 14077, 14534, 15091, 15102},
}}}};

double total_in(const PerMunicipality<Levels>& levels, int year)
{
    double sum = 0;
    for (const Levels& of_one : levels) sum += of_one[level_index(year)];
    return sum;
}

struct TableCase {
    const char* name;
    int year;
    double total;
};

constexpr TableCase kTableCases[] = {
    {"first year of the table", 2010, 166654},
    {"second", 2015, 172391},
    {"third", 2020, 177006},
    {"fourth", 2030, 182871},
    {"last", 2040, 182679},
    {"a fifth of the way to 2015", 2011, 166654 + 5737 / 5.0},
    {"halfway the twenties", 2025, 177006 + 5865 / 2.0},
};

TEST(HomesForecast, passes_through_the_table_in_straight_lines)
{
    const HomesForecast forecast = make_homes_forecast(kDocument);
    for (const TableCase& c : kTableCases) EXPECT_NEAR(total_in(forecast.base, c.year), c.total, 1e-6) << c.name;
}

TEST(HomesForecast, shares_are_those_of_2010_and_add_up_to_one)
{
    const HomesForecast forecast = make_homes_forecast(kDocument);
    EXPECT_NEAR(forecast.share[Municipality::Enschede], 76571.0 / 166654, 1e-15);
    double sum = 0;
    for (double share : forecast.share) sum += share;
    EXPECT_NEAR(sum, 1, 1e-15);
}

struct DemandCase {
    const char* name;
    Parameters parameters;
    int year;
    double demand;
    double shrink;
};

Parameters with(double Parameters::*field, double value)
{
    Parameters parameters;
    parameters.*field = value;
    return parameters;
}

Parameters rebuilt_elsewhere(double demolition_per_year)
{
    Parameters parameters = with(&Parameters::housing_rebuild_on_site_percent, 50);
    parameters.housing_demolition_per_year = demolition_per_year;
    return parameters;
}

TEST(HomesDemand, follows_growth_talent_and_demolition)
{
    const Region region = tiny_region();
    const HomesForecast forecast = make_homes_forecast(region.homes);
    const DemandCase cases[] = {
        {"by default the yearly growth of the table", {}, 2011, 10, 0},
        {"no growth, no demand", {}, 2035, 0, 0},
        {"growth of 20 % grows with the years", with(&Parameters::housing_growth_percent, 20), 2011,
         1010 * (1 + 0.2 / 30) - 1000, 0},
        {"a shrinking forecast asks for nothing", with(&Parameters::housing_growth_percent, -20), 2040, 0,
         1200 * 0.2 / 30},
        {"talent is divided by share", with(&Parameters::housing_talent_per_year, 100), 2035, 20, 0},
        {"half of what is demolished until 2020 is asked for again", rebuilt_elsewhere(700), 2020, 10 + 30, 0},
        {"after 2020 the slider rules", rebuilt_elsewhere(700), 2021, 10 + 70, 0},
    };
    for (const DemandCase& c : cases) {
        const HomesDemand homes = make_homes_demand(region, forecast, c.parameters);
        EXPECT_NEAR(homes.demand[Municipality::Borne][flow_index(c.year)], c.demand, 1e-9) << c.name;
        EXPECT_NEAR(homes.shrink[Municipality::Borne][flow_index(c.year)], c.shrink, 1e-9) << c.name;
    }
}

struct MixCase {
    const char* name;
    double preference;
    int year;
    double urban, compact, green, other;
};

TEST(HomesMix, moves_over_the_years_and_with_the_preference)
{
    Region region = tiny_region();
    const auto& four = segments_of(SiteClass::Homes);
    const double in_2010[] = {0.15, 0.25, 0.25, 0.35};
    const double in_2040[] = {0.13, 0.40, 0.27, 0.20};
    for (std::size_t i = 0; i < four.size(); ++i) {
        region.mix_2010[four[i]] = in_2010[i];
        region.mix_2040[four[i]] = in_2040[i];
    }
    const MixCase cases[] = {
        {"start", 0, 2010, 0.15, 0.25, 0.25, 0.35},
        {"halfway", 0, 2025, 0.14, 0.325, 0.26, 0.275},
        {"end", 0, 2040, 0.13, 0.40, 0.27, 0.20},
        {"ten points to the centre", 0.1, 2040, 0.18, 0.45, 0.22, 0.15},
        {"negative shares become 0 and the rest is scaled", -0.4, 2010, 0, 0.05 / 1.05, 0.45 / 1.05, 0.55 / 1.05},
    };
    for (const MixCase& c : cases) {
        const PerSegment<double> mix = homes_mix(region, c.preference, c.year);
        EXPECT_NEAR(mix[Segment::Urban], c.urban, 1e-12) << c.name;
        EXPECT_NEAR(mix[Segment::Compact], c.compact, 1e-12) << c.name;
        EXPECT_NEAR(mix[Segment::Green], c.green, 1e-12) << c.name;
        EXPECT_NEAR(mix[Segment::Other], c.other, 1e-12) << c.name;
        EXPECT_EQ(mix[Segment::Offices], 0) << c.name;
    }
}

} // namespace
} // namespace app::model
