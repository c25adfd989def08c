#include "map/plates.hpp"

#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {
namespace {

const model::Region& region()
{
    return test::real_region();
}

const SitePlace& place_of(const std::vector<SitePlace>& places, const char* id)
{
    return *std::find_if(places.begin(), places.end(), [&](const SitePlace& place) { return place.id == id; });
}

double plate_area_ha(const SitePlace& place)
{
    return static_cast<double>(place.half_size_m.x) * static_cast<double>(place.half_size_m.y) * 4 / 10000;
}

TEST(Plates, HaveTheAreaOfTheSiteTimesOnePointNine)
{
    const auto places = make_site_places(region(), {});
    EXPECT_NEAR(plate_area_ha(place_of(places, "usseler-es")), 58 * 1.9, 0.1);
    EXPECT_NEAR(plate_area_ha(place_of(places, "noordflank")), 4500 / 25.0 * 1.9, 0.1);
    EXPECT_NEAR(plate_area_ha(place_of(places, "het-brunink")), 4 * 1.9, 0.1) << "small ones stay visible";
}

TEST(Plates, SpreadSitesHaveNone)
{
    const auto places = make_site_places(region(), {});
    ASSERT_EQ(places.size(), region().sites.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_EQ(places[i].half_size_m.x == 0, region().sites[i].spread) << places[i].id;
    }
}

TEST(Plates, ADevelopedSiteIsAPlanUntilItsFirstDelivery)
{
    model::SiteResult site;
    site.decision = model::Decision::Develop;
    site.first_year = 2018;
    EXPECT_EQ(shown_decision(site, 2017), model::Decision::Phase);
    EXPECT_EQ(shown_decision(site, 2018), model::Decision::Develop);
    site.decision = model::Decision::Drop;
    EXPECT_EQ(shown_decision(site, 2010), model::Decision::Drop);
}

TEST(Plates, TheVersionMovesOnlyWhenSomethingLooksDifferent)
{
    const auto places = make_site_places(region(), {});
    model::Results results = test::quiet_results(region(), model::Decision::Phase);
    Plates plates;
    update_plates(plates, places, results, 2040, {"", ""});
    const auto with_plate =
        std::count_if(places.begin(), places.end(), [](const SitePlace& p) { return p.half_size_m.x > 0; });
    EXPECT_EQ(static_cast<std::ptrdiff_t>(plates.items.size()), with_plate);
    const std::uint64_t version = plates.version;
    update_plates(plates, places, results, 2039, {"", ""});
    EXPECT_EQ(plates.version, version);
    update_plates(plates, places, results, 2039, {"site:usseler-es", ""});
    EXPECT_EQ(plates.version, version + 1);
    results.sites[0].decision = model::Decision::Drop;
    update_plates(plates, places, results, 2039, {"site:usseler-es", ""});
    EXPECT_EQ(plates.version, version + 2);
    EXPECT_EQ(plates.items[0].decision, static_cast<std::uint8_t>(model::Decision::Drop));
}

TEST(Plates, KnowWhatLiesOnThem)
{
    SitePlace place;
    place.centre_m = {1000, 500};
    place.half_size_m = {200, 100};
    place.angle_rad = static_cast<float>(std::numbers::pi / 2);
    EXPECT_TRUE(is_on_plate(place, {1000, 690}));
    EXPECT_FALSE(is_on_plate(place, {1190, 500}));
    EXPECT_TRUE(is_on_plate(place, {1090, 500}));
}

} // namespace
} // namespace app::map
