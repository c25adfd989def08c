#include "ui/municipal_sums.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::ui {
namespace {

TEST(MunicipalSums, AddUpToTheRegion)
{
    const model::Region& region = test::real_region();
    const model::Results results = model::run(region, {});
    model::PerClass<double> used{};
    double book_meur = 0;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
            used[site_class] += used_in(region, {}, results, municipality, site_class);
        }
        const BookValue book = book_value_of(region, results, municipality);
        book_meur += book.used_meur + book.reserved_meur + book.dropped_meur;
    }
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        EXPECT_NEAR(used[site_class], model::sum_of(results.balance[site_class].delivered), 1e-6);
    }
    double planned_meur = 0;
    for (const model::Site& site : region.sites) {
        for (const double book : site.book_value_meur) planned_meur += book;
    }
    EXPECT_NEAR(book_meur, planned_meur, 1e-6);
}

TEST(MunicipalSums, SettlementMovesMoneyButMakesNone)
{
    model::Inputs inputs;
    inputs.parameters.finance_equalisation_percent = 60;
    const model::Results results = model::run(test::real_region(), inputs);
    const model::Finance all = finance_of_all(results);
    EXPECT_NEAR(all.settled_meur, all.result_meur, 1e-6);
    EXPECT_NEAR(all.result_meur, all.land_result_meur - all.holding_meur - all.write_off_meur, 1e-6);
}

TEST(MunicipalSums, NamesThePlanSitesThatDrop)
{
    const model::Region& region = test::real_region();
    const model::Results results = model::run(region, {});
    std::size_t named = 0;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        named += sites_with(region, {}, results, municipality, model::Decision::Drop).size();
    }
    std::size_t dropped = 0;
    for (const model::SiteResult& site : results.sites) dropped += site.decision == model::Decision::Drop ? 1 : 0;
    EXPECT_EQ(named, dropped);
    EXPECT_GT(named, 0U);
}

} // namespace
} // namespace app::ui
