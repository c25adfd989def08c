#include "model/finance.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

Parameters rates(double interest_percent, double discount_percent, double horizon_years)
{
    Parameters parameters;
    parameters.finance_interest_percent = interest_percent;
    parameters.finance_discount_percent = discount_percent;
    parameters.finance_horizon_years = horizon_years;
    return parameters;
}

// numpy-financial, tests/test_financial.py, commit f47e8af2: npv(0.05, [-15000, 1500, 2500, 3500, 4500, 6000]) =
// 122.89.
TEST(LandResult, is_the_published_present_value)
{
    Site site = make_site("s", SiteClass::Land, 1, {Segment::Industry});
    site.margin_meur[SiteClass::Land] = 1;
    SiteResult result;
    const double flows[] = {-15000, 1500, 2500, 3500, 4500, 6000};
    for (int i = 0; i < 6; ++i) result.delivered[SiteClass::Land][flow_index(2013 + i)] = flows[i];
    const Finance finance = finance_of_site(site, result, make_finance_factors(rates(0, 5, 10)));
    EXPECT_NEAR(finance.land_result_meur, 122.89, 0.01);
    EXPECT_EQ(finance.holding_meur, 0);
}

// numpy-financial, TestFv, same commit: fv(0.075, 20, -2000, 0) = 86609.36267304292, so that interest on 2000 / 0.075
// over 20 years is that much.
TEST(Holding, is_the_published_compound_interest)
{
    Site site = make_site("s", SiteClass::Land, 1, {Segment::Industry});
    site.book_value_meur[SiteClass::Land] = 2000 / 0.075;
    SiteResult result;
    result.reserved[SiteClass::Land] = 1;
    const Finance finance = finance_of_site(site, result, make_finance_factors(rates(7.5, 0, 20)));
    EXPECT_NEAR(finance.holding_meur, 86609.36267304292, 1e-6);
}

// Enschede took 48 of 77 ha out of its programme for 18.28 M EUR (roskam.nl, item 5804).
TEST(WriteOff, is_the_book_value_of_what_is_dropped_and_six_tenths_of_what_is_kept)
{
    Site site = make_site("s", SiteClass::Land, 77, {Segment::Industry});
    site.book_value_meur[SiteClass::Land] = 77 * 18.28 / 48;
    SiteResult result;
    result.dropped[SiteClass::Land] = 48;
    result.reserved[SiteClass::Land] = 10;
    const Finance finance = finance_of_site(site, result, make_finance_factors(rates(0, 0, 10)));
    EXPECT_NEAR(finance.write_off_meur, 18.28 + 0.6 * 3.808, 1e-3);
    EXPECT_NEAR(finance.result_meur, -finance.write_off_meur, 1e-12);
}

struct FactorCase {
    const char* name;
    int year;
    double land_discount;
    double holding_per_book;
};

TEST(Factors, run_from_2013_up_to_the_horizon)
{
    const FinanceFactors factors = make_finance_factors(rates(4, 2, 10));
    const auto holding = [](double years) { return (std::pow(1.04, years) - 1) / std::pow(1.02, years); };
    const FactorCase cases[] = {
        {"before the plan nothing runs", 2011, 1, 0},
        {"nor in its year", 2013, 1, 0},
        {"one year on", 2014, 1.02, holding(1)},
        {"at the horizon", 2023, std::pow(1.02, 10), holding(10)},
        {"holding stops there, discounting does not", 2040, std::pow(1.02, 27), holding(10)},
    };
    for (const FactorCase& c : cases) {
        EXPECT_NEAR(factors.land_discount[flow_index(c.year)], c.land_discount, 1e-12) << c.name;
        EXPECT_NEAR(factors.holding_per_book[flow_index(c.year)], c.holding_per_book, 1e-12) << c.name;
    }
    EXPECT_NEAR(factors.reserve_per_book, holding(10), 1e-12);
    EXPECT_NEAR(make_finance_factors(rates(4, 2, 2.5)).holding_per_book.back(), holding(2.5), 1e-12);
}

TEST(Finance, settles_a_share_of_the_results_between_the_five)
{
    Region region = tiny_region();
    region.sites = {make_site("a", SiteClass::Land, 10, {Segment::Industry}),
                    make_site("b", SiteClass::Land, 10, {Segment::Industry})};
    region.sites[1].municipality = Municipality::Oldenzaal;
    region.sites[0].book_value_meur[SiteClass::Land] = 10;
    const SiteList list = make_site_list(region);
    std::vector<SiteResult> results(2);
    results[0].dropped[SiteClass::Land] = 10;
    const PerMunicipality<double> share{{0.5, 0.1, 0.1, 0.1, 0.2}};
    const auto finance = make_finance(list, results, make_finance_factors(Parameters{}), share, 0.25);
    EXPECT_DOUBLE_EQ(finance[Municipality::Almelo].result_meur, -10);
    EXPECT_DOUBLE_EQ(finance[Municipality::Almelo].settled_meur, -7.5 - 0.25 * 0.5 * 10);
    EXPECT_DOUBLE_EQ(finance[Municipality::Oldenzaal].result_meur, 0);
    EXPECT_DOUBLE_EQ(finance[Municipality::Oldenzaal].settled_meur, -0.5);
}

} // namespace
} // namespace app::model
