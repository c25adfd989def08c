#include "ui/site_rows.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::ui {
namespace {

const model::Results& results()
{
    static const model::Results kResults = model::run(test::real_region(), {});
    return kResults;
}

std::vector<SiteRow> rows_of(const SiteListState& list)
{
    return make_site_rows(test::real_region(), {}, results(), nullptr, list);
}

TEST(SiteRows, WithoutFilterEverySiteHasOne)
{
    EXPECT_EQ(rows_of({}).size(), results().sites.size());
}

TEST(SiteRows, FiltersLetThroughWhatFitsBoth)
{
    const std::vector<SiteRow> rows =
        rows_of({.decision = model::Decision::Drop, .municipality = model::Municipality::Enschede});
    ASSERT_FALSE(rows.empty());
    for (const SiteRow& row : rows) {
        EXPECT_EQ(row.decision, model::Decision::Drop) << row.name;
        EXPECT_EQ(row.municipality, model::Municipality::Enschede) << row.name;
    }
    EXPECT_LT(rows.size(), rows_of({.decision = model::Decision::Drop}).size());
}

TEST(SiteRows, SortBothWays)
{
    const auto by_name = [](const SiteRow& a, const SiteRow& b) { return a.name < b.name; };
    std::vector<SiteRow> rows = rows_of({.order = SiteOrder::Name});
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), by_name));
    rows = rows_of({.order = SiteOrder::Name, .descending = true});
    EXPECT_TRUE(std::is_sorted(rows.rbegin(), rows.rend(), by_name));
}

TEST(SiteRows, AmountsOfDifferentClassesStandApart)
{
    const std::vector<SiteRow> rows = rows_of({.order = SiteOrder::Amount});
    const auto in_order = [](const SiteRow& a, const SiteRow& b) {
        return a.site_class != b.site_class ? a.site_class < b.site_class : a.capacity < b.capacity;
    };
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), in_order));
}

TEST(SiteRows, TheShareOfFuturesIsThatOfDevelopedAndPhased)
{
    scenario::EnsembleSummary outlook;
    outlook.sites.resize(results().sites.size());
    outlook.sites[3].share[model::Decision::Develop] = 0.5;
    outlook.sites[3].share[model::Decision::Phase] = 0.25;
    const std::vector<SiteRow> rows =
        make_site_rows(test::real_region(), {}, results(), &outlook, {.order = SiteOrder::Futures, .descending = true});
    EXPECT_EQ(rows.front().site, 3U);
    EXPECT_EQ(rows.front().futures, 0.75);
    EXPECT_FALSE(rows_of({}).front().futures) << "not worked out";
}

} // namespace
} // namespace app::ui
